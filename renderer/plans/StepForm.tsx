import Button from 'antd/es/button'
import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import InputNumber from 'antd/es/input-number'
import Select from 'antd/es/select'
import { usePhaseNames } from '#renderer/app/phase-names.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import { type CardStep, phaseCodes, stepKinds } from '#shared/plans/card.ts'
import type { Editing } from './editing.ts'
import { LinesField } from './LinesField.tsx'
import { StepAnswerFields } from './StepAnswerFields.tsx'

interface StepFormProps {
  hold: Editing
  step: CardStep
  /** Its place in the card, by which faults are named. */
  at: number
}

/** Everything about one step. */
export function StepForm({ hold, step, at }: StepFormProps) {
  const t = useWords('plans')
  const set = (part: Partial<CardStep>) => hold.setStep(step.code, part)
  const fault = (field: string) => hold.fault(`content.steps.${at}.${field}`)
  return (
    <>
      <Field label={t('field.words')} fault={fault('words')} required>
        <TextArea
          autoSize={{ minRows: 2, maxRows: 5 }}
          maxLength={400}
          value={step.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </Field>
      <StepKindFields hold={hold} step={step} set={set} fault={fault} />
      <WhomFields step={step} set={set} fault={fault} />
      <StepAnswerFields step={step} set={set} fault={fault} />
      <Field label={t('field.after')} fault={fault('after')}>
        <After hold={hold} step={step} set={set} />
      </Field>
      <div className="dc-grid-2">
        <LinesField
          label={t('field.attachments')}
          lines={step.attachments}
          fault={fault('attachments')}
          onChange={(attachments) => set({ attachments })}
        />
        <Field label={t('field.note')} hint={t('form.noteHint')} fault={fault('note')}>
          <Input maxLength={200} value={step.note} onChange={(event) => set({ note: event.target.value })} />
        </Field>
      </div>
      <Button danger size="small" onClick={() => hold.remove(step.code)}>
        {t('editor.remove')}
      </Button>
    </>
  )
}

interface PartProps {
  step: CardStep
  set(part: Partial<CardStep>): void
  fault(field: string): string | undefined
}

function StepKindFields({ hold, step, set, fault }: PartProps & { hold: Editing }) {
  const t = useWords('plans')
  const nameOf = usePhaseNames(hold.draft.content.phases)
  return (
    <div className="pl-three">
      <Field label={t('field.phase')}>
        <Select
          value={step.phase}
          onChange={(phase) => set({ phase })}
          options={phaseCodes.map((value) => ({ value, label: nameOf(value) }))}
        />
      </Field>
      <Field label={t('field.kind')}>
        <Select
          value={step.kind}
          onChange={(kind) => set({ kind })}
          options={stepKinds.map((value) => ({ value, label: t(`kindsLong.${value}`) }))}
        />
      </Field>
      <Field label={t('field.dueMinutes')} fault={fault('dueMinutes')}>
        <InputNumber
          min={0}
          max={43_200}
          precision={0}
          value={step.dueMinutes}
          onChange={(dueMinutes) => set({ dueMinutes })}
        />
      </Field>
    </div>
  )
}

function WhomFields({ step, set, fault }: PartProps) {
  const t = useWords('plans')
  const whom = step.whom ?? { role: '', place: '', contact: null }
  function change(part: { role?: string; place?: string }) {
    const next = { ...whom, ...part }
    set({ whom: next.role === '' && next.place === '' ? null : next })
  }
  return (
    <div className="pl-three">
      <Field label={t('form.role')} fault={fault('whom.role')}>
        <Input maxLength={80} value={whom.role} onChange={(event) => change({ role: event.target.value })} />
      </Field>
      <Field label={t('form.place')} fault={fault('whom.place')}>
        <Input
          maxLength={80}
          value={whom.place}
          onChange={(event) => change({ place: event.target.value })}
        />
      </Field>
      <Field label={t('field.responsible')} fault={fault('responsible')}>
        <Input
          maxLength={60}
          value={step.responsible}
          onChange={(event) => set({ responsible: event.target.value })}
        />
      </Field>
    </div>
  )
}

function After({ hold, step, set, ...field }: Omit<PartProps, 'fault'> & { hold: Editing }) {
  const others = hold.draft.content.steps.filter(({ code }) => code !== step.code)
  return (
    <TabLeaves>
      <Select
        {...field}
        mode="multiple"
        style={{ width: '100%' }}
        optionFilterProp="label"
        value={step.after}
        onChange={(after: string[]) => set({ after })}
        options={others.map(({ code, words }) => ({ value: code, label: words }))}
      />
    </TabLeaves>
  )
}
