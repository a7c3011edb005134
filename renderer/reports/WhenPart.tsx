import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { BodyPart } from './report-edit.ts'

/** When it was received and when it happened, apart. */
export function WhenPart({ body, set, fault }: BodyPart) {
  const t = useWords('reports')
  const incident = useWords('incidents')
  return (
    <div className="rp-three">
      {(['receivedAt', 'occurredAt'] as const).map((time) => (
        <Field key={time} label={incident(`times.${time}`)} fault={fault(time)}>
          <MomentInput
            value={body[time]}
            onChange={(at) => set({ [time]: at })}
            dateLabel={t('date')}
            timeLabel={incident(`times.${time}`)}
          />
        </Field>
      ))}
      <Field label={incident('form.occurredWords')} fault={fault('occurredWords')}>
        <Input
          maxLength={80}
          value={body.occurredWords}
          onChange={(event) => set({ occurredWords: event.target.value })}
        />
      </Field>
    </div>
  )
}
