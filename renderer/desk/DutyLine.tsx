import { useQuery } from '#renderer/app/call.ts'
import { usePostName } from '#renderer/app/post-names.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { BoardSlot, OnSlot } from '#shared/roster/board.ts'
import { lackOn } from './duty-beside.ts'

interface DutyLineProps {
  slot: BoardSlot
  /** Those of the duty's people who are named. */
  people: readonly OnSlot[]
  /** Whether the post has no other slot that day, so that its hours need not be told. */
  alone: boolean
}

/** One duty: the post, its hours where it has several, who is named with the telephone, and what is lacking. */
export function DutyLine({ slot, people, alone }: DutyLineProps) {
  const t = useWords('desk')
  const postName = usePostName()
  const posts = useQuery('roster.rules', {}).value?.posts ?? []
  const callIn = posts.find(({ code }) => code === slot.post)?.callInMinutes ?? null
  const lack = lackOn(slot)
  return (
    <li className="dk-duty">
      <span className="dk-duty-post">
        {postName(slot.post)}
        {!alone && (
          <small>
            <TimeText at={slot.from} />–<TimeText at={slot.to} />
          </small>
        )}
        {callIn !== null && <small>{t('duty.callIn', { minutes: callIn })}</small>}
      </span>
      <span className="dk-duty-people">
        {people.map((person) => (
          <OnLine key={`${person.id} ${person.from}`} person={person} slot={slot} />
        ))}
        {lack > 0 && <Tag tone="over">{t('duty.lack', { n: lack })}</Tag>}
      </span>
    </li>
  )
}

function OnLine({ person, slot }: { person: OnSlot; slot: BoardSlot }) {
  const t = useWords('desk')
  const telephone = useQuery('people.list', {}).value?.find(({ id }) => id === person.id)?.telephones[0]
  const part = person.from !== slot.from || person.to !== slot.to
  return (
    <span className="dk-duty-person">
      <b>{person.name}</b>
      {person.shadow && <Tag>{t('duty.shadow')}</Tag>}
      {(person.why === 'swap' || person.why === 'standIn') && <Tag>{t(`duty.why.${person.why}`)}</Tag>}
      {part && (
        <small>
          <TimeText at={person.from} />–<TimeText at={person.to} />
        </small>
      )}
      <span className="dc-figures">{telephone}</span>
    </span>
  )
}
