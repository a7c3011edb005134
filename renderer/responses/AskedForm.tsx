import { useCell } from '#renderer/app/cell.ts'
import { ActionForm } from './ActionForm.tsx'
import { asked } from './asked.ts'
import { ConsultForm } from './ConsultForm.tsx'
import './forms.css'
import { PlanForm } from './PlanForm.tsx'
import { PutOffForm } from './PutOffForm.tsx'
import { SignForm } from './SignForm.tsx'
import { StepForm } from './StepForm.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

/** The form that was asked for, over the page. */
export function AskedForm() {
  const form = useCell(asked)
  switch (form?.form) {
    case 'step':
      return <StepForm key={`${form.act} ${form.response?.id} ${form.from}`} asked={form} />
    case 'sign':
      return <SignForm {...form} />
    case 'withdraw':
      return <WithdrawForm {...form} />
    case 'putOff':
      return <PutOffForm {...form} />
    case 'consult':
      return <ConsultForm {...form} />
    case 'action':
      return <ActionForm {...form} />
    case 'plan':
      return <PlanForm {...form} />
    default:
      return null
  }
}
