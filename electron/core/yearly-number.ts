import { calendarDate } from '#shared/base/clock-face.ts'
import type { Work } from './work.ts'

/** The next number of the year in the room's zone; those of exercises run for themselves. */
export function nextNumber(
  work: Work,
  table: 'incident' | 'instruction' | 'followup' | 'hazard' | 'site_check',
  exercise: boolean,
): { year: number; number: number } {
  const year = Number(calendarDate(work.now, work.room.zone).slice(0, 4))
  const row = work.db.one<{ last: number | null }>(
    `SELECT max(number) AS last FROM ${table} WHERE year = ? AND exercise = ?`,
    year,
    exercise ? 1 : 0,
  )
  return { year, number: (row?.last ?? 0) + 1 }
}
