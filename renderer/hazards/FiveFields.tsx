import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { FactsPart } from './FactsForm.tsx'
import { Line } from './WhatFields.tsx'

/** The five fixed items: responsibility, measure, fund, deadline, plan. */
export function FiveFields(part: FactsPart) {
  const t = useWords('hazards')
  const { draft, set, fault } = part
  return (
    <fieldset className="hz-fixed">
      <legend>{t('form.five')}</legend>
      <div className="hz-four">
        <Line {...part} name="responsibleUnit" />
        <Line {...part} name="responsiblePerson" />
        <Field label={t('facts.fund')} fault={fault('fund')} hint={t('facts.fundHint')}>
          <Input
            inputMode="decimal"
            maxLength={14}
            value={draft.fund}
            onChange={(event) => set({ fund: event.target.value })}
          />
        </Field>
        <Field label={t('facts.dueOn')} fault={fault('dueOn')} required>
          <DayInput value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} />
        </Field>
      </div>
      <div className="dc-grid-2">
        {(['measure', 'meanwhile'] as const).map((name) => (
          <Field key={name} label={t(`facts.${name}`)} fault={fault(name)}>
            <TextArea
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={2000}
              value={draft[name]}
              onChange={(event) => set({ [name]: event.target.value })}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  )
}
