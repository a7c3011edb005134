import { useWords } from '#renderer/app/words.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { inPeriod } from '#shared/calendar/key-period.ts'
import { DayMark } from './DayMark.tsx'
import { MonthNotes } from './MonthNotes.tsx'
import { useDayWords } from './use-day-words.ts'
import type { YearHold } from './use-year.ts'
import { weeksOf } from './year-days.ts'

const week = [0, 1, 2, 3, 4, 5, 6]

interface MonthGridProps {
  month: string
  days: readonly CalendarDay[]
  hold: YearHold
}

/** A month from Monday to Sunday, and under it what the notices say of it. */
export function MonthGrid({ month, days, hold }: MonthGridProps) {
  const say = useDayWords()
  return (
    <section className="ca-month">
      <table aria-label={say.month(month)}>
        <caption>{say.month(month)}</caption>
        <thead>
          <tr>
            {week.map((weekday) => (
              <th key={weekday} scope="col">
                {say.weekday(weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((cells) => (
            <tr key={cells.find((day) => day !== null)?.date}>
              {cells.map((day, weekday) => (
                <td key={day?.date ?? `${month} ${week[weekday]}`}>
                  {day && <DayCell day={day} hold={hold} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MonthNotes days={days} />
    </section>
  )
}

function DayCell({ day, hold }: { day: CalendarDay; hold: YearHold }) {
  const t = useWords('calendar')
  const say = useDayWords()
  const { date, kind, name = '', announced } = day
  const { picked, pick, today, periods } = hold
  const key = periods.filter((period) => inPeriod(date, period)).map((period) => period.name)
  const words = [
    say.span(date, date),
    say.kind(kind),
    say.name(name),
    ...key,
    announced ? '' : t('unannounced'),
  ]
  const marks = [`ca-${kind}`, key.length > 0 ? 'ca-in-period' : '', date === today ? 'ca-today' : '']
  return (
    <button
      type="button"
      data-date={date}
      className={`ca-day ${marks.join(' ')}`}
      tabIndex={date === picked ? 0 : -1}
      aria-pressed={date === picked}
      title={words.filter(Boolean).join(' · ')}
      onClick={() => pick(date)}
    >
      {Number(date.slice(8))}
      <DayMark kind={kind} />
      <span className="dc-hidden">{words.filter(Boolean).join(' ')}</span>
    </button>
  )
}
