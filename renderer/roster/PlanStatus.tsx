import Button from 'antd/es/button'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { PlanMade } from '#shared/roster/planning.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { usePostWords } from './post-words.ts'
import { useTroubleOfPlan } from './reason-words.ts'

const tones = { optimal: 'good', feasible: 'soon', infeasible: 'over' } as const

/** How good the plan is, in words; when it cannot be, which rules are in conflict and what is short; that no such rules were found in the time given does not say there are none. */
export function PlanStatus({ made, onBack }: { made: PlanMade; onBack(): void }) {
  const t = useWords('roster')
  const words = useTroubleOfPlan()
  const { status, gap, seconds, conflicts, short } = made
  const explained = status === 'infeasible' && conflicts.length === 0 ? 'unexplained' : status
  return (
    <section role="status" className="ro-plan-status">
      <p className="dc-row">
        <Tag tone={tones[status]}>{t(`plan.status.${status}`)}</Tag>
        <span>{t(`plan.explain.${explained}`, { gap: Math.round(gap * 100) / 100 })}</span>
        <span className="dc-faint dc-figures">{t('plan.seconds', { n: seconds })}</span>
        <Button className="ro-right" onClick={onBack}>
          {t('plan.back')}
        </Button>
      </p>
      {conflicts.length > 0 && (
        <>
          <strong>{t('plan.conflicts')}</strong>
          <ul>
            {conflicts.map((trouble) => (
              <li key={JSON.stringify(trouble)}>{words(trouble)}</li>
            ))}
          </ul>
        </>
      )}
      {short.length > 0 && <Short short={short} />}
    </section>
  )
}

const most = 12

function Short({ short }: Pick<PlanMade, 'short'>) {
  const t = useWords('roster')
  const language = useLanguage()
  const { nameOf } = usePostWords()
  return (
    <>
      <strong>{t('plan.short', { n: short.length })}</strong>
      <ul className="ro-short">
        {short.slice(0, most).map((one) => (
          <li key={slotKey(one)}>
            {t('plan.shortOne', {
              day: dayWords(one.date, language),
              post: nameOf(one.post),
              n: one.missing,
            })}
          </li>
        ))}
        {short.length > most && <li>{t('plan.moreDays', { n: short.length - most })}</li>}
      </ul>
    </>
  )
}
