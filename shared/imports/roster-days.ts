import { dateOf, nearestYear, writtenDay } from './day.grammar.ts'
import { type Layout, saidOf } from './layout.ts'
import { tidy } from './tidy.ts'

/** Which month a roster is of: given, or read from its title; null where nobody says. */
export interface MonthMeant {
  year: number | null
  month: number | null
}

/** The date of a row of a roster as `YYYY-MM-DD`, or what is wrong with its cell. */
export interface RowDate {
  text: string
  date: string | null
  trouble: 'noDay' | 'dayUnread' | 'noSuchDay' | null
}

/** What the given text (`YYYY`, `YYYY-MM` or empty) says about the month, and the title where it says nothing. */
export function monthMeant(given: string, layout: Layout): MonthMeant {
  const [year, month] = given.split('-')
  if (year) return { year: Number(year), month: month ? Number(month) : null }
  return layout.title ?? { year: null, month: null }
}

/** The dates of the rows of a roster, by place from 0; rows without data are left out. */
export function rosterDates(layout: Layout, meant: MonthMeant, today: string): Map<number, RowDate> {
  return new Map(
    layout.roles.flatMap((role, index): [number, RowDate][] =>
      role === 'data' ? [[index, rowDate(layout, index, { meant, today })]] : [],
    ),
  )
}

function rowDate(
  layout: Layout,
  index: number,
  { meant, today }: { meant: MonthMeant; today: string },
): RowDate {
  const text = tidy(saidOf(layout, index, 'date')[0] ?? '')
  if (text === '') return { text, date: null, trouble: 'noDay' }
  const written = writtenDay(text) ?? dayAlone(text, meant)
  if (!written) return { text, date: null, trouble: 'dayUnread' }
  const date = dateOf(written, meant.year ?? nearestYear(written, today))
  return { text, date, trouble: date === null ? 'noSuchDay' : null }
}

/** A month's roster may number its days alone: `1`, `2日`. */
function dayAlone(text: string, { month }: MonthMeant) {
  const found = /^(\d{1,2})\D?$/.exec(text)
  if (!found || month === null) return null
  return { year: null, month, day: Number(found[1]), time: null, half: null }
}
