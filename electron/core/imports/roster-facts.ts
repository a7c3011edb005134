import { plusDays } from '#shared/base/zone.ts'
import type { Layout } from '#shared/imports/layout.ts'
import { type MonthMeant, type RowDate, rosterDates } from '#shared/imports/roster-days.ts'
import type { Absence } from '#shared/roster/absence.ts'
import type { BoardDay } from '#shared/roster/board.ts'
import type { Work } from '../work.ts'

/** A roster sheet is of at most so many days from its first date; what lies beyond is not looked at. */
const longest = 400

/** The dates of a roster sheet with the board and the leave of those days. */
export function rosterFacts(
  work: Work,
  { layout, meant, today }: { layout: Layout; meant: MonthMeant; today: string },
): { dates: Map<number, RowDate>; days: Map<string, BoardDay>; absences: Absence[] } {
  const dates = rosterDates(layout, meant, today)
  const span = spanOf([...dates.values()].flatMap(({ date }) => (date === null ? [] : [date])))
  if (!span) return { dates, days: new Map(), absences: [] }
  const { days } = work.call('roster.board', span)
  const absences = work.call('leave.list', { ...span, states: ['approved'] })
  return { dates, days: new Map(days.map((day) => [day.day.date, day])), absences }
}

/** From the first date on; a single date far off (a slip of the pen) does not make the board of ten years. */
function spanOf(dates: readonly string[]): { from: string; to: string } | null {
  const sorted = [...dates].sort()
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) return null
  const [earliest, latest] = [plusDays(middle, -longest / 2), plusDays(middle, longest / 2)]
  const within = sorted.filter((date) => date >= earliest && date <= latest)
  return { from: within[0] as string, to: within.at(-1) as string }
}
