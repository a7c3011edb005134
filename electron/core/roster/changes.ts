import { refuse } from '#shared/base/refusal.ts'
import type { Change, ChangeState, ChangeStep } from '#shared/roster/change.ts'
import { changeSteps } from '#shared/roster/change.ts'
import { slotKey } from '#shared/roster/slot.ts'
import type { Stored } from '../db/tables.ts'
import { today } from '../shift-rules.ts'
import type { Handler, Handlers, Work } from '../work.ts'
import { refuseUnsound } from './change-check.ts'
import { askedOf, daysIn, halvesIn } from './change-halves.ts'
import { leaderStep, ownStep, type StepBy, stepNote } from './change-party.ts'
import { scenesByDay } from './change-scenes.ts'
import { writeStep } from './change-steps.ts'
import { changeOf, changeRow, changesWhere } from './change-store.ts'
import { noteChange } from './change-words.ts'
import { edited } from './edit.ts'

type Names =
  | 'change.ask'
  | 'change.agree'
  | 'change.decline'
  | 'change.approve'
  | 'change.refuse'
  | 'change.withdraw'
  | 'change.undo'
  | 'change.list'

const ask: Handler<'change.ask'> = (work, asked) => {
  const by = ownStep(work, asked.giver, asked.onBehalf)
  refuseUnsound(work, asked, null)
  const { kind, slot, otherSlot, giver, taker, reason } = asked
  const id = work.ledger.insert('duty_change', {
    kind,
    ...slot,
    giver,
    taker,
    other_date: otherSlot?.date ?? null,
    other_template: otherSlot?.template ?? null,
    other_ordinal: otherSlot?.ordinal ?? null,
    urgent: 0,
    reason,
    state: 'asked',
    approved_at: null,
  })
  return stepTaken(work, id, {
    state: 'asked',
    by,
    note: stepNote(work, by, { reason: '', onBehalf: asked.onBehalf }),
  })
}

const agree: Handler<'change.agree'> = (work, { id, onBehalf }) =>
  partyStep(work, 'agree', { id, reason: '', onBehalf })

const decline: Handler<'change.decline'> = (work, said) => partyStep(work, 'decline', said)

const withdraw: Handler<'change.withdraw'> = (work, said) => partyStep(work, 'withdraw', said)

const approve: Handler<'change.approve'> = (work, { id, note, ...signing }) => {
  const row = inState(work, id, 'approve')
  const by = leaderStep(work, signing, [row.giver, row.taker])
  const asked = askedOf(row)
  refuseUnsound(work, asked, id)
  const approved = { state: 'approved' as const, approved_at: work.now, urgent: begunDate(work, row) ? 1 : 0 }
  edited(work, { kind: 'change', reason: row.reason, days: daysIn(asked) }, () =>
    work.ledger.update('duty_change', id, approved),
  )
  return stepTaken(work, id, { state: 'approved', by, note })
}

const refuseIt: Handler<'change.refuse'> = (work, { id, reason, ...signing }) => {
  const row = inState(work, id, 'refuse')
  const by = leaderStep(work, signing, [row.giver, row.taker])
  work.ledger.update('duty_change', id, { state: changeSteps.refuse.to })
  return stepTaken(work, id, { state: changeSteps.refuse.to, by, note: reason })
}

/** Undone before any of its duties begins; after that only an order changes who is on. */
const undo: Handler<'change.undo'> = (work, { id, reason, ...signing }) => {
  const row = inState(work, id, 'undo')
  const begun = begunDate(work, row)
  if (begun) refuse('roster.changeBegun', { date: begun })
  const by = leaderStep(work, signing, [row.giver, row.taker])
  edited(work, { kind: 'change', reason, days: daysIn(askedOf(row)) }, () =>
    work.ledger.update('duty_change', id, { state: changeSteps.undo.to }),
  )
  return stepTaken(work, id, { state: changeSteps.undo.to, by, note: reason })
}

const list: Handler<'change.list'> = (work, { states, from, to, id }) => {
  const wanted = states ? ` AND state IN (${states.map(() => '?').join(', ')})` : ''
  return changesWhere(
    work,
    `id = coalesce(?, id) AND ((date >= ? AND date <= ?) OR (other_date >= ? AND other_date <= ?))${wanted}`,
    [id ?? null, from ?? '', to ?? '9999', from ?? '', to ?? '9999', ...(states ?? [])],
  )
}

/** Swaps and stand-ins: asked, agreed, approved by a leader, or not. */
export const changeHandlers: Handlers<Record<Names, unknown>> = {
  'change.ask': ask,
  'change.agree': agree,
  'change.decline': decline,
  'change.approve': approve,
  'change.refuse': refuseIt,
  'change.withdraw': withdraw,
  'change.undo': undo,
  'change.list': list,
}

/** A step of one of the two people, which changes nothing on the board. */
function partyStep(
  work: Work,
  step: 'agree' | 'decline' | 'withdraw',
  said: { id: number; reason: string; onBehalf: string },
): Change {
  const row = inState(work, said.id, step)
  const { to, by: parties } = changeSteps[step]
  const by = ownStep(work, parties.includes('taker') ? row.taker : row.giver, said.onBehalf)
  work.ledger.update('duty_change', row.id, { state: to })
  return stepTaken(work, row.id, { state: to, by, note: stepNote(work, by, said) })
}

function stepTaken(work: Work, id: number, taken: { state: ChangeState; by: StepBy; note: string }): Change {
  const { state, by, note } = taken
  writeStep(work, 'change', { of: id, step: state, by, note })
  const change = changeOf(work, id)
  const said = state === 'asked' ? [change.reason, note] : [note]
  noteChange(work, change, { by, note: said.filter(Boolean).join(' ') })
  return change
}

function inState(work: Work, id: number, step: ChangeStep): Stored<'duty_change'> {
  const row = changeRow(work, id)
  if (!changeSteps[step].from.includes(row.state)) refuse('roster.changeStep', { state: row.state })
  return row
}

/** The date of a duty of it that has begun; one that is asked for no longer counts by its date. */
function begunDate(work: Work, row: Stored<'duty_change'>): string | undefined {
  const scenes = scenesByDay(work)
  return halvesIn(askedOf(row))
    .map(({ slot }) => slot)
    .find((name) => {
      const slot = scenes.slots(name.date).find((one) => slotKey(one) === slotKey(name))
      return slot ? slot.from <= work.now : name.date < today(work)
    })?.date
}
