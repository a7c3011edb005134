import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'

interface PickerProps {
  exercise: boolean
  value: number[]
  /** Hazards that are linked already and are not offered. */
  without?: readonly number[]
  fault?: string | undefined
  onChange(hazards: number[]): void
}

const offered = 1000

/** Chooses hazards of the ledger by number or unit; exercises and real ones apart. */
export function HazardPicker({ exercise, value, without = [], fault, onChange }: PickerProps) {
  const t = useWords('hazards')
  const matches = useMatcher()
  const { hazards = [] } = useQuery('hazards.list', { exercise, limit: offered }).value ?? {}
  return (
    <Field label={t('checks.hazards')} fault={fault} hint={t('checks.hazardsHint')}>
      <Select
        mode="multiple"
        className="hz-wide"
        value={value}
        options={hazards
          .filter(({ id, state }) => state !== 'withdrawn' && !without.includes(id))
          .map(({ id, number, unit, description }) => ({
            value: id,
            label: t('checks.hazardOf', { number, unit }),
            title: description,
          }))}
        showSearch={{ filterOption: (typed, option) => matches(String(option?.label ?? ''), typed) }}
        onChange={onChange}
      />
    </Field>
  )
}
