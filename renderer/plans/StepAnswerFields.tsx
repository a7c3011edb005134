import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { answerKinds, type CardStep, type StepAnswer } from '#shared/plans/card.ts'
import { LinesField } from './LinesField.tsx'

interface StepAnswerFieldsProps {
  step: CardStep
  set(part: Partial<CardStep>): void
  fault(field: string): string | undefined
}

/** The answer a step needs: its kind, its unit or choices, whether it is required. */
export function StepAnswerFields({ step: { answer }, set, fault }: StepAnswerFieldsProps) {
  const t = useWords('plans')
  const change = (part: Partial<StepAnswer>) => set({ answer: { ...answer, ...part } })
  return (
    <>
      <div className="pl-three">
        <Field label={t('field.answer')} fault={fault('answer.kind')}>
          <Select
            value={answer.kind}
            onChange={(kind) => change({ kind })}
            options={answerKinds.map((value) => ({ value, label: t(`answers.${value}`) }))}
          />
        </Field>
        {answer.kind === 'number' && (
          <Field label={t('form.unit')} fault={fault('answer.unit')}>
            <Input
              maxLength={20}
              value={answer.unit}
              onChange={(event) => change({ unit: event.target.value })}
            />
          </Field>
        )}
        {answer.kind !== 'none' && (
          <Checkbox
            className="pl-required"
            checked={answer.required}
            onChange={(event) => change({ required: event.target.checked })}
          >
            {t('form.required')}
          </Checkbox>
        )}
      </div>
      {answer.kind === 'choice' && (
        <LinesField
          label={t('form.choices')}
          lines={answer.choices}
          fault={fault('answer.choices')}
          onChange={(choices) => change({ choices })}
        />
      )}
    </>
  )
}
