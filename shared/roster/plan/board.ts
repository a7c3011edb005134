import { milliseconds } from '#shared/base/instant.ts'
import { cliquesOf } from './clique.ts'
import { hindrancesOf } from './hindrance.ts'
import type { PlanDuty, PlanPerson, PlanProblem, PlanSlot } from './problem.ts'

/** A slot with its span in milliseconds. */
export interface BoardSlot {
  slot: PlanSlot
  from: number
  to: number
}

/** Rules that are left out to see whether they are to blame: by person for rest and one duty a day, by slot key for the number. */
export interface Waived {
  rest: ReadonlySet<number>
  oneADay: ReadonlySet<number>
  number: ReadonlySet<string>
}

/** A problem laid out to be worked on: people and slots sorted, so that the order in which they were told changes nothing. A place is `person * slots.length + slot`, by index. */
export interface Board {
  problem: PlanProblem
  waived: Waived
  slots: readonly BoardSlot[]
  people: readonly PlanPerson[]
  /** By place: no rule forbids this person this slot by itself. */
  open: readonly boolean[]
  /** Places that must be taken. */
  locked: ReadonlySet<number>
  /** Places of the roster there was. */
  before: ReadonlySet<number>
  /** By person: sets of slots of which they may take one at most. */
  cliques: readonly (readonly (readonly number[])[])[]
  /** By person: those who may not be on duty on the same date. */
  partners: readonly (readonly number[])[]
}

/** Nothing left out. */
export const nothingWaived: Waived = { rest: new Set(), oneADay: new Set(), number: new Set() }

/** Lays a problem out; locked and earlier duties of unknown people or slots are passed over. */
export function layOut(problem: PlanProblem, waived: Waived = nothingWaived): Board {
  const people = [...problem.people].sort((a, b) => a.id - b.id)
  const slots = problem.slots.map(spanned).sort(bySpan)
  const places = placesOf(people, slots)
  const plain = cliquesOf(slots, { minutes: problem.restMinutes, dates: true })
  return {
    problem,
    waived,
    slots,
    people,
    open: people.flatMap((person) => openSlots(person, slots, { problem, waived })),
    locked: places(problem.locked),
    before: places(problem.before),
    cliques: people.map(({ id }) =>
      spared(id, waived) ? ownCliques(id, slots, { problem, waived }) : plain,
    ),
    partners: people.map(({ id }) => partnersOf(id, people, problem.pairs)),
  }
}

/** Whether one person may not take both of two different slots. */
export function clash(a: BoardSlot, b: BoardSlot, restMinutes: number): boolean {
  const rest = restMinutes * 60_000
  return a.slot.date === b.slot.date || (a.from < b.to + rest && b.from < a.to + rest)
}

/** The duties of places, sorted by slot and person. */
export function dutiesAt(board: Board, places: Iterable<number>): PlanDuty[] {
  const width = board.slots.length
  const sorted = [...places].sort((a, b) => (a % width) - (b % width) || a - b)
  return sorted.map((place) => ({
    slot: (board.slots[place % width] as BoardSlot).slot.key,
    person: (board.people[Math.floor(place / width)] as PlanPerson).id,
  }))
}

/** The places of duties, as the board numbers them; unknown ones are passed over. */
export function placesOf(people: readonly PlanPerson[], slots: readonly BoardSlot[]) {
  const row = new Map(people.map(({ id }, index) => [id, index]))
  const column = new Map(slots.map(({ slot }, index) => [slot.key, index]))
  return (duties: readonly PlanDuty[]): Set<number> => {
    const found = duties.map(({ person, slot }) => {
      const [at, on] = [row.get(person), column.get(slot)]
      return at === undefined || on === undefined ? -1 : at * slots.length + on
    })
    return new Set(found.filter((place) => place >= 0).sort((a, b) => a - b))
  }
}

type Rules = { problem: PlanProblem; waived: Waived }

function spanned(slot: PlanSlot): BoardSlot {
  return { slot, from: milliseconds(slot.from), to: milliseconds(slot.to) }
}

function bySpan(a: BoardSlot, b: BoardSlot): number {
  return a.from - b.from || a.to - b.to || (a.slot.key < b.slot.key ? -1 : 1)
}

function openSlots(person: PlanPerson, slots: readonly BoardSlot[], { problem, waived }: Rules): boolean[] {
  const hindrances = hindrancesOf(person, problem)
  return slots.map(({ slot }) =>
    hindrances(slot).every(
      (rule) =>
        (rule === 'rest' && waived.rest.has(person.id)) ||
        (rule === 'oneADay' && waived.oneADay.has(person.id)),
    ),
  )
}

function spared(person: number, waived: Waived): boolean {
  return waived.rest.has(person) || waived.oneADay.has(person)
}

function ownCliques(person: number, slots: readonly BoardSlot[], { problem, waived }: Rules): number[][] {
  const minutes = waived.rest.has(person) ? null : problem.restMinutes
  return cliquesOf(slots, { minutes, dates: !waived.oneADay.has(person) })
}

function partnersOf(person: number, people: readonly PlanPerson[], pairs: PlanProblem['pairs']): number[] {
  const named = new Set(
    pairs.flatMap(([a, b]) => (a === b ? [] : a === person ? [b] : b === person ? [a] : [])),
  )
  return people.flatMap(({ id }, index) => (named.has(id) ? [index] : []))
}
