import type { Away, Order, Replacement } from '#shared/roster/facts.ts'
import { type Slot, slotKey } from '#shared/roster/slot.ts'
import type { Span } from '#shared/roster/span.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { askedOf, halvesIn } from './change-halves.ts'

/** Approved swaps and stand-ins on some slots, in the order of their approval; approved after the slot began they hold from then. */
export function replacementsOf(db: Reader, slots: readonly Slot[]): Replacement[] {
  const known = new Map(slots.map((slot) => [slotKey(slot), slot]))
  const [from, to] = [slots[0]?.date ?? '', slots.at(-1)?.date ?? '']
  const rows = db.all<Stored<'duty_change'>>(
    `SELECT * FROM duty_change WHERE state = 'approved' AND ((date >= ? AND date <= ?) OR (other_date >= ? AND other_date <= ?)) ORDER BY approved_at, id`,
    from,
    to,
    from,
    to,
  )
  return rows.flatMap((row) =>
    halvesIn(askedOf(row))
      .filter(({ slot }) => from <= slot.date && slot.date <= to)
      .map(({ kind, slot, giver, taker }) => {
        const key = slotKey(slot)
        return { slot: key, giver, taker, ground: kind, from: holdsFrom(key, row, known) }
      }),
  )
}

/** From the slot's beginning, or the approval when that came later; a slot that is gone is looked for at noon of its date. */
function holdsFrom(key: string, { approved_at }: Stored<'duty_change'>, known: Map<string, Slot>): string {
  const begins = known.get(key)?.from
  if (begins === undefined) return `${key.slice(0, 10)}T12:00:00.000Z`
  return approved_at !== null && approved_at > begins ? approved_at : begins
}

/** Approved leave in a span; approved after it began it holds from its approval, for the past stays as it was. */
export function approvedAway(db: Reader, { from, to }: Span): Away[] {
  return db
    .all<Stored<'absence'>>(
      "SELECT * FROM absence WHERE state = 'approved' AND to_at > ? AND from_at < ? ORDER BY id",
      from,
      to,
    )
    .map(({ person, from_at, to_at, approved_at }) => ({
      person,
      from: approved_at !== null && approved_at > from_at ? approved_at : from_at,
      to: to_at,
    }))
}

/** Temporary orders in a span. */
export function givenOrders(db: Reader, { from, to }: Span): Order[] {
  return db
    .all<Stored<'duty_order'>>(
      'SELECT * FROM duty_order WHERE to_at > ? AND from_at < ? AND from_at < to_at ORDER BY id',
      from,
      to,
    )
    .map(({ post, act, people, from_at, to_at }) => ({
      post,
      act,
      people: JSON.parse(people) as number[],
      from: from_at,
      to: to_at,
    }))
}
