import { plusDays } from '#shared/base/zone.ts'

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay()
  return plusDays(day, -((weekday + 6) % 7))
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
