import type { Reader } from '../db/reader.ts'
import type { Work } from '../work.ts'

/** What is still open about an incident, in the room's words. */
export function openMatters(work: Work, id: number): string[] {
  const counted = counts.map(([matter, sql]) => [matter, countOf(work.db, sql, id)] as const)
  return counted
    .filter(([, count]) => count > 0)
    .map(([matter, count]) => work.words(`notices:incidents.open.${matter}`, { count }))
}

/** How many reports on an incident went out. */
export function reportsIssued(db: Reader, id: number): number {
  return countOf(db, "SELECT count(*) AS count FROM report WHERE incident = ? AND state = 'issued'", id)
}

const counts = [
  [
    'ownLeaders',
    "SELECT NOT EXISTS (SELECT 1 FROM incident_telling WHERE incident = ? AND role = 'ownLeader') AS count",
  ],
  ['drafts', "SELECT count(*) AS count FROM report WHERE incident = ? AND state IN ('draft', 'checked')"],
  [
    'noFinal',
    `SELECT count(*) > 0 AND sum(stage = 'final') = 0 AS count FROM report
     WHERE incident = ? AND state = 'issued' AND stage IN ('first', 'initial', 'followUp', 'final')`,
  ],
  ['queries', 'SELECT count(*) AS count FROM report_query WHERE incident = ? AND answered_at IS NULL'],
  ['runs', "SELECT count(*) AS count FROM plan_run WHERE incident = ? AND state = 'running'"],
  ['instructions', "SELECT count(*) AS count FROM instruction WHERE incident = ? AND state = 'open'"],
  ['followups', "SELECT count(*) AS count FROM followup WHERE incident = ? AND state = 'open'"],
] as const

function countOf(db: Reader, sql: string, id: number): number {
  return db.one<{ count: number | null }>(sql, id)?.count ?? 0
}
