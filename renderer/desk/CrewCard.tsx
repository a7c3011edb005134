import { useRoom } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { posts } from '#shared/handover/shift.ts'

const tones = { expected: 'soon', present: 'good', away: 'soon', relieved: 'plain', absent: 'over' } as const

/** Who is on duty now, where they are, and how to ring them. */
export function CrewCard() {
  const t = useWords('desk')
  const app = useWords('app')
  const crew = useRoom().standing?.shift.crew ?? []
  const sorted = [...crew].sort((a, b) => posts.indexOf(a.post) - posts.indexOf(b.post))
  return (
    <Panel title={t('crew.title')}>
      {crew.length === 0 && <Empty words={t('crew.nobody')} keys="F9" />}
      <ul className="dc-plain">
        {sorted.map(({ id, post, person, presence, since, note }) => (
          <li key={id} className="dk-member">
            <b>{person.name}</b>
            <Tag tone={tones[presence]}>{app(`presence.${presence}`)}</Tag>
            <span className="dc-figures">{person.telephones.join(app('listed'))}</span>
            <small>
              {app(`posts.${post}`)}
              {person.post && ` · ${person.post}`}
              {since && (
                <>
                  {' · '}
                  <TimeText at={since} />
                </>
              )}
              {note && ` · ${note}`}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
