import { noDuties } from '../fairness.ts'
import { type Board, type BoardSlot, clash } from './board.ts'
import { beyond, counted, type Measure, type Prices } from './cost.ts'
import type { ByCategory } from './problem.ts'

/** A roster being worked on, by index. */
export interface Draft {
  board: Board
  prices: Prices
  /** By person: the measures that look at them. */
  measures: readonly (readonly Measure[])[]
  /** By slot: who is in it. */
  crews: number[][]
  /** By person: their slots. */
  duties: number[][]
  counts: ByCategory[]
}

/** An empty draft. */
export function emptyDraft(board: Board, prices: Prices): Draft {
  return {
    board,
    prices,
    measures: board.people.map((_, person) => prices.measures.filter((one) => one.person === person)),
    crews: board.slots.map(() => []),
    duties: board.people.map(() => []),
    counts: board.people.map(noDuties),
  }
}

/** A draft with some places taken. */
export function draftOf(board: Board, prices: Prices, places: Iterable<number>): Draft {
  const draft = emptyDraft(board, prices)
  const width = board.slots.length
  for (const place of places) put(draft, Math.floor(place / width), place % width)
  return draft
}

/** Puts a person into a slot. */
export function put(draft: Draft, person: number, slot: number): void {
  draft.crews[slot]?.push(person)
  draft.duties[person]?.push(slot)
  ;(draft.counts[person] as ByCategory)[slotAt(draft, slot).slot.category] += 1
}

/** Takes a person out of a slot. */
export function drop(draft: Draft, person: number, slot: number): void {
  draft.crews[slot] = (draft.crews[slot] as number[]).filter((other) => other !== person)
  draft.duties[person] = (draft.duties[person] as number[]).filter((other) => other !== slot)
  ;(draft.counts[person] as ByCategory)[slotAt(draft, slot).slot.category] -= 1
}

/** Whether a person can join a slot as the draft stands. */
export function fits(draft: Draft, person: number, slot: number): boolean {
  const { board } = draft
  if (!board.open[person * board.slots.length + slot]) return false
  return inTheWay(draft, person, slot).length === 0 && pairFree(draft, person, slot)
}

/** The duties of a person with which a slot would clash; the slot itself when they are in it. */
export function inTheWay(draft: Draft, person: number, slot: number): number[] {
  const wanted = slotAt(draft, slot)
  const { restMinutes } = draft.board.problem
  return (draft.duties[person] as number[]).filter((own) => clash(slotAt(draft, own), wanted, restMinutes))
}

/** What a change of somebody's counts would cost. */
export function costOfCounts(draft: Draft, person: number, change: Partial<ByCategory>): number {
  const own = { ...(draft.counts[person] as ByCategory) }
  for (const [category, by] of Object.entries(change)) own[category as keyof ByCategory] += by
  let cost = 0
  for (const measure of draft.measures[person] as readonly Measure[])
    cost += beyond(measure, counted(measure, own))
  return cost
}

/** The places taken in a draft. */
export function placesIn(draft: Draft): number[] {
  const width = draft.board.slots.length
  return draft.crews.flatMap((crew, slot) => crew.map((person) => person * width + slot))
}

/** How many people a slot of the draft still lacks. */
export function missing(draft: Draft, slot: number): number {
  return slotAt(draft, slot).slot.needed - (draft.crews[slot] as number[]).length
}

function slotAt(draft: Draft, slot: number): BoardSlot {
  return draft.board.slots[slot] as BoardSlot
}

function pairFree(draft: Draft, person: number, slot: number): boolean {
  const { date } = slotAt(draft, slot).slot
  const partners = draft.board.partners[person] as readonly number[]
  return partners.every((partner) =>
    (draft.duties[partner] as number[]).every((own) => slotAt(draft, own).slot.date !== date),
  )
}
