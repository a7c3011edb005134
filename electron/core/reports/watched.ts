import { plusMinutes } from '#shared/base/instant.ts'
import type { Clock } from '#shared/reports/clock.ts'
import { asksReason, isOpen } from '#shared/reports/clocks.ts'
import type { Reader } from '../db/reader.ts'
import type { Work } from '../work.ts'

/** A closed incident is looked after for thirteen months. */
const minutesAfter = 400 * 1440

/** Open incidents, and closed ones that were reported and about which something may still be owed. */
export function incidentsWatched(work: Work): number[] {
  const settled = settledIn(work.db)
  return work.db
    .all<{ id: number; state: string }>(
      `SELECT i.id, i.state FROM incident i WHERE i.state = 'open' OR (i.state = 'closed' AND i.closed_at > ?
         AND EXISTS (SELECT 1 FROM report r WHERE r.room = i.room AND r.incident = i.id AND r.state = 'issued')
         AND NOT EXISTS (SELECT 1 FROM watch_end w WHERE w.room = i.room AND w.incident = i.id))
       ORDER BY i.id`,
      plusMinutes(work.now, -minutesAfter),
    )
    .filter(({ id, state }) => state === 'open' || !settled.has(id))
    .map(({ id }) => id)
}

/** Remembers that nothing is owed about an incident: time alone brings nothing back, only a change of the tables. */
export function settledFor(work: Work, incident: number, clocks: readonly Clock[]): void {
  if (!clocks.some((clock) => isOpen(clock) || asksReason(clock))) settledIn(work.db).add(incident)
}

const tables = [
  'incident',
  'incident_revision',
  'incident_grading',
  'incident_mark',
  'figure_adoption',
  'report',
  'report_delivery',
  'report_query',
  'lateness',
  'reporting_rule_set',
  'rule_set_switch',
  'reporting_setting',
] as const

/** The incidents about which nothing is owed, as long as none of the tables it follows from was written. */
function settledIn(db: Reader): Set<number> {
  const stand = tables.map((table) => db.kept(table, `SELECT count(*) FROM ${table}`))
  const known = remembered.get(db)
  if (known?.stand.every((one, index) => one === stand[index])) return known.settled
  const settled = new Set<number>()
  remembered.set(db, { stand, settled })
  return settled
}

const remembered = new WeakMap<Reader, { stand: readonly object[]; settled: Set<number> }>()
