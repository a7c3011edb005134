import { refuse } from '#shared/base/refusal.ts'
import { dutyDayAt } from '#shared/handover/shift-plan.ts'
import { rulesOf } from '../shift-rules.ts'
import type { Work } from '../work.ts'

/** Where a new entry belongs: exactly one shift, one duty day, late or not. */
export interface Place {
  shift: number
  duty_day: string
  late: 0 | 1
  reopened: 0 | 1
}

interface ShiftFound {
  id: number
  duty_day: string
  opened_at: string
  planned_from: string
}

/**
 * The rule of membership: an entry belongs to the shift that is open when it is recorded. What happened before that shift took over is marked
 * late and counted to the duty day of its recording; an addition to a reopened shift belongs to that shift and is marked.
 */
export function placeOf(work: Work, happenedAt: string, reopened: number | null): Place {
  if (happenedAt > work.now) refuse('log.future', { at: happenedAt })
  if (happenedAt.slice(0, 16) < work.room.createdAt.slice(0, 16) && !beforeItsTime(work, happenedAt))
    refuse('log.beforeRoom', { at: happenedAt, since: work.room.createdAt })
  if (reopened !== null) return placeInReopened(work, reopened)
  const shift = openShift(work)
  const late = happenedAt < shift.opened_at && handedOverSince(work, happenedAt)
  return {
    shift: shift.id,
    duty_day: dutyDayAt(late ? work.now : happenedAt, rulesOf(work.db), work.room.zone),
    late: late ? 1 : 0,
    reopened: 0,
  }
}

/** A clock set back, or a rehearsal played in the past, must not keep anybody from writing what happens now. */
function beforeItsTime(work: Work, happenedAt: string): boolean {
  return happenedAt === work.now || (work.room.rehearsal && work.now < work.room.createdAt)
}

function openShift(work: Work): ShiftFound {
  const [shift] = work.db.kept<ShiftFound>(
    'shift',
    "SELECT id, duty_day, opened_at, planned_from FROM shift WHERE state = 'open'",
  )
  if (!shift) throw new Error('no shift is open')
  return shift
}

function handedOverSince(work: Work, happenedAt: string): boolean {
  return work.db.one('SELECT 1 AS found FROM shift WHERE closed_at > ?', happenedAt) !== undefined
}

function placeInReopened(work: Work, id: number): Place {
  const shift = work.db.one<ShiftFound & { state: string }>('SELECT * FROM shift WHERE id = ?', id)
  if (shift?.state !== 'reopened') refuse('log.notReopened', { shift: id })
  return { shift: shift.id, duty_day: shift.duty_day, late: 1, reopened: 1 }
}
