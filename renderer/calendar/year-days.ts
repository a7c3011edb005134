import { plusDays } from '#shared/base/zone.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { weekdayOf } from '#shared/calendar/weekday.ts'

/** The twelve months of a year, `YYYY-MM`. */
export function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}

/** The days of one month in weeks from Monday to Sunday; `null` where another month begins or ends the week. */
export function weeksOf(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const [first] = days
  if (!first) return []
  const before = (weekdayOf(first.date) + 6) % 7
  const cells = [...new Array<null>(before).fill(null), ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  )
  return weeks.map((week) => [...week, ...new Array<null>(7 - week.length).fill(null)])
}

/** Days after each other of which the same is said. */
export interface Stretch {
  from: string
  to: string
  kind: CalendarDay['kind']
  name: string
}

/** Days as stretches: one for each run of dates with the same kind and name. */
export function stretchesOf(
  days: readonly { date: string; kind: CalendarDay['kind']; name?: string }[],
): Stretch[] {
  const stretches: Stretch[] = []
  for (const { date, kind, name = '' } of days) {
    const last = stretches.at(-1)
    if (last && last.kind === kind && last.name === name && plusDays(last.to, 1) === date) last.to = date
    else stretches.push({ from: date, to: date, kind, name })
  }
  return stretches
}

/** What a notice says of a month: its holidays and the weekend days that are worked. */
export function notedIn(days: readonly CalendarDay[]): Stretch[] {
  return stretchesOf(days.filter(({ kind }) => kind === 'holiday' || kind === 'adjustedWorkday'))
}
