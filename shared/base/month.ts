import type { Days } from './day.ts'
import { plusDays } from './zone.ts'

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** The month so many months later (earlier when negative). */
export function plusMonths(month: string, months: number): string {
  const first = new Date(`${month}-01T00:00:00.000Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  return first.toISOString().slice(0, 7)
}

/** The first and the last day of a month. */
export function daysOfMonth(month: string): Days {
  return { from: `${month}-01`, to: plusDays(`${plusMonths(month, 1)}-01`, -1) }
}

/** The least number that names a month; smaller numbers are those of key periods. */
const firstMonth = 190_001

/** The month as the number `202612` by which sheets are asked for. */
export function monthNumber(month: string): number {
  return Number(month.replace('-', ''))
}

/** The month that a number names; null when it names none. */
export function monthNumbered(of: number): string | null {
  const [year, month] = [Math.floor(of / 100), of % 100]
  if (of < firstMonth || year > 9998 || month < 1 || month > 12) return null
  return `${year}-${String(month).padStart(2, '0')}`
}

/** True when a number is of those that name months. */
export function namesMonth(of: number): boolean {
  return of >= firstMonth
}
