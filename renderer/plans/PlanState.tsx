import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Plan } from '#shared/plans/plan.ts'

/** How a card stands: a sample to be approved, the version in use and who approved it, a draft under way, put away. */
export function PlanState({ plan }: { plan: Plan }) {
  const t = useWords('plans')
  const { sample, current, draft, active } = plan
  return (
    <span className="dc-row">
      {!active && <Tag>{t('states.away')}</Tag>}
      {sample && <Tag tone="soon">{t('states.sampleOf')}</Tag>}
      {current && !sample && (
        <>
          <Tag tone="good">{t('versionOf', { version: current.number })}</Tag>
          <small className="dc-faint">
            {current.approvedBy?.name} {current.approvedAt && <TimeText at={current.approvedAt} as="date" />}
          </small>
        </>
      )}
      {draft && (
        <Tag tone={draft.state === 'submitted' ? 'soon' : 'plain'}>
          {t(draft.state === 'submitted' ? 'states.waits' : 'states.draftOf', { version: draft.number })}
        </Tag>
      )}
    </span>
  )
}
