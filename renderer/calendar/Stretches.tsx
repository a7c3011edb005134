import { Tag } from '#renderer/ui/Tag.tsx'
import type { NoticeDay } from '#shared/calendar/calendar-day.ts'
import { useDayWords } from './use-day-words.ts'
import { type Stretch, stretchesOf } from './year-days.ts'

/** The dates a notice sets, one line for each run of them. */
export function Stretches({ days }: { days: readonly NoticeDay[] }) {
  return (
    <ul className="dc-plain ca-stretches">
      {stretchesOf(days).map((stretch) => (
        <StretchLine key={stretch.from} stretch={stretch} />
      ))}
    </ul>
  )
}

function StretchLine({ stretch: { from, to, kind, name } }: { stretch: Stretch }) {
  const say = useDayWords()
  return (
    <li>
      <Tag tone={kind === 'holiday' ? 'good' : kind === 'adjustedWorkday' ? 'soon' : 'plain'}>
        {say.kind(kind)}
      </Tag>{' '}
      <span className="dc-figures">{say.span(from, to)}</span> {say.name(name)}
    </li>
  )
}
