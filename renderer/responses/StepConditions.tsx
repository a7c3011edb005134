import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import type { ConditionMet } from '#shared/responses/condition.ts'
import { type PlanCondition, planLevel } from '#shared/responses/plan.ts'
import { useFactWords } from './ConditionList.tsx'
import type { StepHold } from './step-draft.ts'

/** The conditions of the level: those that facts meet are shown with them, what only people can judge is ticked with words. */
export function StepConditions({ draft, set, plan, asked, fault }: StepHold) {
  const t = useWords('responses')
  const conditions = (plan && draft.level !== null && planLevel(plan, draft.level)?.conditions) || []
  if (conditions.length === 0) return null
  const known = asked.proposal?.conditions ?? []
  const tick = (code: string, words: string | null) => {
    const { [code]: _, ...others } = draft.judged
    set({ judged: words === null ? others : { ...others, [code]: words } })
  }
  return (
    <FieldSet label={t('form.conditions')} hint={t('form.conditionsHint')} fault={fault('conditions')}>
      <ul className="dc-plain rs-ticks">
        {conditions.map((condition) => (
          <Condition
            key={condition.code}
            condition={condition}
            met={known.find(({ code }) => code === condition.code)}
            judged={draft.judged[condition.code] ?? null}
            tick={(words) => tick(condition.code, words)}
          />
        ))}
      </ul>
    </FieldSet>
  )
}

interface ConditionProps {
  condition: PlanCondition
  met: ConditionMet | undefined
  judged: string | null
  tick(words: string | null): void
}

function Condition({ condition: { words, test }, met, judged, tick }: ConditionProps) {
  const t = useWords('responses')
  const factWords = useFactWords()
  const facts = met?.facts ?? []
  return (
    <li>
      <Checkbox checked={judged !== null} onChange={(event) => tick(event.target.checked ? '' : null)}>
        {words} <small className="dc-faint">{t(`tests.${test.kind}`)}</small>
      </Checkbox>
      {facts.map((fact) => (
        <p key={factWords(fact)} className="rs-fact">
          {factWords(fact)}
        </p>
      ))}
      {judged !== null && (
        <Input
          size="small"
          aria-label={t('form.judgedOf', { words })}
          placeholder={t(facts.length > 0 ? 'form.judgedMore' : 'form.judged')}
          maxLength={400}
          value={judged}
          onChange={(event) => tick(event.target.value)}
        />
      )}
    </li>
  )
}
