import TextArea from 'antd/es/input/TextArea'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { sevenQuestions } from '#shared/incidents/facts.ts'
import type { FactsPart } from './FactsFirst.tsx'

/** The seven questions of the first call, as they are asked and answered. */
export function SevenFields({ facts, setFacts, fault }: FactsPart) {
  const t = useWords('incidents')
  return (
    <fieldset className="in-seven">
      <legend>{t('seven.title')}</legend>
      {sevenQuestions.map((question, index) => (
        <Field
          key={question}
          label={t('seven.numbered', { n: index + 1, question: t(`seven.${question}`) })}
          fault={fault(`facts.seven.${question}`)}
        >
          <TextArea
            autoSize={{ minRows: 1, maxRows: 6 }}
            maxLength={1000}
            value={facts.seven[question]}
            onChange={(event) => setFacts({ seven: { ...facts.seven, [question]: event.target.value } })}
          />
        </Field>
      ))}
    </fieldset>
  )
}
