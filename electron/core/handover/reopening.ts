import { refuse } from '#shared/base/refusal.ts'
import type { Handler } from '../work.ts'
import { shiftOf } from './store.ts'

/** A leader opens a frozen shift again, with a reason; every addition is marked. */
export const reopen: Handler<'shift.reopen'> = (work, { shift: id, person, pin, reason }) => {
  const shift = shiftOf(work.db, id)
  if (shift.state !== 'closed') refuse('shift.notClosed', { state: shift.state })
  const leader = work.call('people.confirm', { person, pin })
  if (!leader.roles.includes('leader')) refuse('shift.unqualified', { name: leader.name, post: 'leader' })
  work.ledger.insert('shift_reopening', { shift: id, leader: person, reason, at: work.now, closed_at: null })
  work.ledger.update('shift', id, { state: 'reopened' })
  work.call('log.notice', {
    notice: 'shift.reopened',
    fields: { shift: id, day: shift.dutyDay, name: leader.name, reason },
  })
  return shiftOf(work.db, id)
}

/** Freezes a reopened shift again. */
export const closeAgain: Handler<'shift.closeAgain'> = (work, { shift: id }) => {
  const shift = shiftOf(work.db, id)
  if (shift.state !== 'reopened') refuse('shift.notReopened', { state: shift.state })
  const open = work.db.one<{ id: number }>(
    'SELECT id FROM shift_reopening WHERE shift = ? AND closed_at IS NULL',
    id,
  )
  if (open) work.ledger.update('shift_reopening', open.id, { closed_at: work.now })
  work.ledger.update('shift', id, { state: 'closed' })
  work.call('log.notice', { notice: 'shift.closedAgain', fields: { shift: id, day: shift.dutyDay } })
  return shiftOf(work.db, id)
}
