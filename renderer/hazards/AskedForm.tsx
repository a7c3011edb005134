import { useCell } from '#renderer/app/cell.ts'
import { AdditionForm } from './AdditionForm.tsx'
import { AttentionForm } from './AttentionForm.tsx'
import { asked } from './asked.ts'
import { ChargeForm } from './ChargeForm.tsx'
import { CheckForm } from './CheckForm.tsx'
import { EndChargeForm } from './EndChargeForm.tsx'
import { FactsForm } from './FactsForm.tsx'
import { LiftForm } from './LiftForm.tsx'
import { StepForm } from './StepForm.tsx'

/** The form that is asked for, over any page of this room. */
export function AskedForm() {
  const form = useCell(asked)
  switch (form?.form) {
    case undefined:
      return null
    case 'facts':
      return <FactsForm key={form.hazard?.id ?? 0} hazard={form.hazard} check={form.check ?? null} />
    case 'step':
      return <StepForm key={`${form.hazard.id} ${form.act}`} {...form} />
    case 'lift':
      return <LiftForm unit={form.unit} />
    case 'attention':
      return <AttentionForm name={form.name} />
    case 'charge':
      return <ChargeForm />
    case 'endCharge':
      return <EndChargeForm charge={form.charge} />
    case 'check':
      return <CheckForm />
    case 'addition':
      return <AdditionForm check={form.check} />
  }
}
