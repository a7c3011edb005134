import type { CrewMember, Post } from '#shared/handover/shift.ts'
import { useRoom } from './room-context.tsx'
import { useWords } from './words.ts'

const shown: readonly Post[] = ['leader', 'lead', 'officer']

/** Who is on duty: the leader with presence and telephone, the lead, the second officer. */
export function StripCrew() {
  const { standing } = useRoom()
  if (!standing) return null
  return shown.map((post) => (
    <CrewPost key={post} post={post} members={standing.shift.crew.filter((member) => member.post === post)} />
  ))
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
        {t(`posts.${post}`)} · {t(`presence.${first.presence}`)}
      </small>
    </div>
  )
}
