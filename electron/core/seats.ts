import type { Role } from '#shared/people/rights.ts'
import type { House } from './house.ts'
import type { Actor } from './work.ts'

/** The seat of the machine itself: timers, clock events, copies. No page and no command line can sit there. */
export const consoleSeat = 'console'

/** A seat and who sits there: somebody, nobody (null), or somebody whose screen is locked. */
export interface Seated {
  seat: string
  person: Actor | 'locked' | null
}

/** Who sits at a seat; nobody where no room can be read. */
export function seatedAt(house: House, seat: string): Seated {
  const readable = house.state === 'ready' || house.state === 'readOnly'
  return { seat, person: readable ? actorAt(house, seat) : null }
}

function actorAt(house: House, seat: string): Seated['person'] {
  const sitting = house.scratch.seat(seat)
  if (!sitting) return null
  if (sitting.locked) return 'locked'
  return personAt(house, sitting.person)
}

function personAt(house: House, id: number): Actor | null {
  const row = house
    .open()
    .db.kept<{ id: number; name: string; roles: string }>(
      'person',
      'SELECT id, name, roles FROM person WHERE active = 1',
    )
    .find((person) => person.id === id)
  return row ? { id: row.id, name: row.name, roles: JSON.parse(row.roles) as Role[] } : null
}
