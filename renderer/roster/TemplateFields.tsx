import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'
import Select from 'antd/es/select'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { dayKinds } from '#shared/calendar/calendar-day.ts'
import { type PeriodKind, periodKinds } from '#shared/calendar/key-period.ts'
import type { TemplateFacts } from '#shared/roster/post.ts'
import { EffectiveDays } from './EffectiveDays.tsx'
import { TemplateHours } from './TemplateHours.tsx'
import { usePostOptions } from './use-board.ts'

interface TemplateFieldsProps {
  facts: TemplateFacts
  onChange(facts: TemplateFacts): void
  faults: Record<string, string>
}

/** The facts of a shift template. */
export function TemplateFields({ facts, onChange, faults }: TemplateFieldsProps) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const posts = usePostOptions()
  const set = (part: Partial<TemplateFacts>) => onChange({ ...facts, ...part })
  const periods = [
    { value: '', label: t('rules.template.anyTime') },
    ...periodKinds.map((value) => ({ value, label: t(`rules.template.period.${value}`) })),
  ]
  return (
    <>
      <div className="dc-grid-2">
        <Field label={t('rules.template.name')} fault={fault(faults.name)} required>
          <Input
            autoFocus
            maxLength={40}
            value={facts.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
        <Field label={t('board.post')} fault={fault(faults.post)} required>
          <Select options={posts} value={facts.post} onChange={(post: string) => set({ post })} />
        </Field>
      </div>
      <TemplateHours facts={facts} onChange={set} faults={faults} />
      <FieldSet label={t('rules.template.dayKinds')} fault={fault(faults.dayKinds)}>
        <Checkbox.Group
          options={dayKinds.map((value) => ({ value, label: t(`board.kind.${value}`) }))}
          value={facts.dayKinds}
          onChange={(kinds: TemplateFacts['dayKinds']) => set({ dayKinds: kinds })}
        />
      </FieldSet>
      <div className="dc-grid-2">
        <Field label={t('rules.template.periodField')} fault={fault(faults.period)}>
          <Select
            options={periods}
            value={facts.period ?? ''}
            onChange={(value: '' | PeriodKind) => set({ period: value === '' ? null : value })}
          />
        </Field>
        <Field label={t('rules.template.needed')} fault={fault(faults.needed)} required>
          <InputNumber
            min={0}
            max={20}
            value={facts.needed}
            onChange={(value) => set({ needed: value ?? 0 })}
          />
        </Field>
        <EffectiveDays facts={facts} onChange={set} faultOf={(name) => fault(faults[name])} />
      </div>
    </>
  )
}
