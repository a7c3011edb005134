import { refuse } from '#shared/base/refusal.ts'
import type { peopleContract } from '#shared/people/contract.ts'
import type { Person, PersonFacts } from '#shared/people/person.ts'
import { hashPin } from '../pin.ts'
import { actor, room, type Work } from '../work.ts'
import { checkPin } from './check-pin.ts'
import { refuseRostered } from './rostered.ts'
import type { PersonRow } from './rows.ts'
import { seatHandlers } from './seats.ts'
import { peopleOf, personOf, pinHashOf, seatEventsOf } from './store.ts'

/** People, their PINs, and who sits where. */
export const peopleRoom = room<typeof peopleContract>('people', ['person', 'pin', 'seat_event'], {
  ...seatHandlers,
  'people.atDoor': (work) => peopleOf(work.db).filter((person) => person.active && person.hasPin),
  'people.list': (work, { withInactive }) =>
    peopleOf(work.db).filter((person) => withInactive || person.active),
  'people.add': (work, { pin, ...facts }) => {
    const id = work.ledger.insert('person', { ...rowOf(work, facts, null), active: 1 })
    if (pin !== null) setPin(work, id, pin)
    return personOf(work.db, id)
  },
  'people.change': (work, { id, ...facts }) => {
    const before = personOf(work.db, id)
    if (before.active && !facts.roles.includes('administrator')) refuseWithoutAdministrator(work, before)
    work.ledger.update('person', id, rowOf(work, facts, id))
    return personOf(work.db, id)
  },
  'people.resetPin': (work, { id, pin }) => {
    const { name } = personOf(work.db, id)
    setPin(work, id, pin)
    work.ledger.insert('seat_event', { at: work.now, seat: work.seat, person: id, act: 'pinReset' })
    work.call('log.notice', { notice: 'people.pinReset', fields: { name, by: work.person?.name ?? '' } })
    return personOf(work.db, id)
  },
  'people.changePin': (work, { old, pin }) => {
    const { id } = actor(work)
    checkPin(work, id, old)
    setPin(work, id, pin)
    work.ledger.insert('seat_event', { at: work.now, seat: work.seat, person: id, act: 'pinReset' })
    return personOf(work.db, id)
  },
  'people.remove': (work, { id }) => {
    const person = personOf(work.db, id)
    refuseWithoutAdministrator(work, person)
    refuseRostered(work, person)
    work.ledger.update('person', id, { active: 0 })
    return personOf(work.db, id)
  },
  'people.restore': (work, { id }) => {
    personOf(work.db, id)
    work.ledger.update('person', id, { active: 1 })
    return personOf(work.db, id)
  },
  'people.seatEvents': (work, { limit }) =>
    seatEventsOf(work.db, limit).map(({ id, at, seat, person, name, act }) => ({
      id,
      at,
      seat,
      person: { id: person, name },
      act,
    })),
})

/** The last administrator who can sign in can be neither removed nor stripped of the role. */
function refuseWithoutAdministrator(work: Work, person: Person): void {
  if (!person.roles.includes('administrator')) return
  const others = peopleOf(work.db).filter(
    ({ id, active, hasPin, roles }) =>
      id !== person.id && active && hasPin && roles.includes('administrator'),
  )
  if (others.length === 0) refuse('people.lastAdministrator', { name: person.name })
}

function rowOf(work: Work, facts: PersonFacts, id: number | null): Omit<PersonRow, 'active'> {
  if (facts.alternate !== null) {
    personOf(work.db, facts.alternate)
    if (facts.alternate === id) refuse('people.ownAlternate')
  }
  const { telephones, roles, ...rest } = facts
  return { ...rest, telephones: JSON.stringify(telephones), roles: JSON.stringify([...new Set(roles)]) }
}

function setPin(work: Work, person: number, pin: string): void {
  const stored = pinHashOf(work.db, person)
  const row = { person, hash: hashPin(pin), set_at: work.now }
  if (stored) work.ledger.update('pin', stored.id, row)
  else work.ledger.insert('pin', row)
}
