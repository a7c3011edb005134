import { Tag } from '#renderer/ui/Tag.tsx'
import type { NoticeDay } from '#shared/calendar/calendar-day.ts'
import { useDayWords } from './use-day-words.ts'
import { type Stretch, stretchesOf } from './year-days.ts'

/** The dates a notice sets, one line for each run of them. */
export function Stretches({ days }: { days: readonly NoticeDay[] }) {
  const years = new Set(days.map(({ date }) => date.slice(0, 4)))
  return (
    <ul className="dc-plain ca-stretches">
      {stretchesOf(days).map((stretch) => (
        <StretchLine key={stretch.from} stretch={stretch} years={years.size > 1} />
      ))}
    </ul>
  )
}

interface StretchLineProps {
  stretch: Stretch
  /** Whether the years must be told. */
  years: boolean
}

function StretchLine({ stretch: { from, to, kind, name }, years }: StretchLineProps) {
  const say = useDayWords()
  return (
    <li>
      <Tag tone={kind === 'holiday' ? 'good' : kind === 'adjustedWorkday' ? 'soon' : 'plain'}>
        {say.kind(kind)}
      </Tag>{' '}
      <span className="dc-figures">{years ? say.spanOfYears(from, to) : say.span(from, to)}</span>{' '}
      {say.name(name)}
    </li>
  )
}
