import type { Days } from '#shared/base/day.ts'
import { daysOfMonth, monthOf, plusMonths } from '#shared/base/month.ts'
import { plusDays } from '#shared/base/zone.ts'
import { weekdayOf } from '#shared/calendar/weekday.ts'

/** A week or a month that is counted. */
export type PeriodKind = 'weekly' | 'monthly'

/** The week, Monday to Sunday, or the month of a day. */
export function periodOf(kind: PeriodKind, day: string): Days {
  if (kind === 'monthly') return daysOfMonth(monthOf(day))
  const monday = plusDays(day, 1 - weekdayOf(day))
  return { from: monday, to: plusDays(monday, 6) }
}

/** The first day of the period so many periods later. */
export function stepped(kind: PeriodKind, day: string, steps: number): string {
  const { from } = periodOf(kind, day)
  return kind === 'weekly' ? plusDays(from, 7 * steps) : `${plusMonths(monthOf(from), steps)}-01`
}
