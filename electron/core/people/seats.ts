import type { Seat } from '#shared/people/person.ts'
import type { Handlers, Work } from '../work.ts'
import { checkPin } from './check-pin.ts'
import { personOf } from './store.ts'

type SeatOperations = Pick<
  Record<import('#shared/contract/index.ts').OperationName, unknown>,
  | 'people.seat'
  | 'people.signIn'
  | 'people.signOut'
  | 'people.lock'
  | 'people.confirm'
  | 'people.noteWrongPin'
>

/** Who sits where: sign in (and unlock), sign out, lock, and confirming a PIN at the moment of signing. */
export const seatHandlers: Handlers<SeatOperations> = {
  'people.seat': (work) => seatOf(work),
  'people.signIn': (work, { person, pin }) => {
    const found = checkPin(work, person, pin)
    const before = work.house.scratch.seat(work.seat)
    const act = before?.locked && before.person === person ? 'unlocked' : 'signedIn'
    work.ledger.insert('seat_event', { at: work.now, seat: work.seat, person, act })
    work.after(() => work.house.scratch.sit(work.seat, person, work.now))
    return { person: found, locked: false, since: work.now }
  },
  'people.signOut': (work) => {
    const sitting = work.house.scratch.seat(work.seat)
    if (sitting)
      work.ledger.insert('seat_event', {
        at: work.now,
        seat: work.seat,
        person: sitting.person,
        act: 'signedOut',
      })
    work.after(() => work.house.scratch.sit(work.seat, null, work.now))
    return { person: null, locked: false, since: null }
  },
  'people.lock': (work) => {
    work.house.scratch.lock(work.seat, true)
    return seatOf(work)
  },
  'people.confirm': (work, { person, pin }) => {
    const found = checkPin(work, person, pin)
    work.ledger.insert('seat_event', { at: work.now, seat: work.seat, person, act: 'pinConfirmed' })
    return found
  },
  'people.noteWrongPin': (work, { person, locksOut }) => {
    work.ledger.insert('seat_event', { at: work.now, seat: work.seat, person, act: 'pinWrong' })
    if (locksOut) {
      work.ledger.insert('seat_event', { at: work.now, seat: work.seat, person, act: 'lockedOut' })
      const { name } = personOf(work.db, person)
      work.call('log.notice', {
        notice: 'people.lockedOut',
        fields: { name, minutes: work.settings.pinLockMinutes },
      })
    }
    return {}
  },
}

function seatOf(work: Work): Seat {
  const sitting = work.house.state === 'none' ? null : work.house.scratch.seat(work.seat)
  const person = sitting && personOf(work.db, sitting.person)
  if (!sitting || !person?.active) return { person: null, locked: false, since: null }
  return { person, locked: sitting.locked, since: sitting.since }
}
