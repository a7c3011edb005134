import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { EvaluationFacts } from '#shared/drills/evaluation.ts'
import type { EvaluationHold } from './evaluation-draft.ts'

interface ProblemFieldsProps {
  hold: EvaluationHold
  problem: EvaluationFacts['problems'][number]
  index: number
}

/** One problem: what to improve, who answers, by when, and whether it becomes a follow-up. */
export function ProblemFields({ hold, problem, index }: ProblemFieldsProps) {
  const t = useWords('drills')
  const { setProblem, dropProblem, fault } = hold
  const at = (field: string) => fault(`facts.problems.${index}.${field}`)
  return (
    <fieldset className="dr-problem">
      <legend>{t('evaluation.problemNo', { number: index + 1 })}</legend>
      <Field label={t('evaluation.problem')} fault={at('problem')} required>
        <Input
          autoFocus={problem.problem === ''}
          maxLength={1000}
          value={problem.problem}
          onChange={(event) => setProblem(index, { problem: event.target.value })}
        />
      </Field>
      <Field label={t('evaluation.improvement')} fault={at('improvement')}>
        <Input
          maxLength={1000}
          value={problem.improvement}
          onChange={(event) => setProblem(index, { improvement: event.target.value })}
        />
      </Field>
      <Field label={t('evaluation.owner')} fault={at('owner')} required={problem.handOn}>
        <Input
          maxLength={120}
          value={problem.owner}
          onChange={(event) => setProblem(index, { owner: event.target.value })}
        />
      </Field>
      <Field label={t('evaluation.by')} fault={at('by')}>
        <DayInput value={problem.by ?? ''} onChange={(day) => setProblem(index, { by: day || null })} />
      </Field>
      <div className="dr-problem-acts">
        <Checkbox
          checked={problem.handOn}
          onChange={(event) => setProblem(index, { handOn: event.target.checked })}
        >
          {t('evaluation.handOn')}
        </Checkbox>
        <Button
          size="small"
          aria-label={t('evaluation.dropOf', { number: index + 1 })}
          onClick={() => dropProblem(index)}
        >
          {t('script.drop')}
        </Button>
      </div>
    </fieldset>
  )
}
