import AutoComplete from 'antd/es/auto-complete'
import { useMatcher } from '#renderer/app/initials.ts'
import { Field } from '#renderer/ui/Field.tsx'

interface KnownLineProps {
  label: string
  value: string
  most: number
  /** What is known already, with more words beside it where that helps. */
  known: readonly { value: string; label?: string }[]
  fault?: string | undefined
  hint?: string
  required?: boolean
  autoFocus?: boolean
  onChange(value: string): void
}

/** A line that offers what is known while one types. */
export function KnownLine({ label, value, most, known, autoFocus = false, ...rest }: KnownLineProps) {
  const matches = useMatcher()
  const { fault, hint, required = false, onChange } = rest
  return (
    <Field label={label} fault={fault} required={required} {...(hint === undefined ? {} : { hint })}>
      <AutoComplete
        autoFocus={autoFocus}
        value={value}
        maxLength={most}
        options={[...known]}
        showSearch={{
          filterOption: (typed, option) => matches(String(option?.label ?? option?.value), typed),
        }}
        onChange={onChange}
      />
    </Field>
  )
}
