import { useEffect } from 'react'
import { useCell } from '#renderer/app/cell.ts'
import { AddresseeForm } from './AddresseeForm.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { type Asked, asked, closeAsked } from './asked.ts'
import { CheckForm } from './CheckForm.tsx'
import { DeliverForm } from './DeliverForm.tsx'
import { EndWatchForm } from './EndWatchForm.tsx'
import { FirstCallForm } from './FirstCallForm.tsx'
import './forms.css'
import { IssueForm } from './IssueForm.tsx'
import { LateForm } from './LateForm.tsx'
import { QueryForm } from './QueryForm.tsx'
import { ReceiptForm } from './ReceiptForm.tsx'
import { RuleSetForm } from './RuleSetForm.tsx'
import { SwitchForm } from './SwitchForm.tsx'
import { TakeBackForm } from './TakeBackForm.tsx'

/** The form of this room that was asked for, over whatever page shows it; it goes with the page. */
export function AskedForm() {
  const form = useCell(asked)
  useEffect(() => closeAsked, [])
  return form && <OneForm asked={form} />
}

function OneForm({ asked: form }: { asked: Asked }) {
  switch (form.form) {
    case 'firstCall':
      return <FirstCallForm {...form} />
    case 'late':
      return <LateForm {...form} />
    case 'query':
      return <QueryForm {...form} />
    case 'answer':
      return <AnswerForm {...form} />
    case 'endWatch':
      return <EndWatchForm {...form} />
    case 'receipt':
      return <ReceiptForm {...form} />
    default:
      return <DeskForm asked={form} />
  }
}

function DeskForm({ asked: form }: { asked: Asked }) {
  switch (form.form) {
    case 'check':
      return <CheckForm {...form} />
    case 'issue':
      return <IssueForm {...form} />
    case 'return':
    case 'void':
      return <TakeBackForm act={form.form} report={form.report} />
    case 'deliver':
      return <DeliverForm {...form} />
    case 'addressee':
      return <AddresseeForm {...form} />
    case 'ruleSet':
      return <RuleSetForm {...form} />
    case 'switch':
      return <SwitchForm {...form} />
    default:
      return null
  }
}
