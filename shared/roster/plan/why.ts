import { layOut } from './board.ts'
import { breachesOf, rulesAgainst } from './breach.ts'
import type {
  ByCategory,
  Category,
  PlanConflict,
  PlanDuty,
  PlanPerson,
  PlanProblem,
  PlanRule,
  PlanSlot,
  PlanTally,
} from './problem.ts'
import { fairBounds, sharesOf } from './share.ts'
import { tallyOf } from './tally.ts'

/** One reason why a person has a duty, as a code with what its words need. `done` counts the duty asked about; `owed` and `due` are rounded to tenths. */
export type Reason =
  | { code: 'locked'; fields: { person: number } }
  | { code: 'wished'; fields: { person: number; date: string } }
  | { code: 'kept'; fields: { person: number } }
  | { code: 'due'; fields: { person: number; category: Category; done: number; due: number; owed: number } }
  | { code: 'onlyOne'; fields: { person: number } }
  | { code: 'hindered'; fields: { person: number; rule: PlanRule } }
  | { code: 'onDuty'; fields: { person: number } }
  | { code: 'wantedOff'; fields: { person: number; date: string } }
  | { code: 'enough'; fields: { person: number; category: Category; done: number; due: number } }
  | { code: 'couldToo'; fields: { person: number; category: Category; done: number; due: number } }

/** Why this person, this day: first what speaks for them, then for every other person, by id, why not them; `couldToo` is who might as well have been taken. Empty for a duty that is not in the roster. */
export function whyThis(problem: PlanProblem, assignments: readonly PlanDuty[], duty: PlanDuty): Reason[] {
  const slot = problem.slots.find(({ key }) => key === duty.slot)
  const person = problem.people.find(({ id }) => id === duty.person)
  if (!slot || !person || !assignments.some(same(duty))) return []
  const board = layOut(problem)
  const asked: Asked = { problem, assignments, slot, tally: tallyOf(board, sharesOf(board), assignments) }
  const others = board.people.filter(({ id }) => id !== person.id).map((other) => whyNot(asked, other))
  const free = others.some(({ code }) => code === 'couldToo' || code === 'enough' || code === 'wantedOff')
  const alone: Reason[] = free ? [] : [{ code: 'onlyOne', fields: { person: person.id } }]
  return [...speaksFor(asked, person), ...alone, ...others]
}

/** What exchanging two duties would do: the hard rules newly broken, and what both people have before and after. */
export interface SwapEffect {
  broken: PlanConflict[]
  before: PlanTally[]
  after: PlanTally[]
}

/** What breaks if two duties of a roster are exchanged between their people. */
export function ifSwapped(
  problem: PlanProblem,
  assignments: readonly PlanDuty[],
  swap: readonly [a: PlanDuty, b: PlanDuty],
): SwapEffect {
  const [a, b] = swap
  const exchanged = assignments.map((duty) => {
    if (same(a)(duty)) return { ...duty, person: b.person }
    return same(b)(duty) ? { ...duty, person: a.person } : duty
  })
  const already = new Set(breachesOf(problem, assignments).map((breach) => JSON.stringify(breach)))
  const board = layOut(problem)
  const shares = sharesOf(board)
  const ofBoth = (duties: readonly PlanDuty[]) =>
    tallyOf(board, shares, duties).filter(({ person }) => person === a.person || person === b.person)
  return {
    broken: breachesOf(problem, exchanged).filter((breach) => !already.has(JSON.stringify(breach))),
    before: ofBoth(assignments),
    after: ofBoth(exchanged),
  }
}

interface Asked {
  problem: PlanProblem
  assignments: readonly PlanDuty[]
  slot: PlanSlot
  tally: readonly PlanTally[]
}

function speaksFor({ problem, slot, tally }: Asked, { id, wishes, owed }: PlanPerson): Reason[] {
  const { category, date } = slot
  const { done, due } = countsOf(tally, id, category)
  const duty = { slot: slot.key, person: id }
  const found: Reason[] = []
  if (problem.locked.some(same(duty))) found.push({ code: 'locked', fields: { person: id } })
  if (wishes.some((wish) => wish.wants === 'on' && wish.date === date))
    found.push({ code: 'wished', fields: { person: id, date } })
  if (problem.changeWeight > 0 && problem.before.some(same(duty)))
    found.push({ code: 'kept', fields: { person: id } })
  return [
    ...found,
    { code: 'due', fields: { person: id, category, done, due: tenths(due), owed: tenths(owed[category]) } },
  ]
}

/** The first ground on which somebody was passed over: a rule, being there already, a wish, or having enough. */
function whyNot({ problem, assignments, slot, tally }: Asked, { id, wishes }: PlanPerson): Reason {
  const { category, date } = slot
  const duty = { slot: slot.key, person: id }
  if (assignments.some(same(duty))) return { code: 'onDuty', fields: { person: id } }
  const [rule] = rulesAgainst(problem, assignments, duty)
  if (rule) return { code: 'hindered', fields: { person: id, rule } }
  if (problem.wishWeight > 0 && wishes.some((wish) => wish.wants === 'off' && wish.date === date))
    return { code: 'wantedOff', fields: { person: id, date } }
  const { done, due, high } = countsOf(tally, id, category)
  const code = done >= high ? 'enough' : 'couldToo'
  return { code, fields: { person: id, category, done, due: tenths(due) } }
}

function countsOf(tally: readonly PlanTally[], person: number, category: Category) {
  const own = tally.find((one) => one.person === person) as PlanTally
  const of = (by: ByCategory) => by[category]
  return { done: of(own.done), due: of(own.due), high: fairBounds(of(own.aim)).high }
}

function same(a: PlanDuty): (b: PlanDuty) => boolean {
  return (b) => a.slot === b.slot && a.person === b.person
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
