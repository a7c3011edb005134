import type { Board, BoardSlot } from './board.ts'
import type { Prices } from './cost.ts'
import {
  costOfCounts,
  type Draft,
  drop,
  emptyDraft,
  fits,
  inTheWay,
  missing,
  placesIn,
  put,
} from './draft.ts'
import type { ByCategory } from './problem.ts'
import type { Shares } from './share.ts'

/** A roster made by always taking whoever it costs least, is owed most and has rested longest; slots nobody can take stay short, locked duties that clash are left out. */
export function greedyDraft(board: Board, prices: Prices, shares: Shares): Draft {
  const inTime = board.slots.map((_, slot) => slot)
  const rareFirst = [...inTime].sort((a, b) => frequency(board, a) - frequency(board, b) || a - b)
  const drafts = [inTime, rareFirst].map((order) => filled(startDraft(board, prices), order, shares))
  return drafts.reduce((best, draft) => (worth(draft) < worth(best) ? draft : best))
}

/** How many places a draft leaves empty. */
export function shortfall(draft: Draft): number {
  return draft.board.slots.reduce((sum, _, slot) => sum + Math.max(missing(draft, slot), 0), 0)
}

/** What a draft costs. */
export function draftCost(draft: Draft): number {
  const places = placesIn(draft).reduce((sum, place) => sum + (draft.prices.place[place] as number), 0)
  const counts = draft.counts.reduce((sum, _, person) => sum + costOfCounts(draft, person, {}), 0)
  return draft.prices.base + places + counts
}

/** Locked duties first; then, where changes cost, the duties there were. */
function startDraft(board: Board, prices: Prices): Draft {
  const draft = emptyDraft(board, prices)
  const kept = board.problem.changeWeight > 0 ? board.before : []
  for (const place of [...board.locked, ...kept]) {
    const [person, slot] = [Math.floor(place / board.slots.length), place % board.slots.length]
    if (missing(draft, slot) > 0 && fits(draft, person, slot)) put(draft, person, slot)
  }
  return draft
}

function filled(draft: Draft, order: readonly number[], shares: Shares): Draft {
  for (const slot of order)
    while (missing(draft, slot) > 0) {
      const person = bestFor(draft, slot, shares)
      if (person !== undefined) put(draft, person, slot)
      else if (!madeRoom(draft, slot)) break
    }
  return draft
}

function bestFor(draft: Draft, slot: number, shares: Shares): number | undefined {
  const free = draft.board.people.flatMap((_, person) => (fits(draft, person, slot) ? [person] : []))
  const rated = free.map((person) => ({ person, rank: rankOf(draft, { person, slot }, shares) }))
  return rated.sort((a, b) => compare(a.rank, b.rank) || a.person - b.person)[0]?.person
}

type Choice = { person: number; slot: number }

function rankOf(draft: Draft, { person, slot }: Choice, { aim }: Shares): number[] {
  const { category } = (draft.board.slots[slot] as BoardSlot).slot
  const [done, own] = [draft.counts[person] as ByCategory, aim[person] as ByCategory]
  const price = draft.prices.place[person * draft.board.slots.length + slot] as number
  const added = costOfCounts(draft, person, { [category]: 1 }) - costOfCounts(draft, person, {})
  return [
    price + added,
    done[category] - own[category],
    all(done) - all(own),
    -distance(draft, { person, slot }),
  ]
}

/** Hours to the nearest duty of that person, counted from beginning to beginning. */
function distance(draft: Draft, { person, slot }: Choice): number {
  const at = (index: number) => (draft.board.slots[index] as BoardSlot).from
  const gaps = (draft.duties[person] as number[]).map((own) => Math.abs(at(own) - at(slot)) / 3_600_000)
  return Math.min(10_000, ...gaps)
}

/** Makes somebody free for a slot by handing the one duty in their way to another. */
function madeRoom(draft: Draft, slot: number): boolean {
  const { board } = draft
  for (let person = 0; person < board.people.length; person++) {
    const blocking = inTheWay(draft, person, slot)
    const [duty] = blocking
    if (duty === undefined || blocking.length > 1 || duty === slot) continue
    if (board.locked.has(person * board.slots.length + duty)) continue
    drop(draft, person, duty)
    const other = board.people.findIndex((_, index) => index !== person && fits(draft, index, duty))
    if (other >= 0 && fits(draft, person, slot)) {
      put(draft, person, slot)
      if (fits(draft, other, duty)) {
        put(draft, other, duty)
        return true
      }
      drop(draft, person, slot)
    }
    put(draft, person, duty)
  }
  return false
}

function worth(draft: Draft): number {
  return shortfall(draft) * 1_000_000 + draftCost(draft)
}

function frequency({ slots }: Board, index: number): number {
  const { category } = (slots[index] as BoardSlot).slot
  return slots.filter(({ slot }) => slot.category === category).length
}

function all(counts: ByCategory): number {
  return counts.weekday + counts.weekend + counts.holiday + counts.springFestival
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] as number)
    if (Math.abs(difference) > 1e-9) return difference
  }
  return 0
}
