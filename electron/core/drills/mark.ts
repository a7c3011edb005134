import { ranAt, stretchesOf } from '#shared/drills/clock.ts'
import type { Stored } from '../db/tables.ts'
import type { Handler, Work } from '../work.ts'
import { eventsOf, runningRow } from './store.ts'

/** Rooms whose lines in the log are of the drill while one runs; what the console says of itself, of warnings and of the shift stays real. */
const drilledRooms = ['drills', 'incidents', 'reports', 'runs', 'followups', 'hazards']

/** Marks a line of the log as one of the drill, if it belongs to it. */
export const mark: Handler<'drills.mark'> = (work, { entry, exercise }) => {
  const drill = exercise === undefined ? drillOfEntry(work, entry) : drillAtHand(work, exercise)
  if (drill === null) return { exercise: false }
  work.ledger.insert('drill_entry', { drill, entry })
  return { exercise: true }
}

/** What speaks of an earlier line goes with that line; what happened before the drill or during a real call is real. */
function drillOfEntry(work: Work, id: number): number | null {
  const row = work.db.one<Stored<'log_entry'>>('SELECT * FROM log_entry WHERE id = ?', id)
  if (!row) return null
  if (row.refers !== null) return markedDrill(work, row.refers)
  const running = runningRow(work.db)
  if (!running || running.broken_out === 1) return null
  if (row.notice !== null && !drilledRooms.includes(row.notice.split('.')[0] ?? '')) return null
  return ranAt(stretchesOf(eventsOf(work.db, running.id)), row.happened_at) ? running.id : null
}

/** What is known to be real stays so while a drill runs, and what is practised goes on with it during a real call. */
function drillAtHand(work: Work, exercise: boolean): number | null {
  return exercise ? (runningRow(work.db)?.id ?? null) : null
}

function markedDrill(work: Work, entry: number): number | null {
  return work.db.one<{ drill: number }>('SELECT drill FROM drill_entry WHERE entry = ?', entry)?.drill ?? null
}
