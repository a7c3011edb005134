import { wallClock } from '#shared/base/zone.ts'
import type { Work } from '../work.ts'

/** The next number of the year; exercises count for themselves. */
export function nextNumber(
  work: Work,
  table: 'instruction' | 'followup',
  exercise: boolean,
): { year: number; number: number } {
  const year = Number(wallClock(work.now, work.room.zone).date.slice(0, 4))
  const last = work.db.one<{ n: number | null }>(
    `SELECT max(number) AS n FROM ${table} WHERE year = ? AND exercise = ?`,
    year,
    exercise ? 1 : 0,
  )
  return { year, number: (last?.n ?? 0) + 1 }
}
