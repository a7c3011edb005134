import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { changesOf, type Preset, presetOf, presets } from './presets.ts'

interface Rule {
  effectiveFrom: string
  changes: string[]
}

interface HoursFieldsProps {
  rule: Rule
  onChange(rule: Rule): void
  faults: Record<string, string>
}

/** Pattern, hours and first day of new hours of change. */
export function HoursFields({ rule, onChange, faults }: HoursFieldsProps) {
  const t = useWords('settings')
  const { fault } = useRefusalWords()
  const { changes } = rule
  const names = [...(Object.keys(presets) as (keyof typeof presets)[]), 'own' as const]
  function choose(preset: Preset) {
    if (preset !== 'own') onChange({ ...rule, changes: changesOf(preset, changes[0] ?? '08:00') })
  }
  return (
    <>
      <FieldSet label={t('shifts.preset')}>
        <Radio.Group
          value={presetOf(changes)}
          onChange={(event) => choose(event.target.value as Preset)}
          options={names.map((value) => ({ value, label: t(`shifts.presets.${value}`) }))}
        />
      </FieldSet>
      <FieldSet label={t('shifts.changes')} fault={fault(faults.changes)}>
        <Changes
          changes={changes}
          faults={faults}
          onChange={(hours) => onChange({ ...rule, changes: hours })}
        />
      </FieldSet>
      <Field
        label={t('shifts.effectiveFrom')}
        hint={t('shifts.dayHint')}
        fault={fault(faults.effectiveFrom)}
        required
      >
        <Input
          className="se-day"
          maxLength={10}
          value={rule.effectiveFrom}
          onChange={(event) => onChange({ ...rule, effectiveFrom: event.target.value.trim() })}
        />
      </Field>
    </>
  )
}

interface ChangesProps {
  changes: readonly string[]
  faults: Record<string, string>
  onChange(changes: string[]): void
}

function Changes({ changes, faults, onChange }: ChangesProps) {
  const t = useWords('settings')
  const { fault } = useRefusalWords()
  return (
    <div className="dc-row se-hours">
      {changes.map((change, index) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: an hour is known by its place in the day.
          key={index}
          label={t('shifts.change', { n: index + 1 })}
          fault={fault(faults[`changes.${index}`])}
        >
          <Input
            className="se-time"
            maxLength={5}
            value={change}
            onChange={(event) => onChange(changes.with(index, event.target.value.trim()))}
          />
        </Field>
      ))}
      {changes.length < 4 && (
        <Button onClick={() => onChange([...changes, ''])}>{t('shifts.addChange')}</Button>
      )}
      {changes.length > 1 && (
        <Button onClick={() => onChange(changes.slice(0, -1))}>{t('shifts.dropChange')}</Button>
      )}
    </div>
  )
}
