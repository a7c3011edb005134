import { plusMinutes } from '#shared/base/instant.ts'
import type { CrewMember, Post, Shift } from '#shared/handover/shift.ts'
import { useMinute, useRoom } from './room-context.tsx'
import { useWords } from './words.ts'

const shown: readonly Post[] = ['leader', 'lead', 'officer']

/** Who is on duty now: the leader with presence and telephone, the lead, the second officer. */
export function StripCrew() {
  const { standing } = useRoom()
  const minute = useMinute()
  if (!standing) return null
  const now = withinShift(minute, standing.shift)
  const here = standing.shift.crew.filter(({ hours }) => hours === null || inHours(now, hours))
  return shown.map((post) => (
    <CrewPost key={post} post={post} members={here.filter((member) => member.post === post)} />
  ))
}

/** A shift taken over early or kept beyond its end has the crew of its first or of its last minute. */
function withinShift(minute: string, { from, to }: Pick<Shift, 'from' | 'to'>): string {
  if (minute < from) return from
  return minute < to ? minute : plusMinutes(to, -1)
}

/** The minute counts as a whole: whoever came in it is here. */
function inHours(now: string, { from, to }: { from: string; to: string }): boolean {
  return from < plusMinutes(now, 1) && now < to
}

function CrewPost({ post, members }: { post: Post; members: readonly CrewMember[] }) {
  const t = useWords('app')
  const first = members.find(({ presence }) => presence !== 'relieved') ?? members[0]
  if (!first)
    return (
      <div className="dc-strip-crew">
        <span className="dc-faint">{t('crew.nobody')}</span>
        <small>{t(`posts.${post}`)}</small>
      </div>
    )
  return (
    <div className={`dc-strip-crew ${post === 'leader' ? 'dc-strip-leader' : ''}`}>
      <b>
        {members
          .filter(({ presence }) => presence !== 'relieved')
          .map(({ person }) => person.name)
          .join(t('listed')) || first.person.name}
      </b>{' '}
      {post === 'leader' && <span className="dc-figures">{first.person.telephones[0]}</span>}
      <small>
        {t(`posts.${post}`)}
        <span className={post !== 'leader' && first.presence === 'present' ? 'dc-strip-roomy' : ''}>
          {' '}
          · {t(`presence.${first.presence}`)}
        </span>
      </small>
    </div>
  )
}
