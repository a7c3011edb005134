import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import { useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import type { Question } from '#shared/training/question.ts'
import { BothField } from './BothField.tsx'
import type { SetHold } from './set-draft.ts'

interface QuestionFieldsProps {
  hold: SetHold
  question: Question
  index: number
}

/** One question in the editor. */
export function QuestionFields({ hold, question, index }: QuestionFieldsProps) {
  const t = useWords('training')
  const { setQuestion, dropQuestion, fault } = hold
  const at = (path: string) => fault(`questions.${index}.${path}`)
  return (
    <fieldset className="tr-fields">
      <legend>{t('edit.number', { number: index + 1 })}</legend>
      <BothField
        label={t('edit.question')}
        value={question.words}
        onChange={(words) => setQuestion(index, { words })}
        fault={at('words.zh')}
      />
      <Choices hold={hold} question={question} index={index} />
      <BothField
        label={t('edit.why')}
        value={question.why}
        onChange={(why) => setQuestion(index, { why })}
        fault={at('why.zh')}
      />
      <Source hold={hold} question={question} index={index} />
      <Button
        size="small"
        aria-label={t('edit.dropOf', { number: index + 1 })}
        onClick={() => dropQuestion(index)}
      >
        {t('edit.drop')}
      </Button>
    </fieldset>
  )
}

function Choices({ hold, question, index }: QuestionFieldsProps) {
  const t = useWords('training')
  const { choices, right } = question
  const set = (next: Question['choices']) => hold.setQuestion(index, { choices: next })
  return (
    <>
      {choices.map((choice, at) => (
        <BothField
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place.
          key={at}
          label={t('edit.choice', { number: at + 1 })}
          value={choice}
          onChange={(value) => set(choices.map((one, place) => (place === at ? value : one)))}
          fault={hold.fault(`questions.${index}.choices.${at}.zh`)}
        />
      ))}
      <div className="tr-row">
        <FieldSet label={t('edit.right')} fault={hold.fault(`questions.${index}.right`)}>
          <Segmented
            aria-label={t('edit.right')}
            options={choices.map((_, at) => ({ value: at, label: String(at + 1) }))}
            value={right}
            onChange={(value) => hold.setQuestion(index, { right: value })}
          />
        </FieldSet>
        <Button
          size="small"
          disabled={choices.length >= 4}
          onClick={() => set([...choices, { zh: '', en: '' }])}
        >
          {t('edit.moreChoices')}
        </Button>
        <Button size="small" disabled={choices.length <= 2} onClick={() => set(choices.slice(0, -1))}>
          {t('edit.fewerChoices')}
        </Button>
      </div>
    </>
  )
}

function Source({ hold, question: { source }, index }: QuestionFieldsProps) {
  const t = useWords('training')
  const fields = ['title', 'number', 'article'] as const
  return (
    <div className="tr-source">
      {fields.map((field) => (
        <Field
          key={field}
          label={t(`edit.source.${field}`)}
          fault={hold.fault(`questions.${index}.source.${field}`)}
          required={field === 'title'}
        >
          <Input
            maxLength={200}
            value={source[field]}
            onChange={(event) =>
              hold.setQuestion(index, { source: { ...source, [field]: event.target.value } })
            }
          />
        </Field>
      ))}
    </div>
  )
}
