import { daysOfMonth, plusMonths } from './month.ts'

/** The same day so many months later; the last of that month where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const month = plusMonths(day.slice(0, 7), months)
  const wanted = `${month}-${day.slice(8)}`
  const last = daysOfMonth(month).to
  return wanted < last ? wanted : last
}
