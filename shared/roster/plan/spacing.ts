import type { BoardSlot } from './board.ts'
import type { Draft } from './draft.ts'
import { categoryAt, looseSeats, type Seat, swapIfFree, swapPrice } from './exchange.ts'

/** Spreads each person's duties over the plan by exchanging duties of one category: no count changes, no wish and no change either, so the cost stays what it was. */
export function spaced(draft: Draft, rounds = 12): Draft {
  for (let round = 0; round < rounds; round++) if (!spreadOnce(draft)) break
  return draft
}

function spreadOnce(draft: Draft): boolean {
  let better = false
  const seats = looseSeats(draft)
  for (const a of seats)
    for (const b of seats) {
      if (b.slot <= a.slot || a.person === b.person) continue
      if (categoryAt(draft, a.slot) !== categoryAt(draft, b.slot) || swapPrice(draft, a, b) !== 0) continue
      if (gain(draft, a, b) <= 0 || !swapIfFree(draft, a, b)) continue
      ;[a.person, b.person] = [b.person, a.person]
      better = true
    }
  return better
}

function gain(draft: Draft, a: Seat, b: Seat): number {
  return (
    unevenness(draft, a.person) +
    unevenness(draft, b.person) -
    unevenness(draft, a.person, { out: a.slot, in: b.slot }) -
    unevenness(draft, b.person, { out: b.slot, in: a.slot })
  )
}

/** The squared hours between one duty and the next, summed over the plan from its beginning to its end: least when they are even. */
function unevenness({ board, duties }: Draft, person: number, change?: { out: number; in: number }): number {
  const hour = (slot: number) => (board.slots[slot] as BoardSlot).from / 3_600_000
  const own = duties[person] as number[]
  const slots = change ? [...own.filter((slot) => slot !== change.out), change.in] : own
  const hours = [0, ...slots, board.slots.length - 1].map(hour).sort((a, b) => a - b)
  return hours.reduce(
    (sum, at, index) => sum + (index === 0 ? 0 : (at - (hours[index - 1] as number)) ** 2),
    0,
  )
}
