import Select from 'antd/es/select'
import { useMatcher } from '#renderer/app/initials.ts'
import type { Unit } from '#shared/contacts/unit.ts'

interface UnitSelectProps {
  units: readonly Unit[]
  value: number | null
  onChange(unit: number | null): void
  allowNone?: string
  id?: string
  status?: '' | 'error' | 'warning'
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

/** Picks a unit by typing its name or pinyin initials; `allowNone` is the word for no unit. */
export function UnitSelect({ units, value, onChange, allowNone, ...rest }: UnitSelectProps) {
  const matches = useMatcher()
  const none = allowNone === undefined ? [] : [{ value: 0, label: allowNone }]
  const options = [
    ...none,
    ...units.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: (typed, option) => matches(String(option?.label ?? ''), typed) }}
      options={options}
      value={value === 0 && allowNone === undefined ? null : (value ?? 0)}
      onChange={(unit: number | null) => onChange(unit === 0 ? null : unit)}
    />
  )
}
