import { refuse } from '#shared/base/refusal.ts'
import type { ImportRun } from '#shared/imports/contract.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { type Made, nothingMade } from './made.ts'
import './rows.ts'

type Found = Stored<'import_run'> & { person_name: string | null }

const select = `SELECT r.*, p.name AS person_name FROM import_run r
  LEFT JOIN person p ON p.room = r.room AND p.id = r.person`

/** A sheet that was taken in, by number, with its report; refused when there is none. */
export function runOf(db: Reader, id: number): ImportRun {
  return runFrom(found(db, id))
}

/** What taking in a sheet wrote. */
export function madeBy(db: Reader, id: number): Made {
  return { ...nothingMade(), ...(JSON.parse(found(db, id).made) as Partial<Made>) }
}

/** The sheets that were taken in, newest first, without their reports. */
export function runsOf(db: Reader): ImportRun[] {
  return db
    .all<Found>(`${select} ORDER BY r.id DESC LIMIT 200`)
    .map((row) => runFrom({ ...row, report: '[]' }))
}

/** When the same file was last taken in and not undone; null when it never was. */
export function takenBefore(db: Reader, sha256: string): { at: string; name: string } | null {
  if (sha256 === '') return null
  const row = db.one<{ at: string; name: string }>(
    'SELECT at, name FROM import_run WHERE sha256 = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1',
    sha256,
  )
  return row ?? null
}

/** The first table in which somebody has left a trace that removing them would orphan; null when there is none. */
export function usedIn(db: Reader, person: number): string | null {
  const found = uses.find(([, sql]) => {
    const bound = Array.from({ length: sql.split('?').length - 1 }, () => person)
    return db.one(sql, ...bound) !== undefined
  })
  return found?.[0] ?? null
}

const uses: [what: string, sql: string][] = [
  ['pin', 'SELECT 1 AS found FROM pin WHERE person = ?'],
  ['seat', 'SELECT 1 AS found FROM seat_event WHERE person = ?'],
  ['crew', 'SELECT 1 AS found FROM crew_member WHERE person = ? AND active = 1'],
  ['roster', 'SELECT 1 AS found FROM duty_assignment WHERE person = ? AND active = 1'],
  [
    'rotation',
    `SELECT 1 AS found FROM rotation r, json_each(r.people) turn, json_each(turn.value) one
       WHERE r.active = 1 AND one.value = ?`,
  ],
  [
    'leave',
    "SELECT 1 AS found FROM absence WHERE (person = ? OR acting = ?) AND state IN ('asked', 'approved')",
  ],
  [
    'change',
    "SELECT 1 AS found FROM duty_change WHERE (giver = ? OR taker = ?) AND state NOT IN ('withdrawn', 'declined', 'refused', 'undone')",
  ],
  [
    'order',
    'SELECT 1 AS found FROM duty_order o, json_each(o.people) one WHERE o.from_at < o.to_at AND one.value = ?',
  ],
  ['pair', 'SELECT 1 AS found FROM duty_pair WHERE (first = ? OR second = ?) AND active = 1'],
  ['alternate', 'SELECT 1 AS found FROM person WHERE alternate = ? AND active = 1'],
  ['fallback', 'SELECT 1 AS found FROM duty_member WHERE fallback = ?'],
]

function found(db: Reader, id: number): Found {
  const row = db.one<Found>(`${select} WHERE r.id = ?`, id)
  if (!row) refuse('imports.unknownRun', { id })
  return row
}

function runFrom(row: Found): ImportRun {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    rows: row.rows,
    skipped: row.skipped,
    report: JSON.parse(row.report) as ImportRun['report'],
    at: row.at,
    by: row.person === null ? null : { id: row.person, name: row.person_name ?? '' },
    undoneAt: row.undone_at,
    undoable: row.undone_at === null,
  }
}
