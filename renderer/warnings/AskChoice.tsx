import Button from 'antd/es/button'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { listed } from '#shared/warnings/listed.grammar.ts'
import type { ChainLine } from '#shared/warnings/views.ts'
import type { Loose } from './loose.ts'
import { Signal } from './Signal.tsx'

/** Nobody but the officer can say which warning is meant: the candidates, or none of them. */
export function AskChoice({ loose, onAnswered }: { loose: Loose; onAnswered?: () => void }) {
  const t = useWords('warnings')
  const told = useTroubleWords()
  const answers = useCommand('warnings.answer')
  const [chosen, setChosen] = useState<number | 'none' | undefined>(undefined)
  async function answer() {
    if (chosen === undefined) return
    const belongsTo = chosen === 'none' ? null : chosen
    const outcome = await answers.run({ message: loose.message.id, belongsTo })
    if (outcome.ok) onAnswered?.()
  }
  return (
    <div className="wa-ask">
      <FieldSet label={t('asks.question', { action: t(`actions.${loose.message.action}`) })}>
        <Radio.Group
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          className="wa-ask-choices"
        >
          {loose.candidates.map((chain) => (
            <Radio key={chain.id} value={chain.message}>
              <Candidate chain={chain} />
            </Radio>
          ))}
          <Radio value="none">{t('asks.none')}</Radio>
        </Radio.Group>
      </FieldSet>
      <Button
        type="primary"
        disabled={chosen === undefined}
        loading={answers.busy}
        onClick={() => void answer()}
      >
        {t('asks.answer')}
      </Button>
      <Trouble words={told(answers.refusal)} />
    </div>
  )
}

function Candidate({ chain }: { chain: ChainLine }) {
  const t = useWords('warnings')
  const time = useTimeWords()
  const places = listed(chain.places.map(({ name }) => name))
  return (
    <>
      <Signal signal={chain} /> {listed(chain.issuers)}{' '}
      <span className="dc-hint">
        {t('asks.since', { at: time(chain.since) })}
        {places && ` \u00b7 ${places}`}
      </span>
    </>
  )
}
