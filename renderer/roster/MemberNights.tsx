import Select from 'antd/es/select'
import { useLanguage, useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import dutyRules from '#resources/rules/duty-rules.json'
import type { MemberFacts } from '#shared/roster/member.ts'

interface MemberNightsProps {
  facts: MemberFacts
  onChange(part: Partial<MemberFacts>): void
  faults: Record<string, string>
}

const reasons = ['', 'pregnancy', 'nursing', 'other'] as const

/** From when to when somebody does no night work, and by which article. */
export function MemberNights({ facts, onChange, faults }: MemberNightsProps) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const language = useLanguage()
  const law = dutyRules.nightLaws.find(({ code }) => code === facts.noNightWhy)
  const article =
    law &&
    t('rules.member.article', { words: law[language], title: law.title, number: law.number, n: law.article })
  const day = (name: 'noNightFrom' | 'noNightUntil') => (
    <Field label={t(`rules.member.field.${name}`)} fault={fault(faults[name])}>
      <DayInput
        value={facts[name] ?? ''}
        onChange={(value) => onChange({ [name]: value === '' ? null : value })}
      />
    </Field>
  )
  return (
    <div className="ro-nights">
      <Field label={t('rules.member.noNightWhy')} hint={article} fault={fault(faults.noNightWhy)}>
        <Select
          options={reasons.map((value) => ({ value, label: t(`rules.member.why.${value || 'none'}`) }))}
          value={facts.noNightWhy}
          onChange={(noNightWhy: MemberFacts['noNightWhy']) => onChange({ noNightWhy })}
        />
      </Field>
      {day('noNightFrom')}
      {day('noNightUntil')}
    </div>
  )
}
