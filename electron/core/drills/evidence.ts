import type { Reader } from '../db/reader.ts'
import type { Work } from '../work.ts'

/** One thing the officers did during a drill: when, and in a few words. */
export interface Evidence {
  at: string
  words: string
}

/** The time in which a drill stood open: what is an exercise and falls into it was made for it. */
export interface Span {
  drill: number
  from: string
  to: string
}

/** What was done during a drill, by kind of proof, the earliest first. */
export function evidenceOf(
  work: Work,
  span: Span,
): Record<'entry' | 'incident' | 'report' | 'run', Evidence[]> {
  const { db } = work
  return {
    entry: db.all<Evidence>(
      `SELECT e.happened_at AS at, substr(e.text, 1, 60) AS words FROM drill_entry m JOIN log_entry e ON e.room = m.room AND e.id = m.entry
         WHERE m.drill = ? AND e.recorder IS NOT NULL ORDER BY e.happened_at, e.id`,
      span.drill,
    ),
    incident: during(
      db,
      span,
      "SELECT opened_at AS at, year || '-' || number AS words FROM incident WHERE exercise = 1 AND opened_at BETWEEN ? AND ?",
    ),
    report: during(
      db,
      span,
      'SELECT d.sent_at AS at, d.name AS words FROM report_delivery d JOIN report r ON r.room = d.room AND r.id = d.report WHERE r.exercise = 1 AND d.sent_at BETWEEN ? AND ?',
    ),
    run: during(
      db,
      span,
      'SELECT started_at AS at, title AS words FROM plan_run WHERE exercise = 1 AND started_at BETWEEN ? AND ?',
    ),
  }
}

/** The incidents of a drill. */
export function incidentsOf(db: Reader, span: Span): number[] {
  return ids(db, span, 'SELECT id FROM incident WHERE exercise = 1 AND opened_at BETWEEN ? AND ? ORDER BY id')
}

/** The runs of cards begun in a drill. */
export function runsOf(db: Reader, span: Span): number[] {
  return ids(
    db,
    span,
    'SELECT id FROM plan_run WHERE exercise = 1 AND started_at BETWEEN ? AND ? ORDER BY id',
  )
}

function ids(db: Reader, { from, to }: Span, sql: string): number[] {
  return db.all<{ id: number }>(sql, from, to).map(({ id }) => id)
}

function during(db: Reader, { from, to }: Span, sql: string): Evidence[] {
  return db.all<Evidence>(`${sql} ORDER BY at`, from, to)
}
