import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'
import Select from 'antd/es/select'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { Unit } from '#shared/contacts/unit.ts'
import type { ContactDraft } from './ContactDialog.tsx'
import { UnitSelect } from './UnitSelect.tsx'

interface ContactFieldsProps {
  draft: ContactDraft
  units: readonly Unit[]
  faults: Record<string, string>
  onChange(part: Partial<ContactDraft>): void
}

/** Name, post, unit, the pair, the order of calling, a note. */
export function ContactFields({ draft, units, faults, onChange }: ContactFieldsProps) {
  const t = useWords('contacts')
  const { fault } = useRefusalWords()
  return (
    <>
      <div className="dc-grid-2">
        <Field label={t('form.name')} fault={fault(faults.name)} required>
          <Input
            autoFocus
            maxLength={60}
            value={draft.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </Field>
        <Field label={t('form.post')} fault={fault(faults.post)}>
          <Input
            maxLength={60}
            value={draft.post}
            onChange={(event) => onChange({ post: event.target.value })}
          />
        </Field>
      </div>
      <Field label={t('form.unit')} fault={fault(faults.unit)} required>
        <UnitSelect units={units} value={draft.unit} onChange={(unit) => onChange({ unit: unit ?? 0 })} />
      </Field>
      <div className="dc-grid-2">
        <Field label={t('form.callOrder')} hint={t('form.callOrderHint')} fault={fault(faults.callOrder)}>
          <InputNumber
            min={1}
            max={999}
            value={draft.callOrder}
            onChange={(callOrder) => onChange({ callOrder: callOrder ?? 1 })}
          />
        </Field>
        <Field label={t('form.pair')} hint={t('form.pairHint')}>
          <Select
            options={(['', 'A', 'B'] as const).map((value) => ({
              value,
              label: value === '' ? t('form.noPair') : t('pairOf', { pair: value }),
            }))}
            value={draft.pair}
            onChange={(pair) => onChange({ pair })}
          />
        </Field>
      </div>
      <Field label={t('column.note')} fault={fault(faults.note)}>
        <Input
          maxLength={400}
          value={draft.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </Field>
    </>
  )
}
