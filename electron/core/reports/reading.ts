import { Figures } from '#shared/incidents/figures.ts'
import { missingFor } from '#shared/reports/readiness.ts'
import type { Report } from '#shared/reports/report.ts'
import type { Reader } from '../db/reader.ts'
import type { Handler } from '../work.ts'
import { linesWhere, storedReport } from './store.ts'

/** A report by number with everything that became of it; refused when there is none. */
export function reportOf(db: Reader, id: number): Report {
  const report = storedReport(db, id)
  const open = report.state === 'draft' || report.state === 'checked'
  return { ...report, missing: open ? missingOf(db, report) : [] }
}

/** What stands in the way of issuing a report now. */
export function missingOf(db: Reader, { incident, stage, body }: Omit<Report, 'missing'>): string[] {
  const adopted = incident === null ? null : adoptedOf(db, incident)
  const openQueries = incident === null ? 0 : openQueriesOf(db, incident)
  return missingFor({ stage, body, adopted, openQueries })
}

/** Reports, newest first. */
export const list: Handler<'reports.list'> = (work, { incident, stages, states, day, exercise, limit }) => {
  const among = (column: string, values: readonly string[] | undefined) =>
    values ? `${column} IN (${values.map(() => '?').join(', ')})` : '1'
  return linesWhere(
    work.db,
    `${among('r.stage', stages)} AND ${among('r.state', states)} AND r.incident IS coalesce(?, r.incident)
     AND r.day IS coalesce(?, r.day) AND r.exercise = coalesce(?, r.exercise)`,
    [
      ...(stages ?? []),
      ...(states ?? []),
      incident ?? null,
      day ?? null,
      exercise === undefined ? null : Number(exercise),
    ],
    limit,
  )
}

/** The figures the room speaks by; null while none were adopted. */
export function adoptedOf(db: Reader, incident: number): Figures | null {
  const row = db.one<{ figures: string }>(
    `SELECT f.figures FROM figure_adoption a JOIN incident_figure f ON f.room = a.room AND f.id = a.figure
     WHERE a.incident = ? ORDER BY a.id DESC LIMIT 1`,
    incident,
  )
  return row ? Figures.parse(JSON.parse(row.figures)) : null
}

function openQueriesOf(db: Reader, incident: number): number {
  const sql = 'SELECT count(*) AS open FROM report_query WHERE incident = ? AND answered_at IS NULL'
  return db.one<{ open: number }>(sql, incident)?.open ?? 0
}
