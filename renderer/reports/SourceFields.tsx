import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { RuleSource } from '#shared/reports/rule.ts'
import type { RulePart } from './RuleFields.tsx'

/** Where a rule stands written, from when to when it holds, when it was last checked. */
export function SourceFields({ rule, set, fault }: RulePart) {
  const t = useWords('reports')
  const { source } = rule
  const change = (part: Partial<RuleSource>) => set({ source: { ...source, ...part } })
  return (
    <>
      <div className="rp-three">
        {(['title', 'number', 'article'] as const).map((field) => (
          <Field
            key={field}
            label={t(`rules.source.${field}`)}
            fault={fault(`source.${field}`)}
            required={field === 'title'}
          >
            <Input
              maxLength={200}
              value={source[field]}
              onChange={(event) => change({ [field]: event.target.value })}
            />
          </Field>
        ))}
      </div>
      <div className="rp-three">
        <Field label={t('rules.source.effectiveFrom')} fault={fault('source.effectiveFrom')} required>
          <DayInput value={source.effectiveFrom} onChange={(effectiveFrom) => change({ effectiveFrom })} />
        </Field>
        <Field label={t('rules.source.effectiveTo')} fault={fault('source.effectiveTo')}>
          <DayInput
            value={source.effectiveTo ?? ''}
            onChange={(day) => change({ effectiveTo: day === '' ? null : day })}
          />
        </Field>
        <Field label={t('rules.source.checkedOn')} fault={fault('source.checkedOn')} required>
          <DayInput value={source.checkedOn} onChange={(checkedOn) => change({ checkedOn })} />
        </Field>
      </div>
    </>
  )
}
