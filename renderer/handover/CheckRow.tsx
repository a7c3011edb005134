import Button from 'antd/es/button'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { type Check, checkStates } from '#shared/handover/handover.ts'
import { CheckNote } from './CheckNote.tsx'

type State = NonNullable<Check['state']>

interface CheckRowProps {
  check: Check
  onNext(from: Element): void
}

/** One item of the checklist: 1 ok and on to the next, 2 fault, 3 missing and on to the note. */
export function CheckRow({ check, onNext }: CheckRowProps) {
  const t = useWords('handover')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('handover.check')
  const row = useRef<HTMLDivElement>(null)
  const [note, setNote] = useState(check.note)
  async function mark(state: State) {
    if (state === 'ok' && row.current) onNext(row.current)
    else row.current?.querySelector('input')?.focus()
    await run({ item: check.item, state, note })
  }
  function onKeyDown(event: KeyboardEvent) {
    const state = checkStates[Number(event.key) - 1]
    if (state === undefined || event.target instanceof HTMLInputElement) return
    event.preventDefault()
    void mark(state)
  }
  const keepNote = () => check.state !== null && note.trim() !== check.note && void run({ item: check.item, state: check.state, note })
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, not a fieldset of a form. */}
      <div ref={row} className="ho-check" role="group" aria-label={t('checks.stateOf', { name: check.name })} onKeyDown={onKeyDown}>
        <span className="ho-name">{check.name}</span>
        <span className="ho-states">
          {checkStates.map((state) => (
            <StateButton key={state} state={state} held={check.state} busy={busy} onClick={() => mark(state)} />
          ))}
        </span>
        <CheckNote check={check} note={note} onChange={setNote} onDone={keepNote} />
      </div>
      <Trouble words={refusal && say(refusal)} />
    </>
  )
}

interface StateButtonProps {
  state: State
  held: Check['state']
  busy: boolean
  onClick(): void
}

function StateButton({ state, held, onClick }: StateButtonProps) {
  const t = useWords('handover')
  return (
    <Button size="small" className={`ho-state ho-state-${state}`} aria-pressed={held === state} onClick={onClick}>
      <span aria-hidden>{checkStates.indexOf(state) + 1}</span> {t(`checks.${state}`)}
    </Button>
  )
}
