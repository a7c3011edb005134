import AutoComplete from 'antd/es/auto-complete'
import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { ConsultHold } from './consult-draft.ts'
import { WarningPicker } from './WarningPicker.tsx'

const means = ['video', 'meeting', 'telephone'] as const

/** What it is about, when, by which means, who is in the chair. */
export function ConsultHead({ draft, set, fault }: ConsultHold) {
  const t = useWords('responses')
  return (
    <>
      <Field label={t('consult.topic')} fault={fault('topic')} required>
        <Input
          autoFocus
          maxLength={200}
          value={draft.topic}
          onChange={(event) => set({ topic: event.target.value })}
        />
      </Field>
      <Field label={t('form.warning')} fault={fault('chain')}>
        <WarningPicker exercise={false} value={draft.chain} onChange={(chain) => set({ chain })} />
      </Field>
      <div className="rs-decision">
        <Field label={t('consult.chair')} fault={fault('chair')} required>
          <Input
            maxLength={60}
            value={draft.chair}
            onChange={(event) => set({ chair: event.target.value })}
          />
        </Field>
        <Field label={t('consult.means')} fault={fault('means')} required>
          <AutoComplete
            value={draft.means}
            options={means.map((one) => ({ value: t(`consult.ways.${one}`) }))}
            onChange={(value: string) => set({ means: value })}
          />
        </Field>
        <Field label={t('consult.heldAt')} fault={fault('heldAt')} required>
          <MomentInput
            value={draft.heldAt}
            onChange={(heldAt) => set({ heldAt })}
            dateLabel={t('date')}
            timeLabel={t('time')}
          />
        </Field>
      </div>
    </>
  )
}
