import { useState } from 'react'
import { close, type PlanCause } from '#renderer/app/open-forms.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { PickList } from '#renderer/ui/PickList.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Plan } from '#shared/plans/plan.ts'
import { StartCause } from './StartCause.tsx'
import { TwiceDialog } from './TwiceDialog.tsx'
import { useCards } from './use-cards.ts'
import { useStart } from './use-start.ts'
import './start.css'

/** The cards of the room, narrowed while one types; Enter starts the one marked. */
export function StartDialog({ cause }: { cause: PlanCause }) {
  const t = useWords('runs')
  const told = useTroubleWords()
  const [words, setWords] = useState(cause.words ?? '')
  const [beganAt, setBeganAt] = useState<string | null>(null)
  const cards = useCards(cause, words)
  const { start, twin, forget, refusal } = useStart({ cause, beganAt })
  return (
    <Dialog open title={t('start.title')} width={760} onClose={leave} cancelWord={t('cancel')}>
      <StartCause cause={cause} />
      <PickList
        label={t('start.find')}
        placeholder={t('start.hint')}
        words={words}
        onWords={setWords}
        items={cards}
        itemKey={({ code }) => code}
        show={(card) => <Card card={card} />}
        onPick={(card) => void start(card)}
        empty={<Empty words={t('start.none')} />}
        className="rn-cards-list"
      />
      <p className="dc-hint">
        <KeyHint keys="↑" /> <KeyHint keys="↓" /> {t('start.choose')} <KeyHint keys="Enter" />{' '}
        {t('start.keys')}
      </p>
      <Field label={t('start.zero')} hint={t('start.zeroHint')}>
        <MomentInput
          value={beganAt}
          dateLabel={t('start.day')}
          timeLabel={t('start.time')}
          onChange={setBeganAt}
        />
      </Field>
      <Trouble words={twin ? null : told(refusal)} />
      {twin && <TwiceDialog twin={twin} onSure={() => void start(twin.card, 'sure')} onClose={forget} />}
    </Dialog>
  )
}

function Card({ card: { name, types, current, sample, running } }: { card: Plan }) {
  const t = useWords('runs')
  return (
    <>
      <b>{name}</b>
      <span className="dc-faint">{types.join(t('comma'))}</span>
      <span className="rn-cards-end">
        {running > 0 && <Tag tone="soon">{t('start.running', { n: running })}</Tag>}
        {sample ? (
          <Tag tone="soon">{t('start.sample')}</Tag>
        ) : (
          <Tag tone="good">{t('start.own', { version: current?.number ?? 0 })}</Tag>
        )}
        <small className="dc-faint">{t('start.steps', { n: current?.steps ?? 0 })}</small>
      </span>
    </>
  )
}

function leave(): void {
  close('startPlan')
}
