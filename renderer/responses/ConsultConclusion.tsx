import TextArea from 'antd/es/input/TextArea'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { ConsultHold } from './consult-draft.ts'

/** What was concluded, and when the next one is held. */
export function ConsultConclusion({ draft, set, fault }: ConsultHold) {
  const t = useWords('responses')
  return (
    <>
      <Field label={t('consult.conclusion')} fault={fault('conclusion')} required>
        <TextArea
          rows={3}
          maxLength={2000}
          value={draft.conclusion}
          onChange={(event) => set({ conclusion: event.target.value })}
        />
      </Field>
      <Field label={t('consult.nextAt')} hint={t('consult.nextHint')} fault={fault('nextAt')}>
        <MomentInput
          value={draft.nextAt}
          onChange={(nextAt) => set({ nextAt })}
          dateLabel={t('date')}
          timeLabel={t('time')}
        />
      </Field>
    </>
  )
}
