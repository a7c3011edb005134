import { dutyDayAt, type ShiftRule } from '#shared/handover/shift-plan.ts'
import type { Reader } from './db/reader.ts'
import type { Work } from './work.ts'

/** The room's hours of change, as dated rules, oldest first. */
export function rulesOf(db: Reader): ShiftRule[] {
  const rows = db.kept<{ effective_from: string; changes: string }>(
    'shift_rule',
    'SELECT effective_from, changes FROM shift_rule ORDER BY effective_from',
  )
  return rows.map((row) => ({
    effectiveFrom: row.effective_from,
    changes: JSON.parse(row.changes) as string[],
  }))
}

/** The duty day it is now. */
export function today(work: Work): string {
  return dutyDayAt(work.now, rulesOf(work.db), work.room.zone)
}
