import { plusAt, stretchesOf } from '#shared/drills/clock.ts'
import type { DrillNow } from '#shared/drills/now.ts'
import type { Work } from '../work.ts'
import { eventsOf, runningRow } from './store.ts'

/** The drill that is running in this room. */
export function drillNow(work: Work): DrillNow {
  const row = runningRow(work.db)
  if (!row?.began_at) return { drill: null, brokenOut: false }
  const { id, name, kind, began_at, broken_out } = row
  const plus = plusAt(stretchesOf(eventsOf(work.db, id)), work.now)
  return {
    drill: { id, name, kind, beganAt: began_at, plus, at: work.now },
    brokenOut: broken_out === 1,
  }
}
