import { useEffect } from 'react'
import { useCell } from '#renderer/app/cell.ts'
import { type Asked, asked, closeAsked } from './asked.ts'
import { BesideForm } from './BesideForm.tsx'
import { CrossOffForm } from './CrossOffForm.tsx'
import { EndInstructionForm } from './EndInstructionForm.tsx'
import { ExtendForm } from './ExtendForm.tsx'
import { ReasonActForm } from './ReasonActForm.tsx'
import { SignForm } from './SignForm.tsx'
import { TaskForm } from './TaskForm.tsx'
import { ToldForm } from './ToldForm.tsx'
import { TransferForm } from './TransferForm.tsx'
import { TurnForm } from './TurnForm.tsx'

/** The form that was asked for, over the page; it goes with the page. */
export function AskedForm() {
  const form = useCell(asked)
  useEffect(() => closeAsked, [])
  return form && <OneForm {...form} />
}

function OneForm(form: Asked) {
  switch (form.form) {
    case 'told':
      return <ToldForm {...form} />
    case 'extend':
      return <ExtendForm {...form} />
    case 'transfer':
      return <TransferForm {...form} />
    case 'crossOff':
      return <CrossOffForm {...form} />
    case 'beside':
      return <BesideForm {...form} />
    case 'sign':
      return <SignForm {...form} />
    case 'close':
    case 'reopenInstruction':
      return <EndInstructionForm act={form.form} instruction={form.instruction} />
    case 'task':
      return <TaskForm {...form} />
    case 'turn':
      return <TurnForm {...form} />
    default:
      return <ReasonActForm act={form.form} followup={form.followup} />
  }
}
