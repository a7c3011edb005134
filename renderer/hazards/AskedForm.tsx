import { useCell } from '#renderer/app/cell.ts'
import { AttentionForm } from './AttentionForm.tsx'
import { asked } from './asked.ts'
import { FactsForm } from './FactsForm.tsx'
import { LiftForm } from './LiftForm.tsx'
import { StepForm } from './StepForm.tsx'

/** The form that is asked for, over any page of this room. */
export function AskedForm() {
  const form = useCell(asked)
  if (form === null) return null
  if (form.form === 'facts') return <FactsForm key={form.hazard?.id ?? 0} hazard={form.hazard} />
  if (form.form === 'step') return <StepForm key={`${form.hazard.id} ${form.act}`} {...form} />
  return form.form === 'lift' ? <LiftForm unit={form.unit} /> : <AttentionForm name={form.name} />
}
