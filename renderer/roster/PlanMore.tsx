import InputNumber from 'antd/es/input-number'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { categories } from '#shared/roster/plan/problem.ts'
import { RosterRules } from '#shared/roster/rules.ts'
import type { PlanDraft } from './plan-draft.ts'
import { useRules } from './use-board.ts'

interface PlanMoreProps {
  rules: PlanDraft['rules']
  onChange(rules: NonNullable<PlanDraft['rules']>): void
  faults: Record<string, string>
}

const numbers = ['restHours', 'wishWeight', 'changeWeight', 'planSeconds'] as const

/** Weights and hours for this plan alone; the room's own stay as they are. */
export function PlanMore({ rules, onChange, faults }: PlanMoreProps) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const own = useRules().value?.rules ?? RosterRules.parse({})
  const { weights, restHours, wishWeight, changeWeight, planSeconds } = rules ?? own
  const shown = { weights, restHours, wishWeight, changeWeight, planSeconds }
  return (
    <>
      <p className="dc-hint">{t('plan.moreHint')}</p>
      <div className="ro-numbers">
        {categories.map((category) => (
          <Field
            key={category}
            label={t('plan.weight', { category: t(`plan.category.${category}`) })}
            fault={fault(faults[`rules.weights.${category}`])}
          >
            <InputNumber
              min={0}
              max={100}
              value={shown.weights[category]}
              onChange={(value) =>
                onChange({ ...shown, weights: { ...shown.weights, [category]: value ?? 0 } })
              }
            />
          </Field>
        ))}
        {numbers.map((name) => (
          <Field key={name} label={t(`rules.field.${name}`)} fault={fault(faults[`rules.${name}`])}>
            <InputNumber
              min={0}
              max={600}
              value={shown[name]}
              onChange={(value) => onChange({ ...shown, [name]: value ?? 0 })}
            />
          </Field>
        ))}
      </div>
    </>
  )
}
