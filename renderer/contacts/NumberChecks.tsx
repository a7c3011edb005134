import Button from 'antd/es/button'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { ContactNumber } from '#shared/contacts/number.ts'
import { NumberWords } from './Numbers.tsx'

/** The numbers as lines: arrows move, 1 says reached today, 2 says wrong. */
export function NumberChecks({ numbers }: { numbers: readonly ContactNumber[] }) {
  const t = useWords('contacts')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('contacts.verify')
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('[data-line]')?.focus(), [])
  return (
    <section aria-label={t('column.numbers')}>
      {numbers.length === 0 && <Empty words={t('noNumber')} />}
      <ul ref={list} className="dc-plain ct-checks" data-arrows>
        {numbers.map((number) => (
          <li key={number.id}>
            <CheckLine
              number={number}
              busy={busy}
              onCheck={(outcome) => void run({ number: number.id, outcome })}
            />
          </li>
        ))}
      </ul>
      {numbers.length > 0 && <p className="dc-hint">{t('checks.hint')}</p>}
      <Trouble words={told(refusal)} />
    </section>
  )
}

interface CheckLineProps {
  number: ContactNumber
  busy: boolean
  onCheck(outcome: 'reached' | 'wrong'): void
}

function CheckLine({ number, busy, onCheck }: CheckLineProps) {
  const t = useWords('contacts')
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.target !== event.currentTarget || arrowFocus(event)) return
    if (event.key === '1') onCheck('reached')
    else if (event.key === '2') onCheck('wrong')
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line with its buttons, not a fieldset of a form.
    <div
      role="group"
      data-line
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the digits act on the line that has the focus.
      tabIndex={0}
      className="ct-check"
      aria-label={t('checks.line', { kind: t(`numberKind.${number.kind}`), number: number.number })}
      onKeyDown={onKeyDown}
    >
      <span className="ct-check-number">
        <NumberWords number={number} />
      </span>
      <Button size="small" disabled={busy} onClick={() => onCheck('reached')}>
        <KeyHint keys="1" /> {t('checks.reached')}
      </Button>
      <Button size="small" disabled={busy} onClick={() => onCheck('wrong')}>
        <KeyHint keys="2" /> {t('checks.wrong')}
      </Button>
    </div>
  )
}
