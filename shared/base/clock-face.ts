import type { Instant } from './instant.ts'
import { wallClock } from './zone.ts'

const dayFaces = new Map<string, Intl.DateTimeFormat>()
const weekdayFaces = new Map<string, Intl.DateTimeFormat>()

/** The time of day in `zone`, 24-hour, `08:05`. */
export function clockTime(at: Instant, zone: string): string {
  return wallClock(at, zone).time
}

/** The calendar day in `zone`, `2026-11-22`. */
export function calendarDate(at: Instant, zone: string): string {
  return wallClock(at, zone).date
}

/** Calendar day and time of day in `zone`, `2026-11-22 08:05`. */
export function dateTime(at: Instant, zone: string): string {
  const { date, time } = wallClock(at, zone)
  return `${date} ${time}`
}

/** The name of the weekday in `zone` and the language of `locale`. */
export function weekday(at: Instant, zone: string, locale: string): string {
  return faceOf(weekdayFaces, locale, { weekday: 'long' }).format(noon(calendarDate(at, zone)))
}

/** A calendar day `YYYY-MM-DD` written out with its weekday in the language of `locale`. */
export function longDay(day: string, locale: string): string {
  return faceOf(dayFaces, locale, { dateStyle: 'full' }).format(noon(day))
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00.000Z`)
}

function faceOf(
  faces: Map<string, Intl.DateTimeFormat>,
  locale: string,
  options: Intl.DateTimeFormatOptions,
) {
  const face = faces.get(locale) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  faces.set(locale, face)
  return face
}
