import type { RunStep } from '#shared/runs/run.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { NoteForm } from './NoteForm.tsx'
import { ReasonLine } from './ReasonLine.tsx'
import type { WhomHold } from './use-whom.ts'
import type { Working } from './use-working.ts'

interface StepFormsProps {
  working: Working
  step: RunStep
  whom: WhomHold
  onDone(): void
}

/** What lies open under the step; Escape closes it and the list has the keyboard again. */
export function StepForms({ working, step, whom, onDone }: StepFormsProps) {
  const { mode, setMode } = working
  function leave() {
    setMode('none')
    onDone()
  }
  if (mode === 'none') return null
  const part = { working, step, whom, onLeave: leave, onDone }
  if (mode === 'answer') return <AnswerForm {...part} />
  if (mode === 'note') return <NoteForm {...part} />
  return <ReasonLine {...part} mode={mode} />
}
