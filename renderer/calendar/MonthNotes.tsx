import { useWords } from '#renderer/app/words.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { useDayWords } from './use-day-words.ts'
import { notedIn, type Stretch } from './year-days.ts'

/** The holidays of a month by name and the weekend days worked in it. */
export function MonthNotes({ days }: { days: readonly CalendarDay[] }) {
  const t = useWords('calendar')
  const say = useDayWords()
  const noted = notedIn(days)
  const worked = noted.filter(({ kind }) => kind === 'adjustedWorkday')
  const off = noted.filter(({ kind }) => kind === 'holiday')
  return (
    <p className="ca-notes">
      {off.map((stretch) => (
        <span key={stretch.from}>
          <b className="dc-figures">{datesOf(stretch)}</b> {say.name(stretch.name)}
        </span>
      ))}
      {worked.length > 0 && (
        <span>
          <b className="dc-figures">{worked.map(datesOf).join(' ')}</b> {t('marks.work')}
        </span>
      )}
    </p>
  )
}

function datesOf({ from, to }: Stretch): string {
  const [first, last] = [Number(from.slice(8)), Number(to.slice(8))]
  return first === last ? String(first) : `${first}–${last}`
}
