import type { Days } from '#shared/base/day.ts'
import { refuse } from '#shared/base/refusal.ts'
import { plusDays, wallClock } from '#shared/base/zone.ts'
import { dayStart } from '#shared/handover/shift-plan.ts'
import type { Absence, AbsenceState, NewAbsence } from '#shared/roster/absence.ts'
import { type AbsenceEvent, type AbsenceStep, absenceSteps } from '#shared/roster/absence-step.ts'
import type { Span } from '#shared/roster/span.ts'
import type { Stored } from '../db/tables.ts'
import { rulesOf } from '../shift-rules.ts'
import { actor, type Handler, type Handlers, type Work } from '../work.ts'
import { leaderStep, ownStep, type StepBy, stepNote } from './change-party.ts'
import { writeStep } from './change-steps.ts'
import { edited } from './edit.ts'
import {
  leadersAway,
  leaveSpan,
  longestLeave,
  refuseActingAway,
  refuseOver,
  refuseUnsoundLeave,
} from './leave-check.ts'
import { absenceOf, absenceRow, absencesWhere } from './leave-store.ts'
import { noteLeave } from './leave-words.ts'
import type { AbsenceRow } from './rows.ts'

type Names = 'leave.file' | 'leave.approve' | 'leave.refuse' | 'leave.withdraw' | 'leave.list' | 'leave.enter'

const file: Handler<'leave.file'> = (work, leave) => {
  const by = ownStep(work, leave.person, leave.onBehalf)
  const span = leaveSpan(work, leave)
  refuseUnsoundLeave(work, leave, span)
  const id = work.ledger.insert('absence', rowOf(leave, span, 'asked'))
  const note = stepNote(work, by, { reason: '', onBehalf: leave.onBehalf })
  return happened(work, id, { event: 'asked', by, note: alsoAway(work, id, note) })
}

/** Approved elsewhere and entered as such: whoever keeps the roster enters it, no leader signs here. */
const enter: Handler<'leave.enter'> = (work, leave) => {
  const span = leaveSpan(work, leave)
  refuseUnsoundLeave(work, leave, span)
  const by = { person: leave.person, recorder: actor(work).id, signed: false }
  let id = 0
  edited(work, { kind: 'leave', reason: leave.reason, days: daysTouched(work, span) }, () => {
    id = work.ledger.insert('absence', { ...rowOf(leave, span, 'approved'), approved_at: work.now })
  })
  return happened(work, id, { event: 'entered', by, note: alsoAway(work, id, leave.onBehalf) })
}

const approve: Handler<'leave.approve'> = (work, { id, note, ...signing }) => {
  const row = inState(work, id, 'approve')
  const span = { from: row.from_at, to: row.to_at }
  refuseOver(work, span)
  if (row.acting !== null) refuseActingAway(work, row.acting, span)
  const by = leaderStep(work, signing, [row.person])
  edited(work, { kind: 'leave', reason: row.reason, days: daysTouched(work, span) }, () =>
    work.ledger.update('absence', id, { state: absenceSteps.approve.to, approved_at: work.now }),
  )
  return happened(work, id, { event: 'approved', by, note: alsoAway(work, id, note) })
}

const refuseIt: Handler<'leave.refuse'> = (work, { id, reason, ...signing }) => {
  const row = inState(work, id, 'refuse')
  const by = leaderStep(work, signing, [row.person])
  work.ledger.update('absence', id, { state: absenceSteps.refuse.to })
  return happened(work, id, { event: 'refused', by, note: reason })
}

/** Not begun, it never holds; while it runs it ends now; over, it stays as it was. */
const withdraw: Handler<'leave.withdraw'> = (work, { id, ...said }) => {
  const row = inState(work, id, 'withdraw')
  const by = ownStep(work, row.person, said.onBehalf)
  const note = stepNote(work, by, said)
  if (row.state === 'asked') {
    work.ledger.update('absence', id, { state: absenceSteps.withdraw.to })
    return happened(work, id, { event: 'withdrawn', by, note })
  }
  const span = { from: row.from_at, to: row.to_at }
  refuseOver(work, span)
  const running = span.from < work.now
  edited(work, { kind: 'leave', reason: said.reason, days: daysTouched(work, span) }, () =>
    work.ledger.update('absence', id, running ? { to_at: work.now } : { state: absenceSteps.withdraw.to }),
  )
  return happened(work, id, { event: running ? 'ended' : 'withdrawn', by, note })
}

const list: Handler<'leave.list'> = (work, { from, to, states, id }) => {
  const { zone } = work.room
  const rules = rulesOf(work.db)
  const wanted = states ? ` AND state IN (${states.map(() => '?').join(', ')})` : ''
  return absencesWhere(work, `id = coalesce(?, id) AND to_at > ? AND from_at < ?${wanted}`, [
    id ?? null,
    from === undefined ? '' : dayStart(from, rules, zone),
    to === undefined ? '9999' : dayStart(plusDays(to, 1), rules, zone),
    ...(states ?? []),
  ])
}

/** Leave: filed, approved by a leader or not, ended early, entered as approved elsewhere. */
export const leaveHandlers: Handlers<Record<Names, unknown>> = {
  'leave.file': file,
  'leave.approve': approve,
  'leave.refuse': refuseIt,
  'leave.withdraw': withdraw,
  'leave.list': list,
  'leave.enter': enter,
}

function happened(work: Work, id: number, what: { event: AbsenceEvent; by: StepBy; note: string }): Absence {
  const { event, by, note } = what
  writeStep(work, 'absence', { of: id, step: event, by, note })
  const leave = absenceOf(work, id)
  const first = event === 'asked' || event === 'entered'
  noteLeave(work, leave, {
    event,
    by,
    note: (first ? [leave.reason, note] : [note]).filter(Boolean).join(' '),
  })
  return leave
}

function inState(work: Work, id: number, step: AbsenceStep): Stored<'absence'> {
  const row = absenceRow(work, id)
  if (!absenceSteps[step].from.includes(row.state)) refuse('roster.leaveStep', { state: row.state })
  return row
}

/** Leaders out of the area at the same time are told, not refused: the room's own rule says how many may be. */
function alsoAway(work: Work, id: number, note: string): string {
  const { person, out_of_area, from_at, to_at } = absenceRow(work, id)
  const names = out_of_area === 1 ? leadersAway(work, person, { from: from_at, to: to_at }) : []
  if (names.length === 0) return note
  const also = work.words('notices:roster.alsoAway', { names: names.join(work.words('notices:list.comma')) })
  return [note, also].filter(Boolean).join(' ')
}

/** The duty days whose duties a leave may lie over, from those still running on: no duty is longer than three days. */
function daysTouched(work: Work, { from, to }: Span): Days {
  const { zone } = work.room
  const since = from > work.now ? from : work.now
  const first = plusDays(wallClock(since, zone).date, -3)
  const last = wallClock(to, zone).date
  const most = plusDays(first, longestLeave)
  return { from: first, to: last < most ? last : most }
}

function rowOf(leave: NewAbsence, span: Span, state: AbsenceState): AbsenceRow {
  return {
    person: leave.person,
    kind: leave.kind,
    from_at: span.from,
    to_at: span.to,
    out_of_area: leave.outOfArea ? 1 : 0,
    place: leave.place,
    acting: leave.acting,
    acting_telephone: leave.actingTelephone,
    reason: leave.reason,
    state,
    approved_at: null,
  }
}
