import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'

interface EffectiveDaysProps {
  facts: { effectiveFrom: string; effectiveTo: string | null }
  onChange(part: { effectiveFrom: string } | { effectiveTo: string | null }): void
  faultOf(name: 'effectiveFrom' | 'effectiveTo'): string | undefined
}

/** The first and the last day on which something of the roster holds; without a last day it holds on. */
export function EffectiveDays({ facts, onChange, faultOf }: EffectiveDaysProps) {
  const t = useWords('roster')
  return (
    <>
      <Field label={t('rules.firstDay')} fault={faultOf('effectiveFrom')} required>
        <DayInput value={facts.effectiveFrom} onChange={(effectiveFrom) => onChange({ effectiveFrom })} />
      </Field>
      <Field label={t('rules.lastDay')} hint={t('rules.lastDayHint')} fault={faultOf('effectiveTo')}>
        <DayInput
          value={facts.effectiveTo ?? ''}
          onChange={(day) => onChange({ effectiveTo: day === '' ? null : day })}
        />
      </Field>
    </>
  )
}
