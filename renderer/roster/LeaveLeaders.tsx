import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Person } from '#shared/people/person.ts'
import type { Absence } from '#shared/roster/absence.ts'
import { useLeaveSpan } from './leave-words.ts'
import { useEverybody } from './use-board.ts'

/** Where every leader is now, and the next leave that is approved. */
export function LeaveLeaders({ leaves }: { leaves: readonly Absence[] }) {
  const t = useWords('roster')
  const now = useMinute()
  const leaders = useEverybody().filter(({ active, roles }) => active && roles.includes('leader'))
  const approved = leaves.filter(({ state, to }) => state === 'approved' && to > now)
  const away = leaders.filter(({ id }) =>
    approved.some((leave) => leave.person.id === id && leave.from <= now),
  )
  return (
    <Panel
      title={t('leave.leaders')}
      actions={
        <span className="dc-hint">
          {t('leave.leadersHere', { here: leaders.length - away.length, all: leaders.length })}
        </span>
      }
    >
      <ul className="dc-plain ra-leaders">
        {[...away, ...leaders.filter((leader) => !away.includes(leader))].map((leader) => (
          <Leader
            key={leader.id}
            leader={leader}
            leaves={approved.filter(({ person }) => person.id === leader.id)}
            now={now}
          />
        ))}
      </ul>
    </Panel>
  )
}

interface LeaderProps {
  leader: Person
  leaves: readonly Absence[]
  now: string
}

function Leader({ leader: { name, post, telephones }, leaves, now }: LeaderProps) {
  const t = useWords('roster')
  const span = useLeaveSpan()
  const away = leaves.find(({ from }) => from <= now)
  const next = leaves.toSorted((a, b) => (a.from < b.from ? -1 : 1)).find(({ from }) => from > now)
  const acting = away?.acting && { name: away.acting.name, telephone: away.actingTelephone }
  const more = [
    ...(away ? [span(away), away.place] : []),
    acting ? t('leave.actingIs', acting) : '',
    !away && next ? t('leave.nextIs', { span: span(next) }) : '',
  ].filter(Boolean)
  return (
    <li className={away ? 'ra-away' : ''}>
      <b>{name}</b>
      <Tag tone={away ? 'soon' : 'good'}>{away ? t(`leave.kinds.${away.kind}`) : t('leave.here')}</Tag>
      <span className="dc-faint ra-office">{post}</span>
      <span className="dc-figures ra-right">{telephones[0]}</span>
      {more.length > 0 && <small>{more.join(' · ')}</small>}
    </li>
  )
}
