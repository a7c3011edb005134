import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { StepAnswer } from '#shared/plans/card.ts'
import { AnswerChoice } from './AnswerChoice.tsx'

interface AnswerFieldProps {
  answer: StepAnswer
  value: string
  fault: string | undefined
  onChange(value: string): void
}

/** The field for an answer of its kind; a question mark is as good as "not known yet". */
export function AnswerField({ answer, value, fault, onChange }: AnswerFieldProps) {
  const t = useWords('runs')
  const { kind, unit, choices, required } = answer
  if (kind === 'yesNo' || kind === 'choice')
    return <AnswerChoice kind={kind} choices={choices} value={value} fault={fault} onChange={onChange} />
  const field = {
    autoFocus: true,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  if (kind === 'number' || kind === 'time')
    return (
      <Field label={t(`answer.${kind}`)} hint={t('answer.unknownHint')} fault={fault} required={required}>
        <Input
          {...field}
          className="rn-short"
          inputMode="numeric"
          maxLength={20}
          placeholder={kind === 'time' ? '00:00' : ''}
          suffix={unit}
        />
      </Field>
    )
  return (
    <Field
      label={t(kind === 'text' ? 'answer.text' : 'answer.words')}
      hint={kind === 'text' ? t('answer.unknownHint') : undefined}
      fault={fault}
      required={required && kind === 'text'}
    >
      <TextArea {...field} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
    </Field>
  )
}
