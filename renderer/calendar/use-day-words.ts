import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'

/** The words of the calendar for days, spans of days, names of holidays and what says so. */
export function useDayWords() {
  const t = useWords('calendar')
  const language = useLanguage()
  const translated = useTranslated()
  return {
    kind: (kind: CalendarDay['kind']) => t(`kinds.${kind}`),
    /** Names as the notices write them, in the language of the window where it has a word. */
    name: (name: string) => translated(`calendar:holidays.${name}`, {}) ?? name,
    source: (source: string) => translated(`calendar:sources.${source}`, {}) ?? source,
    span: (from: string, to: string) => spanWords(language, { from, to, years: 'whenTwo' }),
    spanOfYears: (from: string, to: string) => spanWords(language, { from, to, years: 'always' }),
    month: (month: string) =>
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(noon(`${month}-01`)),
    weekday: (weekday: number) =>
      new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' }).format(
        noon(`2024-01-0${weekday + 1}`),
      ),
  }
}

interface SpanSaid {
  from: string
  to: string
  years: 'whenTwo' | 'always'
}

function spanWords(language: string, { from, to, years }: SpanSaid): string {
  const plain = years === 'whenTwo' && from.slice(0, 4) === to.slice(0, 4)
  const year = plain ? {} : ({ year: 'numeric' } as const)
  const format = new Intl.DateTimeFormat(language, {
    ...year,
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const first = format.format(noon(from))
  return from === to ? first : `${first} – ${format.format(noon(to))}`
}

function noon(date: string): Date {
  return new Date(`${date}T12:00:00.000Z`)
}
