import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import type { Happened } from './happened.ts'

/** Lines of the log that belong to an incident: the call it came from, those linked with it, those of its instructions, and what was added to them later. Lines that tellings and steps tell of themselves are not told twice. */
const belonging = `WITH own (id) AS (
    SELECT entry FROM incident WHERE id = ? AND entry IS NOT NULL
    UNION SELECT target FROM incident_link WHERE incident = ? AND kind = 'entry' AND withdrawn_at IS NULL
    UNION SELECT entry FROM instruction WHERE incident = ? AND entry IS NOT NULL
  )
  SELECT e.* FROM log_entry e
  WHERE (e.id IN (SELECT id FROM own) OR e.refers IN (SELECT id FROM own))
    AND e.id NOT IN (SELECT entry FROM incident_telling WHERE incident = ? AND entry IS NOT NULL)`

/** What the log says about an incident. */
export function logHappened(work: Work, id: number): Happened[] {
  return work.db.all<Stored<'log_entry'>>(belonging, id, id, id, id).map((entry) => ({
    at: entry.happened_at,
    recordedAt: entry.recorded_at,
    kind: 'log',
    text: entry.relation === null ? entry.text : later(work, entry.relation, entry.text),
    person: entry.recorder,
    table: 'log_entry',
    row: entry.id,
    ref: `log/${entry.refers ?? entry.id}`,
  }))
}

function later(work: Work, relation: string, text: string): string {
  return work.words(`notices:incidents.line.entry.${relation}`, { text })
}
