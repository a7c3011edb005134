import { milliseconds } from '#shared/base/instant.ts'
import { type BoardSlot, clash } from './board.ts'
import { hindrancesOf } from './hindrance.ts'
import type { PlanConflict, PlanDuty, PlanPerson, PlanProblem, PlanRule } from './problem.ts'

/** The hard rules a roster breaks, each with the slots and people it is broken by; empty when it keeps them all. Duties of unknown people or slots are passed over. */
export function breachesOf(problem: PlanProblem, assignments: readonly PlanDuty[]): PlanConflict[] {
  const seats = seated(problem, assignments)
  return [
    ...numberBreaches(problem, seats),
    ...seats.flatMap((seat) => ownBreaches(problem, seat)),
    ...seats.flatMap((seat, index) =>
      seats.slice(index + 1).flatMap((other) => sharedBreaches(problem, seat, other)),
    ),
    ...lockBreaches(problem, assignments),
  ]
}

/** The hard rules one more duty of a person would break in a roster, by name, without the number of the slot. */
export function rulesAgainst(
  problem: PlanProblem,
  assignments: readonly PlanDuty[],
  duty: PlanDuty,
): PlanRule[] {
  const [seat] = seated(problem, [duty])
  if (!seat) return []
  const others = seated(problem, assignments).filter(
    (other) => other.person !== seat.person || other.slot.slot.key !== duty.slot,
  )
  const found = [
    ...ownBreaches(problem, seat),
    ...others.flatMap((other) => sharedBreaches(problem, seat, other)),
  ]
  return [...new Set(found.map(({ rule }) => rule))]
}

type Seat = { slot: BoardSlot; person: PlanPerson }

function seated(problem: PlanProblem, duties: readonly PlanDuty[]): Seat[] {
  const slots = new Map(problem.slots.map((slot) => [slot.key, slot]))
  const people = new Map(problem.people.map((person) => [person.id, person]))
  return duties.flatMap((duty) => {
    const [slot, person] = [slots.get(duty.slot), people.get(duty.person)]
    if (!slot || !person) return []
    return [{ slot: { slot, from: milliseconds(slot.from), to: milliseconds(slot.to) }, person }]
  })
}

function numberBreaches(problem: PlanProblem, seats: readonly Seat[]): PlanConflict[] {
  const counts = new Map<string, number>()
  for (const { slot } of seats) counts.set(slot.slot.key, (counts.get(slot.slot.key) ?? 0) + 1)
  return problem.slots
    .filter(({ key, needed }) => (counts.get(key) ?? 0) !== needed)
    .map(({ key }) => ({ rule: 'number', slots: [key], people: [] }))
}

function ownBreaches(problem: PlanProblem, { slot: { slot }, person }: Seat): PlanConflict[] {
  const rules = hindrancesOf(person, problem)(slot)
  return rules.map((rule) => ({ rule, slots: [slot.key], people: [person.id] }))
}

function sharedBreaches(problem: PlanProblem, a: Seat, b: Seat): PlanConflict[] {
  const sameDate = a.slot.slot.date === b.slot.slot.date
  const slots = [a.slot.slot.key, b.slot.slot.key]
  if (a.person === b.person) {
    if (!clash(a.slot, b.slot, problem.restMinutes)) return []
    return [{ rule: sameDate ? 'oneADay' : 'rest', slots, people: [a.person.id] }]
  }
  const apart = problem.pairs.some((pair) => pair.includes(a.person.id) && pair.includes(b.person.id))
  return sameDate && apart ? [{ rule: 'pair', slots, people: [a.person.id, b.person.id] }] : []
}

function lockBreaches({ locked }: PlanProblem, assignments: readonly PlanDuty[]): PlanConflict[] {
  const there = new Set(assignments.map(({ slot, person }) => `${slot} ${person}`))
  return locked
    .filter(({ slot, person }) => !there.has(`${slot} ${person}`))
    .map(({ slot, person }) => ({ rule: 'locked', slots: [slot], people: [person] }))
}
