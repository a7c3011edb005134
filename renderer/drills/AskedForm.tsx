import { useEffect } from 'react'
import { useCell } from '#renderer/app/cell.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { asked, closeAsked } from './asked.ts'
import { BeginForm } from './BeginForm.tsx'
import { EvaluateForm } from './EvaluateForm.tsx'
import { FromIncidentForm } from './FromIncidentForm.tsx'
import { InjectCard } from './InjectCard.tsx'
import { PlanForm } from './PlanForm.tsx'
import { ScriptForm } from './ScriptForm.tsx'
import { WordsForm } from './WordsForm.tsx'

/** The form that was asked for; it goes with the page. */
export function AskedForm() {
  const form = useCell(asked)
  useEffect(() => closeAsked, [])
  if (form === null) return null
  switch (form.form) {
    case 'plan':
      return <PlanForm drill={form.drill} />
    case 'fromIncident':
      return <FromIncidentForm />
    case 'begin':
      return <BeginForm drill={form.drill} />
    case 'script':
      return <ScriptForm drill={form.drill} />
    case 'card':
      return <InjectCard drill={form.drill} inject={form.inject} />
    case 'answer':
      return <AnswerForm drill={form.drill} inject={form.inject} />
    case 'evaluate':
      return <EvaluateForm drill={form.drill} />
    default:
      return <WordsForm act={form.form} drill={form.drill} />
  }
}
