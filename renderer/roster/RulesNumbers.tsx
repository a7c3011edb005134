import InputNumber from 'antd/es/input-number'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { categories } from '#shared/roster/plan/problem.ts'
import type { RosterRules } from '#shared/roster/rules.ts'

const numbers = ['restHours', 'wishWeight', 'changeWeight', 'mostLeadersAway', 'planSeconds'] as const

interface RulesNumbersProps {
  rules: RosterRules
  may: boolean
  onChange(part: Partial<RosterRules>): void
  faultOf(name: string): string | undefined
}

/** The weights of the categories, then the hours and numbers of the room's roster. */
export function RulesNumbers({ rules, may, onChange, faultOf }: RulesNumbersProps) {
  const t = useWords('roster')
  return (
    <div className="ro-numbers">
      {categories.map((category) => (
        <Field
          key={category}
          label={t('plan.weight', { category: t(`plan.category.${category}`) })}
          fault={faultOf(`weights.${category}`)}
        >
          <InputNumber
            min={0}
            max={100}
            disabled={!may}
            value={rules.weights[category]}
            onChange={(value) => onChange({ weights: { ...rules.weights, [category]: value ?? 0 } })}
          />
        </Field>
      ))}
      {numbers.map((name) => (
        <Field key={name} label={t(`rules.field.${name}`)} fault={faultOf(name)}>
          <InputNumber
            min={0}
            max={600}
            disabled={!may}
            value={rules[name]}
            onChange={(value) => onChange({ [name]: value ?? 0 })}
          />
        </Field>
      ))}
    </div>
  )
}
