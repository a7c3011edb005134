import { refuse } from '#shared/base/refusal.ts'
import type { Work } from '../work.ts'

/** A file joins an entry only while the entry's shift is open or reopened; later it belongs to an addition in the present shift. */
export function refuseFrozen(work: Work, entry: { id: number; shift: number }): void {
  const closed = work.db.one("SELECT 1 AS found FROM shift WHERE id = ? AND state = 'closed'", entry.shift)
  if (closed) refuse('log.shiftFrozen', { id: entry.id, shift: entry.shift })
}
