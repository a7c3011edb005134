import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { CrewMember, Presence } from '#shared/handover/shift.ts'

const tones: Record<Presence, Tone> = {
  expected: 'plain',
  present: 'good',
  away: 'soon',
  relieved: 'plain',
  absent: 'over',
}

/** Who, how to reach them, where they are and since when. */
export function MemberFacts({ member }: { member: CrewMember }) {
  const t = useWords('handover')
  const time = useTimeWords()
  const { person, presence, since, note } = member
  return (
    <>
      <span className="ho-name">{person.name}</span>
      <span className="dc-time dc-hint">{person.telephones[0]}</span>
      <Tag tone={tones[presence]}>{t(`presence.${presence}`)}</Tag>
      <span className="dc-hint ho-grow">
        {since !== null && t('crew.since', { time: time(since, 'time') })} {note}
      </span>
    </>
  )
}
