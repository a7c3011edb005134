import type {
  PlanAnswer,
  PlanConflict,
  PlanDuty,
  PlanPerson,
  PlanProblem,
  PlanSlot,
} from '#shared/roster/plan/problem.ts'
import { ownBreaches, plainCost, type Seated, slotOf, twoBreaches } from './roster-checker.ts'

// Finds out what small roster problems allow by trying everything there is.

/** The single things conflicts name: each slot of a number, each person of a personal rule, each lock, pair and post. */
export function namedSingly(conflicts: readonly PlanConflict[]): PlanConflict[] {
  return conflicts.flatMap((conflict) => {
    if (conflict.rule === 'number') return conflict.slots.map((slot) => ({ ...conflict, slots: [slot] }))
    if (['away', 'night', 'rest', 'oneADay'].includes(conflict.rule))
      return conflict.people.map((person) => ({ ...conflict, people: [person] }))
    return [conflict]
  })
}

/** Whether some roster fulfils the rules named, and only these, tried one by one. */
export function canHold(problem: PlanProblem, rules: readonly PlanConflict[]): boolean {
  const seats = openSeats(problem, rules)
  const place = (index: number, sofar: Seated[]): boolean => {
    const slot = seats[index]
    if (!slot) return true
    const after = sofar.filter((seat) => seat.slot === slot).map(({ person }) => person.id)
    return problem.people.some((person) => {
      const seat = { slot, person }
      if (after.some((id) => id >= person.id && !lockedIn(rules, slot, id))) return false
      return !sofar.some((one) => one.slot === slot && one.person === person) &&
        fitsUnder({ problem, rules }, seat, sofar)
        ? place(index + 1, [...sofar, seat])
        : false
    })
  }
  const locked = lockedSeats(problem, rules)
  const whole = locked.every((seat, index) => fitsUnder({ problem, rules }, seat, locked.slice(0, index)))
  const overfull = rules.some(
    ({ rule, slots }) =>
      rule === 'number' &&
      locked.filter(({ slot }) => slot.key === slots[0]).length > needOf(problem, slots[0]),
  )
  return whole && !overfull && place(0, locked)
}

/** The cheapest roster and the least undone there is, found by trying all; `aim` as the answer states it. */
export function bestByTrying(
  problem: PlanProblem,
  tally: PlanAnswer['tally'],
): { undone: number; cost: number } {
  const seats = problem.slots.flatMap((slot) => Array.from({ length: slot.needed }, () => slot))
  let best = { undone: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY }
  const place = (index: number, duties: PlanDuty[], empty: number): void => {
    if (empty > best.undone) return
    const slot = seats[index]
    if (!slot) {
      const left = problem.locked.filter(
        (lock) => !duties.some((duty) => duty.slot === lock.slot && duty.person === lock.person),
      )
      const undone = empty + 2 * new Set(left.map(({ slot: key, person }) => `${key} ${person}`)).size
      const cost = plainCost(problem, { assignments: duties, tally })
      if (undone < best.undone || (undone === best.undone && cost < best.cost)) best = { undone, cost }
      return
    }
    for (const { id } of problem.people) {
      const last = duties.at(-1)
      if (last?.slot === slot.key && last.person >= id) continue
      const next = [...duties, { slot: slot.key, person: id }]
      if (joins(problem, next)) place(index + 1, next, empty)
    }
    place(index + 1, duties, empty + 1)
  }
  place(0, [], 0)
  return best
}

type Under = { problem: PlanProblem; rules: readonly PlanConflict[] }

function fitsUnder({ problem, rules }: Under, seat: Seated, sofar: readonly Seated[]): boolean {
  const holds = (rule: string, person: number) =>
    rules.some(
      (one) =>
        one.rule === rule &&
        (one.rule === 'post' ? postOf(problem, one) === seat.slot.post : one.people.includes(person)),
    )
  const pairNamed = (a: number, b: number) =>
    rules.some(({ rule, people }) => rule === 'pair' && people.includes(a) && people.includes(b) && a !== b)
  const broken = (line: string, other: number) => {
    const rule = line.split(' ')[0] as string
    return rule === 'pair' ? pairNamed(seat.person.id, other) : holds(rule, seat.person.id)
  }
  const fixedPartners = problem.fixed
    .filter(({ date }) => date === seat.slot.date)
    .map(({ person }) => person)
  const own = ownBreaches(problem, seat).filter((line) =>
    line.startsWith('pair')
      ? fixedPartners.some((other) => pairNamed(seat.person.id, other))
      : broken(line, 0),
  )
  return (
    own.length === 0 &&
    sofar.every((other) => !twoBreaches(problem, seat, other).some((line) => broken(line, other.person.id)))
  )
}

function openSeats(problem: PlanProblem, rules: readonly PlanConflict[]): PlanSlot[] {
  const numbered = rules.filter(({ rule }) => rule === 'number').flatMap(({ slots }) => slots)
  const locked = lockedSeats(problem, rules)
  return problem.slots
    .filter(({ key }) => numbered.includes(key))
    .flatMap((slot) => {
      const free = slot.needed - locked.filter((seat) => seat.slot === slot).length
      return Array.from({ length: Math.max(free, 0) }, () => slot)
    })
}

function lockedSeats(problem: PlanProblem, rules: readonly PlanConflict[]): Seated[] {
  return rules
    .filter(({ rule }) => rule === 'locked')
    .map(({ slots, people }) => ({
      slot: slotOf(problem, slots[0] as string) as PlanSlot,
      person: problem.people.find(({ id }) => id === people[0]) as PlanPerson,
    }))
}

function lockedIn(rules: readonly PlanConflict[], slot: PlanSlot, person: number): boolean {
  return rules.some(
    ({ rule, slots, people }) => rule === 'locked' && slots[0] === slot.key && people[0] === person,
  )
}

function postOf(problem: PlanProblem, { slots }: PlanConflict): string | undefined {
  return slotOf(problem, slots[0] as string)?.post
}

function needOf(problem: PlanProblem, key: string | undefined): number {
  return problem.slots.find((slot) => slot.key === key)?.needed ?? 0
}

function joins(problem: PlanProblem, duties: readonly PlanDuty[]): boolean {
  const seated = duties.map(
    ({ slot, person }): Seated => ({
      slot: slotOf(problem, slot) as PlanSlot,
      person: problem.people.find(({ id }) => id === person) as PlanPerson,
    }),
  )
  const last = seated.at(-1) as Seated
  return (
    ownBreaches(problem, last).length === 0 &&
    seated.slice(0, -1).every((other) => twoBreaches(problem, last, other).length === 0)
  )
}
