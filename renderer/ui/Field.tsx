import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'

interface Control {
  id?: string
  status?: '' | 'error' | 'warning'
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

interface FieldProps {
  label: ReactNode
  /** What is wrong, in words; lights the control up. */
  fault?: string | undefined
  hint?: ReactNode
  required?: boolean
  className?: string
  /** One antd control; the field gives it its id and its state. */
  children: ReactElement<Control>
}

/** A labelled control with its hint and its fault. */
export function Field({ label, fault, hint, required = false, className = '', children }: FieldProps) {
  const id = useId()
  const control: Control = { id, 'aria-required': required }
  if (fault !== undefined)
    Object.assign(control, { status: 'error', 'aria-invalid': true, 'aria-describedby': `${id}-note` })
  if (fault === undefined && hint !== undefined) control['aria-describedby'] = `${id}-note`
  return (
    <div className={`dc-field ${className}`}>
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden> *</span>}
      </label>
      {cloneElement(children, control)}
      <FieldNote id={`${id}-note`} fault={fault} hint={hint} />
    </div>
  )
}

/** Several controls under one name, such as radio buttons. */
export function FieldSet({
  label,
  fault,
  hint,
  children,
}: Omit<FieldProps, 'children'> & { children: ReactNode }) {
  const id = useId()
  return (
    <fieldset className="dc-field" aria-describedby={(fault ?? hint) ? `${id}-note` : undefined}>
      <legend>{label}</legend>
      {children}
      <FieldNote id={`${id}-note`} fault={fault} hint={hint} />
    </fieldset>
  )
}

function FieldNote({ id, fault, hint }: { id: string; fault: ReactNode; hint: ReactNode }) {
  if (fault !== undefined)
    return (
      <div id={id} className="dc-fault" role="alert">
        {fault}
      </div>
    )
  if (hint === undefined) return null
  return (
    <div id={id} className="dc-hint">
      {hint}
    </div>
  )
}
