import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import InputNumber from 'antd/es/input-number'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { PlanLevel } from '#shared/responses/plan.ts'
import { PlanActions } from './PlanActions.tsx'
import { PlanConditions } from './PlanConditions.tsx'
import type { PlanHold } from './plan-draft.ts'

/** One level of a plan: who decides, how long, conditions, measures, actions. */
export function PlanLevelForm({ one, hold }: { one: PlanLevel; hold: PlanHold }) {
  const t = useWords('responses')
  const set = (part: Partial<PlanLevel>) => hold.setLevel(one.level, part)
  return (
    <>
      <div className="rs-plan-head">
        <Field label={t('plans.decides')}>
          <Input
            maxLength={60}
            value={one.decides}
            onChange={(event) => set({ decides: event.target.value })}
          />
        </Field>
        <Field label={t('plans.hours')}>
          <InputNumber
            min={1}
            max={720}
            value={one.hours}
            onChange={(hours) => set({ hours: hours ?? 24 })}
          />
        </Field>
      </div>
      <PlanConditions one={one} hold={hold} />
      <Field label={t('form.measures')} hint={t('form.measuresHint')}>
        <TextArea
          rows={4}
          value={one.measures.join('\n')}
          onChange={(event) =>
            set({ measures: event.target.value === '' ? [] : event.target.value.split('\n') })
          }
        />
      </Field>
      <PlanActions
        label={t('plans.actions')}
        actions={one.actions}
        onChange={(actions) => set({ actions })}
      />
      <PlanActions label={t('plans.after')} actions={one.after} onChange={(after) => set({ after })} />
    </>
  )
}
