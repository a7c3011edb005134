import type { Draft } from './draft.ts'
import { categoryAt, looseSeats, type Seat, swapIfFree, swapPrice } from './exchange.ts'

/** Spreads each person's duties over the plan by exchanging duties of one category: no count changes, no wish and no change either, so the cost stays what it was. */
export function spaced(draft: Draft): Draft {
  const seats = looseSeats(draft)
  const rounds = Math.max(1, Math.min(12, Math.floor(looks / (seats.length ** 2 + 1))))
  for (let round = 0; round < rounds; round++) if (!spreadOnce(draft, seats)) break
  return draft
}

/** How many pairs of seats may be looked at in all: about a second's worth, counted so that a slow machine gives the same roster. */
const looks = 8_000_000

function spreadOnce(draft: Draft, seats: readonly Seat[]): boolean {
  const hours = draft.board.slots.map(({ from }) => from / 3_600_000)
  const kinds = seats.map(({ slot }) => categoryAt(draft, slot))
  let better = false
  for (const [index, a] of seats.entries())
    for (let other = index + 1; other < seats.length; other++) {
      const b = seats[other] as Seat
      if (a.person === b.person || kinds[index] !== kinds[other] || a.slot === b.slot) continue
      const gain = relief(draft, hours, a, b.slot) + relief(draft, hours, b, a.slot)
      if (gain <= 0 || swapPrice(draft, a, b) !== 0 || !swapIfFree(draft, a, b)) continue
      ;[a.person, b.person] = [b.person, a.person]
      better = true
    }
  return better
}

/** By how much the squared hours from one duty to the next, from the beginning of the plan to its end, become fewer when somebody gives up a seat for another slot: they are fewest when the duties are even. */
function relief(draft: Draft, hours: readonly number[], { person, slot }: Seat, wanted: number): number {
  const own = draft.duties[person] as readonly number[]
  const gap = (at: number) => {
    let [before, after] = [hours[0] as number, hours.at(-1) as number]
    for (const duty of own) {
      const hour = hours[duty] as number
      if (duty === slot) continue
      if (hour <= at && hour > before) before = hour
      if (hour > at && hour < after) after = hour
    }
    return 2 * (at - before) * (after - at)
  }
  return gap(hours[wanted] as number) - gap(hours[slot] as number)
}
