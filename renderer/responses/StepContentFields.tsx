import TextArea from 'antd/es/input/TextArea'
import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { StepConditions } from './StepConditions.tsx'
import type { StepHold } from './step-draft.ts'

/** What a step says: conditions, basis, measures, how long, the consultation it rests on. */
export function StepContentFields(hold: StepHold) {
  const t = useWords('responses')
  const { draft, set, fault } = hold
  const levelled = draft.change === 'activate' || draft.change === 'adjust'
  return (
    <>
      {levelled && <StepConditions {...hold} />}
      <Field label={t('form.basis')} fault={fault('basis')} required>
        <TextArea
          rows={2}
          maxLength={2000}
          placeholder={t('form.basisHint')}
          value={draft.basis}
          onChange={(event) => set({ basis: event.target.value })}
        />
      </Field>
      {draft.change !== 'terminate' && <Lasting {...hold} />}
      {levelled && (
        <Field label={t('form.measures')} hint={t('form.measuresHint')} fault={fault('measures')} required>
          <TextArea
            rows={5}
            value={draft.measures}
            onChange={(event) => set({ measures: event.target.value })}
          />
        </Field>
      )}
      {draft.change === 'terminate' && <Consultation {...hold} />}
    </>
  )
}

function Lasting(hold: StepHold) {
  const t = useWords('responses')
  const { draft, set, fault } = hold
  return (
    <div className="rs-lasting">
      <Field label={t('form.until')} fault={fault('expectedUntil')} required>
        <MomentInput
          value={draft.expectedUntil}
          onChange={(expectedUntil) => set({ expectedUntil })}
          dateLabel={t('date')}
          timeLabel={t('time')}
        />
      </Field>
      <Consultation {...hold} />
    </div>
  )
}

function Consultation({ draft, set, fault }: StepHold) {
  const t = useWords('responses')
  const time = useTimeWords()
  const all = useQuery('responses.consultations', { limit: 20 }).value ?? []
  const options = all
    .filter(({ correctedBy }) => correctedBy === null)
    .map(({ id, topic, heldAt }) => ({ value: id, label: `${time(heldAt)} ${topic}` }))
  return (
    <Field label={t('form.consultation')} fault={fault('consultation')}>
      <Select
        allowClear
        placeholder={t('form.noConsultation')}
        options={options}
        value={draft.consultation}
        onChange={(consultation) => set({ consultation: consultation ?? null })}
      />
    </Field>
  )
}
