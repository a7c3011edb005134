import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { levelMark } from '#shared/responses/level.ts'
import type { ConditionTest, PlanAction, PlanLevel, PlanSource } from '#shared/responses/plan.ts'

interface PlanViewProps {
  levels: readonly PlanLevel[]
  /** Conditions that were not checked against the text of the plan, by code. */
  doubtful: readonly string[]
}

/** A plan to be read: level by level who decides, the conditions with how each is checked, measures, actions. */
export function PlanView({ levels, doubtful }: PlanViewProps) {
  const t = useWords('responses')
  const tested = useTestWords()
  const actionLine = useActionLine()
  return (
    <div className="rs-plan">
      {levels.map((one) => (
        <details key={one.level} className="rs-details">
          <summary>
            {t('plans.level', { level: levelMark(one.level), n: one.conditions.length, who: one.decides })}
          </summary>
          <ul>
            {one.conditions.map(({ code, words, test }) => (
              <li key={code}>
                {words} <span className="dc-faint">{tested(test)}</span>
                {doubtful.includes(code) && <span className="dc-faint"> · {t('plans.unsure')}</span>}
              </li>
            ))}
          </ul>
          <Lines title={t('form.measures')} lines={one.measures} />
          <Lines title={t('plans.actions')} lines={one.actions.map(actionLine)} />
          <Lines title={t('plans.after')} lines={one.after.map(actionLine)} />
        </details>
      ))}
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <b>{title}</b>
      <ol>
        {lines.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </>
  )
}

function useActionLine(): (action: PlanAction) => string {
  const t = useWords('responses')
  return ({ words, who, dueMinutes }) =>
    t('plans.action', { minutes: dueMinutes, words, who: who === '' ? '-' : who })
}

/** How a condition is checked, in words. */
export function useTestWords(): (test: ConditionTest) => string {
  const t = useWords('responses')
  const { hazard } = useSignalWords()
  return (test) => {
    if (test.kind === 'warning')
      return t('plans.byWarning', {
        hazards: test.hazards.map(hazard).join(t('comma')),
        colour: t(`colours.${test.colour}`),
      })
    if (test.kind === 'station')
      return t('plans.byStation', { n: test.count, over: t(`thresholds.${test.over}`) })
    return t('plans.byHand')
  }
}

/** Where a plan's conditions come from. */
export function SourceLine({ source }: { source: PlanSource }) {
  const t = useWords('responses')
  const { title, number, article, effectiveOn, checkedOn } = source
  const said = [title, number, article, effectiveOn].filter(Boolean).join(' · ')
  return (
    <p className="dc-faint">
      {said === '' ? t('plans.noSource') : t('plans.source', { source: said })}
      {checkedOn !== '' && ` · ${t('plans.checkedOn', { day: checkedOn })}`}
    </p>
  )
}
