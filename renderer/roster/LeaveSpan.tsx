import Select from 'antd/es/select'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { type LeaveHold, noon } from './leave-draft.ts'

/** Stands for the change of shift among the times to choose from. */
const change = 'change'

/** From which day to which, down to half a day. */
export function LeaveSpan({ draft, set, refusal }: LeaveHold) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const { from, fromTime, to, toTime } = draft
  return (
    <div className="ra-span">
      <Field label={t('leave.from')} fault={fault(refusal?.faults?.from)} required>
        <DayInput value={from} onChange={(day) => set({ from: day, to: to < day ? day : to })} />
      </Field>
      <Field label={t('leave.fromPart')}>
        <Select
          value={fromTime ?? change}
          onChange={(time: string) => set({ fromTime: time === noon ? noon : null })}
          options={[
            { value: change, label: t('leave.fromMorning') },
            { value: noon, label: t('leave.fromNoon') },
          ]}
        />
      </Field>
      <Field label={t('leave.to')} fault={fault(refusal?.faults?.to)} required>
        <DayInput value={to} onChange={(day) => set({ to: day })} />
      </Field>
      <Field label={t('leave.toPart')} fault={fault(refusal?.faults?.toTime)}>
        <Select
          value={toTime ?? change}
          onChange={(time: string) => set({ toTime: time === noon ? noon : null })}
          options={[
            { value: noon, label: t('leave.toNoon') },
            { value: change, label: t('leave.toEvening') },
          ]}
        />
      </Field>
    </div>
  )
}
