import { refuse } from '#shared/base/refusal.ts'
import type { Handover } from '#shared/handover/handover.ts'
import type { Shift } from '#shared/handover/shift.ts'
import type { Printing, SheetName } from '#shared/paper/contract.ts'
import { byOf } from '../by.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'

/** The shift a sheet is about. */
export function shiftFound(work: Work, id: number): Shift {
  const [shift] = work.call('shift.list', { shift: id })
  return shift ?? refuse('shift.unknown', { id })
}

/** The handover a sheet is about. */
export function handoverFound(work: Work, id: number): Handover {
  const [handover] = work.call('handover.list', { handover: id })
  return handover ?? refuse('handover.unknown', { id })
}

/** The handover that ended a shift, if it came to that. */
export function handoverOfShift(work: Work, shift: number): Handover | null {
  return work.call('handover.list', { shift }).find(({ state }) => state !== 'withdrawn') ?? null
}

/** How many copies of a sheet were made. */
export function copiesOf(db: Reader, sheet: SheetName, of: number): number {
  return (
    db.one<{ n: number }>(
      'SELECT coalesce(max(copy), 0) AS n FROM printing WHERE sheet = ? AND of = ?',
      sheet,
      of,
    )?.n ?? 0
  )
}

/** When the first copy of a sheet was made, and where it stands in the chain; null when none was. */
export function firstPrinting(db: Reader, sheet: SheetName, of: number): { at: string; seq: number } | null {
  return (
    db.one<{ at: string; seq: number }>(
      `SELECT p.at, l.seq FROM printing p JOIN link l ON l.tbl = 'printing' AND l.row_id = p.id
        WHERE p.sheet = ? AND p.of = ? ORDER BY p.id LIMIT 1`,
      sheet,
      of,
    ) ?? null
  )
}

/** The numbers of the roster's edits that stand behind a place in the chain. */
export function editsBehind(db: Reader, seq: number): Set<number> {
  const rows = db.all<{ id: number }>(
    "SELECT row_id AS id FROM link WHERE tbl = 'roster_edit' AND seq > ?",
    seq,
  )
  return new Set(rows.map(({ id }) => id))
}

/** The newest printings, newest first. */
export function printingsOf(db: Reader, limit: number): Printing[] {
  return db
    .all<Stored<'printing'> & { name: string | null }>(
      'SELECT j.*, p.name FROM printing j LEFT JOIN person p ON p.room = j.room AND p.id = j.person ORDER BY j.id DESC LIMIT ?',
      limit,
    )
    .map(({ person, name, chain_code, room: _room, ...rest }) => ({
      ...rest,
      chainCode: chain_code,
      by: byOf(person, name),
    }))
}
