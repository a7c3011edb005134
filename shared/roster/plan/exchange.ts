import type { BoardSlot } from './board.ts'
import { costOfCounts, type Draft, drop, fits, put } from './draft.ts'
import type { ByCategory, Category } from './problem.ts'

/** Makes a draft cheaper by handing single duties over and by exchanging two, until nothing helps; at most `rounds` times through all. */
export function exchanged(draft: Draft, rounds = 50): Draft {
  for (let round = 0; round < rounds; round++) {
    const better = handedOver(draft) + swapped(draft)
    if (better === 0) break
  }
  return draft
}

/** A person in a slot. */
export interface Seat {
  person: number
  slot: number
}

/** The seats of a draft that may be given to somebody else, by slot. */
export function looseSeats({ board, crews }: Draft): Seat[] {
  return crews.flatMap((crew, slot) =>
    crew.flatMap((person) =>
      board.locked.has(person * board.slots.length + slot) ? [] : [{ person, slot }],
    ),
  )
}

/** Exchanges two seats when the rules allow it; whether they did. */
export function swapIfFree(draft: Draft, a: Seat, b: Seat): boolean {
  if (!openTo(draft, a.person, b.slot) || !openTo(draft, b.person, a.slot)) return false
  drop(draft, a.person, a.slot)
  drop(draft, b.person, b.slot)
  if (fits(draft, a.person, b.slot)) {
    put(draft, a.person, b.slot)
    if (fits(draft, b.person, a.slot)) {
      put(draft, b.person, a.slot)
      return true
    }
    drop(draft, a.person, b.slot)
  }
  put(draft, a.person, a.slot)
  put(draft, b.person, b.slot)
  return false
}

/** What exchanging two seats would add in wishes and changes. */
export function swapPrice(draft: Draft, a: Seat, b: Seat): number {
  return (
    price(draft, a.person, b.slot) +
    price(draft, b.person, a.slot) -
    price(draft, a.person, a.slot) -
    price(draft, b.person, b.slot)
  )
}

/** The category of a slot of the draft. */
export function categoryAt(draft: Draft, slot: number): Category {
  return (draft.board.slots[slot] as BoardSlot).slot.category
}

function handedOver(draft: Draft): number {
  let better = 0
  for (const seat of looseSeats(draft)) {
    const taker = draft.board.people.findIndex(
      (_, person) => gainOfHanding(draft, seat, person) > 0 && fits(draft, person, seat.slot),
    )
    if (taker < 0) continue
    drop(draft, seat.person, seat.slot)
    if (fits(draft, taker, seat.slot)) {
      put(draft, taker, seat.slot)
      better++
    } else put(draft, seat.person, seat.slot)
  }
  return better
}

function gainOfHanding(draft: Draft, { person, slot }: Seat, taker: number): number {
  if (taker === person) return 0
  const category = categoryAt(draft, slot)
  const saved = price(draft, person, slot) - price(draft, taker, slot)
  const idle = costOfCounts(draft, person, {}) + costOfCounts(draft, taker, {})
  if (idle + saved <= 0) return 0
  const now = costOfCounts(draft, person, { [category]: -1 }) + costOfCounts(draft, taker, { [category]: 1 })
  return idle + saved - now
}

function swapped(draft: Draft): number {
  let better = 0
  const standing = draft.board.people.map((_, person) => costOfCounts(draft, person, {}))
  const seats = looseSeats(draft)
  for (const a of seats)
    for (const b of seats) {
      if (b.slot <= a.slot || a.person === b.person) continue
      const saved = -swapPrice(draft, a, b)
      const idle = (standing[a.person] as number) + (standing[b.person] as number)
      if (idle + saved <= 0 || gainOfSwap(draft, a, b) <= 0 || !swapIfFree(draft, a, b)) continue
      better++
      ;[a.person, b.person] = [b.person, a.person]
      for (const person of [a.person, b.person]) standing[person] = costOfCounts(draft, person, {})
    }
  return better
}

function gainOfSwap(draft: Draft, a: Seat, b: Seat): number {
  const [from, to] = [categoryAt(draft, a.slot), categoryAt(draft, b.slot)]
  const price = swapPrice(draft, a, b)
  if (from === to) return -price
  const before = costOfCounts(draft, a.person, {}) + costOfCounts(draft, b.person, {})
  const after =
    costOfCounts(draft, a.person, moved(from, to)) + costOfCounts(draft, b.person, moved(to, from))
  return before - after - price
}

function moved(from: Category, to: Category): Partial<ByCategory> {
  return { [from]: -1, [to]: 1 }
}

function openTo({ board }: Draft, person: number, slot: number): boolean {
  return board.open[person * board.slots.length + slot] as boolean
}

function price({ board, prices }: Draft, person: number, slot: number): number {
  return prices.place[person * board.slots.length + slot] as number
}
