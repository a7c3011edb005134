import type { DrillNow } from '#shared/drills/now.ts'
import type { Work } from '../work.ts'
import type { DrillRow } from './rows.ts'

/** The drill that is running in this room. */
export function drillNow(work: Work): DrillNow {
  const row = work.db.one<DrillRow & { id: number; began_at: string }>(
    "SELECT id, name, kind, began_at, broken_out FROM drill WHERE state = 'running'",
  )
  if (!row) return { drill: null, brokenOut: false }
  const { id, name, kind, began_at, broken_out } = row
  return { drill: { id, name, kind, beganAt: began_at }, brokenOut: broken_out === 1 }
}
