import Button from 'antd/es/button'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { type Check, checkStates } from '#shared/handover/handover.ts'
import { CheckNote } from './CheckNote.tsx'

type State = NonNullable<Check['state']>

interface CheckRowProps {
  check: Check
  onNext(from: Element): void
}

/** One item of the checklist: 1 ok and on to the next; 2 fault, 3 missing, kept with the note that follows, so that the log has both. */
export function CheckRow({ check, onNext }: CheckRowProps) {
  const t = useWords('handover')
  const told = useTroubleWords()
  const { run, refusal } = useCommand('handover.check')
  const row = useRef<HTMLDivElement>(null)
  const [note, setNote] = useState(check.note)
  const [pending, setPending] = useState<State | null>(null)
  async function keep(state: State) {
    setPending(null)
    await run({ item: check.item, state, note })
  }
  function mark(state: State) {
    if (state !== 'ok') {
      setPending(state)
      return row.current?.querySelector('input')?.focus()
    }
    void keep(state)
    if (row.current) onNext(row.current)
  }
  function onKeyDown(event: KeyboardEvent) {
    const state = checkStates[Number(event.key) - 1]
    if (state === undefined || event.target instanceof HTMLInputElement) return
    event.preventDefault()
    mark(state)
  }
  function keepNote() {
    const state = pending ?? check.state
    if (state !== null && (pending !== null || note.trim() !== check.note)) void keep(state)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, not a fieldset of a form. */}
      <div
        ref={row}
        className="ho-check"
        role="group"
        aria-label={t('checks.stateOf', { name: check.name })}
        onKeyDown={onKeyDown}
      >
        <span className="ho-name">{check.name}</span>
        <span className="ho-states">
          {checkStates.map((state) => (
            <StateButton
              key={state}
              state={state}
              held={pending ?? check.state}
              onClick={() => mark(state)}
            />
          ))}
        </span>
        <CheckNote check={check} pending={pending} note={note} onChange={setNote} onDone={keepNote} />
      </div>
      <Trouble words={told(refusal)} />
    </>
  )
}

interface StateButtonProps {
  state: State
  held: Check['state']
  onClick(): void
}

function StateButton({ state, held, onClick }: StateButtonProps) {
  const t = useWords('handover')
  return (
    <Button
      size="small"
      className={`ho-state ho-state-${state}`}
      aria-pressed={held === state}
      onClick={onClick}
    >
      <span aria-hidden>{checkStates.indexOf(state) + 1}</span> {t(`checks.${state}`)}
    </Button>
  )
}
