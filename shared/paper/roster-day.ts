import { calendarDate, clockTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import type { PaperWords } from './words.ts'

type Face = 'day' | 'weekday' | 'month'

const options: Record<Face, Record<string, Intl.DateTimeFormatOptions>> = {
  day: { '': { day: 'numeric', month: 'short' } },
  weekday: { '': { weekday: 'short' }, zh: { weekday: 'narrow' } },
  month: { '': { year: 'numeric', month: 'long' } },
}
const faces = new Map<string, Intl.DateTimeFormat>()

/** A date without its year, the month in few letters. */
export function shortDay(date: string, locale: string): string {
  return shown(date, 'day', locale)
}

/** The weekday of a date in as few letters as the language has. */
export function shortWeekday(date: string, locale: string): string {
  return shown(date, 'weekday', locale)
}

/** The month of a date with its year, written out. */
export function longMonth(date: string, locale: string): string {
  return shown(date, 'month', locale)
}

/** What a date is for duty, in words: the holiday by its name where it has one. */
export function dayKindText({ kind, name }: CalendarDay, words: PaperWords): string {
  if (kind === 'holiday' && name) return name
  return words(`dayKind.${kind}`)
}

/** True for a date that is not worked. */
export function dayOff({ kind }: CalendarDay): boolean {
  return kind === 'weekend' || kind === 'holiday'
}

/** From when to when on the wall clock, `08:00—20:00`, the next day told. */
export function hoursText(
  { from, to }: { from: Instant; to: Instant },
  zone: string,
  words: PaperWords,
): string {
  const span = { from: clockTime(from, zone), to: clockTime(to, zone) }
  return calendarDate(from, zone) === calendarDate(to, zone)
    ? words('wall.hours', span)
    : words('wall.hoursNext', span)
}

function shown(date: string, face: Face, locale: string): string {
  const known = faces.get(face + locale)
  const wanted = options[face][locale.slice(0, 2)] ?? options[face]['']
  const format = known ?? new Intl.DateTimeFormat(locale, { ...wanted, timeZone: 'UTC' })
  faces.set(face + locale, format)
  return format.format(new Date(`${date}T12:00:00.000Z`))
}
