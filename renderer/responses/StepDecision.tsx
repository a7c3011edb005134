import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { externalMeans } from '#shared/responses/step.ts'
import type { StepHold } from './step-draft.ts'

/** A decision made elsewhere: who, by which means, when, in what words, read back or not. */
export function StepDecision({ draft, set, fault }: StepHold) {
  const t = useWords('responses')
  return (
    <>
      <div className="rs-decision">
        <Field label={t('form.approver')} fault={fault('approver')} required>
          <Input
            maxLength={80}
            placeholder={t('form.approverHint')}
            value={draft.approver}
            onChange={(event) => set({ approver: event.target.value })}
          />
        </Field>
        <Field label={t('form.means')}>
          <Select
            value={draft.means}
            options={externalMeans.map((value) => ({ value, label: t(`means.${value}`) }))}
            onChange={(means) => set({ means })}
          />
        </Field>
        <Field label={t('form.happenedAt')} fault={fault('happenedAt')} required>
          <MomentInput
            value={draft.happenedAt}
            onChange={(happenedAt) => set({ happenedAt })}
            dateLabel={t('date')}
            timeLabel={t('time')}
          />
        </Field>
      </div>
      <Field label={t('form.words')} fault={fault('words')} required>
        <TextArea
          rows={2}
          maxLength={2000}
          value={draft.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </Field>
      <p>
        <Checkbox checked={draft.readBack} onChange={(event) => set({ readBack: event.target.checked })}>
          {t('form.readBack')}
        </Checkbox>
      </p>
    </>
  )
}
