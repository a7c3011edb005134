import { refuseFields } from '#shared/base/refusal.ts'
import type { NewFollowup, Origin } from '#shared/followups/followup.ts'
import { exerciseNow } from '../exercise.ts'
import type { Work } from '../work.ts'

/** What a follow-up was made of, with what it takes over from there. */
export interface Roots {
  origin: Origin
  origin_id: number | null
  instruction: number | null
  incident: number | null
  exercise: boolean
}

const tables: Partial<Record<Origin, string>> = {
  instruction: 'instruction',
  entry: 'log_entry',
  incident: 'incident',
  hazard: 'hazard',
  drill: 'drill',
}

/** The roots of a new follow-up; refused when something it names is not there, or an exercise is mixed with what is real. */
export function rootsOf(work: Work, said: NewFollowup): Roots {
  const { origin } = said
  const originId = said.originId ?? (origin === 'instruction' ? said.instruction : null)
  const table = tables[origin]
  if (table && originId === null) refuseFields({ originId: 'empty' })
  if (table && originId !== null) refuseMissing(work, table, originId, 'originId')
  const instruction = origin === 'instruction' ? originId : said.instruction
  const of = instruction === null ? null : instructionRow(work, instruction)
  const incident = (origin === 'incident' ? originId : said.incident) ?? of?.incident ?? null
  const kept = of?.exercise ?? exerciseOfIncident(work, incident) ?? exerciseOfHazard(work, origin, originId)
  const exercise = said.exercise ?? kept ?? exerciseNow(work, undefined)
  if (kept !== null && exercise !== kept) refuseFields({ exercise: 'followups.exerciseMixed' })
  return { origin, origin_id: originId, instruction, incident, exercise }
}

/** Refused when an incident, a log entry or the like is not there. */
export function refuseMissing(work: Work, table: string, id: number, field: string): void {
  if (!work.db.one(`SELECT 1 AS found FROM ${table} WHERE id = ?`, id))
    refuseFields({ [field]: 'followups.notThere' })
}

/** Whether an incident is an exercise, null when there is none; refused when it is not there. */
export function exerciseOfIncident(work: Work, incident: number | null): boolean | null {
  if (incident === null) return null
  const row = work.db.one<{ exercise: number }>('SELECT exercise FROM incident WHERE id = ?', incident)
  return row ? row.exercise === 1 : refuseFields({ incident: 'followups.notThere' })
}

function exerciseOfHazard(work: Work, origin: Origin, id: number | null): boolean | null {
  if (origin !== 'hazard') return null
  const row = work.db.one<{ exercise: number }>('SELECT exercise FROM hazard WHERE id = ?', id)
  return row ? row.exercise === 1 : null
}

function instructionRow(work: Work, id: number): { incident: number | null; exercise: boolean } {
  const row = work.db.one<{ incident: number | null; exercise: number; state: string }>(
    'SELECT incident, exercise, state FROM instruction WHERE id = ?',
    id,
  )
  if (!row) return refuseFields({ instruction: 'followups.notThere' })
  if (row.state === 'closed') return refuseFields({ instruction: 'followups.instructionClosed' })
  return { incident: row.incident, exercise: row.exercise === 1 }
}

/** A log entry that was kept open goes on as what was made of it, so that nothing waits twice. */
export function settleEntry(work: Work, entry: number, result: string): void {
  if (work.call('log.entry', { id: entry }).open) work.call('log.settle', { id: entry, result })
}
