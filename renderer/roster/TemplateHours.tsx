import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'
import Radio from 'antd/es/radio'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import type { Hours, TemplateFacts } from '#shared/roster/post.ts'

interface TemplateHoursProps {
  facts: TemplateFacts
  onChange(part: Pick<TemplateFacts, 'hours'>): void
  faults: Record<string, string>
}

const ways = ['dutyDay', 'shift', 'own'] as const

/** The hours of a template: the whole duty day, its shifts, or hours of its own. */
export function TemplateHours({ facts: { hours }, onChange, faults }: TemplateHoursProps) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const own = hours.by === 'own' ? hours : null
  const set = (next: Hours) => onChange({ hours: next })
  return (
    <>
      <FieldSet label={t('rules.template.hours')}>
        <Radio.Group
          value={hours.by}
          onChange={(event) => set(hoursBy(event.target.value))}
          options={ways.map((value) => ({ value, label: t(`rules.template.by_${value}`) }))}
        />
      </FieldSet>
      {own && (
        <div className="dc-grid-2">
          <Field label={t('rules.template.start')} fault={fault(faults['hours.start'])} required>
            <Input
              maxLength={5}
              placeholder="08:00"
              value={own.start}
              onChange={(event) => set({ ...own, start: timeFrom(event.target.value) })}
            />
          </Field>
          <Field
            label={t('rules.template.length')}
            hint={t('rules.template.lengthHint')}
            fault={fault(faults['hours.minutes'])}
            required
          >
            <InputNumber
              step={0.5}
              value={own.minutes / 60}
              onChange={(value) => set({ ...own, minutes: Math.round((value ?? 0) * 60) })}
            />
          </Field>
        </div>
      )}
    </>
  )
}

function hoursBy(by: Hours['by']): Hours {
  return by === 'own' ? { by, start: '08:00', minutes: 720 } : { by }
}

/** `0800` is as good as `08:00`. */
function timeFrom(text: string): string {
  const typed = text.normalize('NFKC').trim()
  return /^\d{4}$/.test(typed) ? `${typed.slice(0, 2)}:${typed.slice(2)}` : typed
}
