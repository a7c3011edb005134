import { z } from 'zod'
import { command, jot, query } from '#shared/contract/operation.ts'
import { Person, PersonFacts, Pin, Seat } from './person.ts'

const Credentials = z.object({ person: z.int().positive(), pin: z.string().max(64) })

/** One event of a seat or a PIN: who, when, at which window. */
export const SeatEvent = z.object({
  id: z.int(),
  at: z.string(),
  seat: z.string(),
  person: z.object({ id: z.int(), name: z.string() }),
  act: z.enum([
    'signedIn',
    'signedOut',
    'locked',
    'unlocked',
    'pinWrong',
    'lockedOut',
    'pinReset',
    'pinConfirmed',
  ]),
})

/** People, seats and PINs. */
export const peopleContract = {
  'people.seat': query('open', z.object({}), Seat),
  'people.atDoor': query(
    'open',
    z.object({}),
    z.array(Person.pick({ id: true, name: true, post: true, roles: true })),
  ),
  'people.signIn': command('open', Credentials, Seat),
  'people.signOut': command('open', z.object({}), Seat),
  'people.lock': jot('open', z.object({}), Seat),
  'people.list': query('read', z.object({ withInactive: z.boolean().default(false) }), z.array(Person)),
  'people.add': command('administer', PersonFacts.extend({ pin: Pin.nullable().default(null) }), Person),
  'people.change': command('administer', PersonFacts.extend({ id: z.int().positive() }), Person),
  'people.resetPin': command('administer', z.object({ id: z.int().positive(), pin: Pin }), Person),
  'people.changePin': command('read', z.object({ old: z.string().max(64), pin: Pin }), Person),
  'people.remove': command('administer', z.object({ id: z.int().positive() }), Person),
  'people.restore': command('administer', z.object({ id: z.int().positive() }), Person),
  'people.confirm': command('read', Credentials, Person),
  'people.noteWrongPin': command(
    'console',
    z.object({ person: z.int().positive(), locksOut: z.boolean() }),
    z.object({}),
  ),
  'people.seatEvents': query(
    'administer',
    z.object({ limit: z.int().min(1).max(500).default(100) }),
    z.array(SeatEvent),
  ),
}
