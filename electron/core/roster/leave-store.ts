import { refuse } from '#shared/base/refusal.ts'
import type { Absence } from '#shared/roster/absence.ts'
import type { Bound } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { stepsOf } from './change-steps.ts'
import { whoIn } from './store.ts'

/** A leave as stored; refused when there is none. */
export function absenceRow(work: Work, id: number): Stored<'absence'> {
  const row = work.db.one<Stored<'absence'>>('SELECT * FROM absence WHERE id = ?', id)
  return row ?? refuse('roster.unknownLeave', { id })
}

/** A leave with its history. */
export function absenceOf(work: Work, id: number): Absence {
  return absenceFrom(work, absenceRow(work, id))
}

/** Leaves with their history, by beginning. */
export function absencesWhere(work: Work, condition: string, bound: Bound[]): Absence[] {
  return work.db
    .all<Stored<'absence'>>(`SELECT * FROM absence WHERE ${condition} ORDER BY from_at, id`, ...bound)
    .map((row) => absenceFrom(work, row))
}

function absenceFrom(work: Work, row: Stored<'absence'>): Absence {
  const who = whoIn(work.db)
  return {
    id: row.id,
    person: who(row.person),
    kind: row.kind,
    from: row.from_at,
    to: row.to_at,
    outOfArea: row.out_of_area === 1,
    place: row.place,
    acting: row.acting === null ? null : who(row.acting),
    actingTelephone: row.acting_telephone,
    reason: row.reason,
    state: row.state,
    steps: stepsOf(work, 'absence', row.id),
  }
}
