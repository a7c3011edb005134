import { plusDays } from '#shared/base/zone.ts'

/** A span of days, both included. */
export interface Days {
  from: string
  to: string
}

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

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay()
  return plusDays(day, -((weekday + 6) % 7))
}

/** The month as the number `YYYYMM` by which sheets are asked for. */
export function monthNumber(month: string): number {
  return Number(month.replace('-', ''))
}

/** A month in the words of a language. */
export function monthWords(month: string, language: string): string {
  const form = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return form.format(new Date(`${month}-15T00:00:00.000Z`))
}

/** The weekday of a day, as short as the language allows. */
export function weekdayWord(day: string, language: string): string {
  const weekday = language === 'en' ? 'short' : 'narrow'
  return new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00.000Z`),
  )
}
