import type { Instant } from '#shared/base/instant.ts'
import type { Zone } from './zone.ts'

/** How a time is shown; always 24 hours. */
export type TimeForm = 'time' | 'seconds' | 'date' | 'weekday' | 'short' | 'full'

const day = { month: 'short', day: 'numeric' } as const
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const forms: Record<TimeForm, Intl.DateTimeFormatOptions> = {
  time,
  seconds: { ...time, second: '2-digit' },
  date: day,
  weekday: { weekday: 'short' },
  short: { ...day, ...time },
  full: { year: 'numeric', ...day, ...time, second: '2-digit' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A moment in the words of a zone and language. */
export function timeWords(at: Instant, form: TimeForm, { zone, language }: Zone): string {
  const key = `${form} ${zone} ${language}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...forms[form], timeZone: zone })
  formats.set(key, known)
  return known.format(new Date(at))
}

/** A calendar day, `YYYY-MM-DD`, in the words of a language, with its weekday. */
export function dayWords(date: string, language: string): string {
  const noon = new Date(`${date}T12:00:00.000Z`)
  const words = (form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(noon)
  return `${words(day)} ${words({ weekday: 'short' })}`
}
