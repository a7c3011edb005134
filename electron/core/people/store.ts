import { refuse } from '#shared/base/refusal.ts'
import type { Person } from '#shared/people/person.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { SeatEventRow } from './rows.ts'

type PersonFound = Stored<'person'> & { has_pin: number }

const select =
  'SELECT p.*, EXISTS (SELECT 1 FROM pin WHERE pin.room = p.room AND pin.person = p.id) AS has_pin FROM person p'

/** A person by number; refused when there is none. */
export function personOf(db: Reader, id: number): Person {
  const row = db.one<PersonFound>(`${select} WHERE p.id = ?`, id)
  if (!row) refuse('people.unknown', { id })
  return personFrom(row)
}

/** Everyone of the room, in the order they were added. */
export function peopleOf(db: Reader): Person[] {
  return db.all<PersonFound>(`${select} ORDER BY p.id`).map(personFrom)
}

/** The PIN's hash of a person, or null when none was set. */
export function pinHashOf(db: Reader, person: number): { id: number; hash: string } | null {
  return db.one<{ id: number; hash: string }>('SELECT id, hash FROM pin WHERE person = ?', person) ?? null
}

/** Wrong PINs since the last right one or reset, with the time of the last. */
export function wrongPinsOf(db: Reader, person: number): { count: number; last: string | null } {
  const row = db.one<{ count: number; last: string | null }>(
    `SELECT count(*) AS count, max(at) AS last FROM seat_event WHERE person = ? AND act = 'pinWrong' AND id > coalesce(
       (SELECT max(id) FROM seat_event WHERE person = ? AND act IN ('signedIn', 'unlocked', 'pinReset', 'pinConfirmed')), 0)`,
    person,
    person,
  )
  return row ?? { count: 0, last: null }
}

/** The newest seat events, newest first. */
export function seatEventsOf(db: Reader, limit: number): (SeatEventRow & { id: number; name: string })[] {
  return db.all(
    'SELECT e.*, p.name FROM seat_event e JOIN person p ON p.room = e.room AND p.id = e.person ORDER BY e.id DESC LIMIT ?',
    limit,
  )
}

function personFrom(row: PersonFound): Person {
  const { id, name, post, unit, telephones, roles, alternate, active, has_pin } = row
  return {
    id,
    name,
    post,
    unit,
    telephones: JSON.parse(telephones) as string[],
    roles: JSON.parse(roles) as Person['roles'],
    alternate,
    active: active === 1,
    hasPin: has_pin === 1,
  }
}
