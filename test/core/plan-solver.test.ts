import { describe, expect, test } from 'vitest'
import { solvePlan } from '#core/roster/solver.ts'
import type { PlanAnswer, PlanProblem } from '#shared/roster/plan/problem.ts'
import { diceOf } from '#test/help/dice.ts'
import {
  bestByTrying,
  canHold,
  countsOf,
  hardBreaches,
  namedSingly,
  plainCost,
  plainDue,
  spreadOf,
} from '#test/help/roster-checker.ts'
import { dateAfter, plainPerson, randomProblem, slotOn, tiny } from '#test/help/roster-instances.ts'

const silent = () => undefined
const weights = { weekday: 10, weekend: 15, holiday: 25, springFestival: 30 }

/** Duties of 24 hours of one post for some days, with some people who may all stand it. */
function plainProblem(days: number, people: number, more: Partial<PlanProblem> = {}): PlanProblem {
  return {
    slots: Array.from({ length: days }, (_, day) => slotOn(dateAfter(day), 'leader', { hour: 8, hours: 24 })),
    people: Array.from({ length: people }, (_, index) => plainPerson(index + 1, ['leader'])),
    restMinutes: 1440,
    pairs: [],
    weights,
    wishWeight: 0,
    changeWeight: 0,
    locked: [],
    before: [],
    fixed: [],
    seconds: 20,
    ...more,
  }
}

const key = (day: number) => `${dateAfter(day)} leader 8`
const span = (from: number, to: number) => ({
  from: `${dateAfter(from)}T00:00:00.000Z`,
  to: `${dateAfter(to)}T00:00:00.000Z`,
})

function withAway(
  problem: PlanProblem,
  ids: readonly number[],
  away: { from: string; to: string },
): PlanProblem {
  const people = problem.people.map((person) =>
    ids.includes(person.id) ? { ...person, away: [away] } : person,
  )
  return { ...problem, people }
}

function undoneIn({ short, unlocked }: PlanAnswer): number {
  return short.reduce((sum, { missing }) => sum + missing, 0) + 2 * unlocked.length
}

describe('random problems', () => {
  const problems = Array.from({ length: 40 }, (_, seed) =>
    randomProblem(seed, { people: [3, 24], days: [5, 16] }),
  )

  test('are answered without a hard rule broken, with the cost and the dues the problem itself gives', async () => {
    const told = { optimal: 0, feasible: 0, infeasible: 0 }
    for (const problem of problems) {
      const answer = await solvePlan(problem, silent)
      told[answer.status]++
      expect(hardBreaches(problem, answer.assignments, answer)).toEqual([])
      expect(answer.cost).toBe(plainCost(problem, answer))
      expect(undoneIn(answer) > 0).toBe(answer.status === 'infeasible')
      for (const { person, due, done } of answer.tally) {
        const own = problem.people.find(({ id }) => id === person)
        for (const [category, value] of Object.entries(own ? plainDue(problem, own) : {}))
          expect(due[category as keyof typeof due]).toBeCloseTo(value, 4)
        expect(done).toEqual(countsOf(problem, answer.assignments, person))
      }
    }
    expect(told.optimal).toBeGreaterThan(15)
    expect(told.infeasible).toBeGreaterThan(5)
  }, 120_000)

  test('give the same plan again, and in whatever order people, slots and wishes are told', async () => {
    for (const [index, problem] of problems.slice(0, 12).entries()) {
      const first = await solvePlan(problem, silent)
      expect(await solvePlan(problem, silent)).toEqual(first)
      expect(await solvePlan(shuffled(problem, index), silent)).toEqual(first)
    }
  }, 120_000)
})

describe('small problems, beside everything tried', () => {
  const seats = ({ slots }: PlanProblem) => slots.reduce((sum, { needed }) => sum + needed, 0)
  const problems = Array.from({ length: 130 }, (_, seed) => randomProblem(1000 + seed, tiny)).filter(
    (problem) => seats(problem) <= 8,
  )

  test('get the cheapest roster, or one that leaves the least undone with the smallest set of rules to blame', async () => {
    let [proven, blamed] = [0, 0]
    for (const problem of problems) {
      const answer = await solvePlan(problem, silent)
      const best = bestByTrying(problem, answer.tally)
      expect(undoneIn(answer)).toBe(best.undone)
      if (answer.status === 'optimal') {
        expect(answer.cost).toBe(best.cost)
        proven++
        continue
      }
      expect(answer.status).toBe('infeasible')
      const named = namedSingly(answer.conflicts)
      expect(canHold(problem, named)).toBe(false)
      for (const left of named)
        expect(
          canHold(
            problem,
            named.filter((one) => one !== left),
          ),
        ).toBe(true)
      blamed++
    }
    expect(proven).toBeGreaterThan(15)
    expect(blamed).toBeGreaterThan(30)
  }, 120_000)
})

describe('a fair plan', () => {
  test('differs by one duty at most in every category when all have the same share', async () => {
    const problem = plainProblem(45, 7)
    const answer = await solvePlan(problem, silent)
    expect(answer).toMatchObject({
      status: 'optimal',
      gap: 0,
      cost: 0,
      conflicts: [],
      short: [],
      unlocked: [],
    })
    for (const category of ['weekday', 'weekend', 'springFestival'] as const)
      expect(spreadOf(problem, answer.assignments, category)).toBeLessThanOrEqual(1)
    const totals = problem.people.map(
      ({ id }) => answer.assignments.filter(({ person }) => person === id).length,
    )
    expect(Math.max(...totals) - Math.min(...totals)).toBeLessThanOrEqual(1)
  })

  test('gives back what is owed and asks half of somebody with half a share', async () => {
    const problem = plainProblem(28, 7)
    const people = problem.people.map((person) => {
      if (person.id === 1) return { ...person, owed: { ...person.owed, weekend: 2 } }
      if (person.id === 2) return { ...person, owed: { ...person.owed, weekend: -2 } }
      return person.id === 3 ? { ...person, share: 50 } : person
    })
    const { tally, status } = await solvePlan({ ...problem, people }, silent)
    const of = (id: number) => tally.find(({ person }) => person === id)?.done
    expect(status).toBe('optimal')
    expect(of(1)?.weekend).toBeGreaterThanOrEqual(3)
    expect(of(2)?.weekend).toBe(0)
    expect(of(3)?.weekday).toBeLessThan(of(4)?.weekday as number)
  })

  test('meets a wish that costs less than a duty too many', async () => {
    const problem = plainProblem(14, 7, { wishWeight: 3 })
    const people = problem.people.map((person) =>
      person.id === 4
        ? {
            ...person,
            wishes: [
              { date: dateAfter(3), wants: 'on' as const },
              { date: dateAfter(9), wants: 'off' as const },
            ],
          }
        : person,
    )
    const { assignments, cost } = await solvePlan({ ...problem, people }, silent)
    expect(cost).toBe(0)
    expect(assignments).toContainEqual({ slot: key(3), person: 4 })
    expect(assignments).not.toContainEqual({ slot: key(9), person: 4 })
  })

  test('leaves somebody’s duties far apart', async () => {
    const { assignments } = await solvePlan(plainProblem(42, 7), silent)
    const days = assignments
      .filter(({ person }) => person === 1)
      .map(({ slot }) => Date.parse(slot.slice(0, 10)) / 86_400_000)
    const gaps = days.slice(1).map((day, index) => day - (days[index] as number))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4)
  })
})

describe('planning again', () => {
  test('keeps what was, but for what a new leave makes impossible', async () => {
    const problem = plainProblem(21, 7)
    const before = (await solvePlan(problem, silent)).assignments
    const taken = before.filter(
      ({ slot, person }) => person === 3 && slot >= dateAfter(4) && slot < dateAfter(12),
    )
    const away = withAway({ ...problem, before, changeWeight: 100 }, [3], span(4, 12))
    const { assignments, status } = await solvePlan(away, silent)
    const kept = assignments.filter((duty) =>
      before.some(({ slot, person }) => slot === duty.slot && person === duty.person),
    )
    expect(status).toBe('optimal')
    expect(taken.length).toBeGreaterThan(0)
    expect(before.length - kept.length).toBe(taken.length)
  })

  test('changes nothing when nothing changed', async () => {
    const problem = plainProblem(21, 5)
    const before = (await solvePlan(problem, silent)).assignments
    expect((await solvePlan({ ...problem, before, changeWeight: 1 }, silent)).assignments).toEqual(before)
  })
})

describe('a plan that cannot be', () => {
  test('names the days, those away and the rest that leave nobody, and is filled but for one day', async () => {
    const problem = withAway(plainProblem(9, 4), [1, 2, 3], span(4, 6))
    const answer = await solvePlan(problem, silent)
    expect(answer.status).toBe('infeasible')
    expect(answer.short).toHaveLength(1)
    expect(answer.assignments).toHaveLength(8)
    expect(hardBreaches(problem, answer.assignments, answer)).toEqual([])
    expect(answer.conflicts).toEqual([
      { rule: 'number', slots: [key(3), key(4)], people: [] },
      { rule: 'away', slots: [key(3), key(4)], people: [1, 2, 3] },
      { rule: 'rest', slots: [], people: [4] },
    ])
  })

  test('says that a post nobody may stand is the reason', async () => {
    const problem = plainProblem(3, 3)
    const slots = problem.slots.map((slot) => ({ ...slot, post: 'driver' }))
    const answer = await solvePlan({ ...problem, slots }, silent)
    expect(answer.assignments).toEqual([])
    expect(answer.conflicts).toEqual([
      { rule: 'number', slots: [key(0)], people: [] },
      { rule: 'post', slots: [key(0)], people: [1, 2, 3] },
    ])
  })

  test('leaves a locked duty out when it cannot be, and names it', async () => {
    const problem = withAway(plainProblem(5, 4, { locked: [{ slot: key(2), person: 1 }] }), [1], span(2, 4))
    const answer = await solvePlan(problem, silent)
    expect(answer.unlocked).toEqual([{ slot: key(2), person: 1 }])
    expect(answer.short).toEqual([])
    expect(answer.conflicts.map(({ rule }) => rule)).toEqual(['locked', 'away'])
  })

  test('with nobody at all is short of everything', async () => {
    const answer = await solvePlan(plainProblem(2, 0), silent)
    expect(answer).toMatchObject({ status: 'infeasible', assignments: [], tally: [] })
    expect(answer.short).toHaveLength(2)
    expect(answer.conflicts).toEqual([{ rule: 'number', slots: [key(0)], people: [] }])
  })
})

describe('out of time', () => {
  const short = { people: [3, 24], days: [5, 16] } as const

  test('a plan keeps every rule and says how far it may be from the best', async () => {
    const problem = randomProblem(24, short)
    const hurried = await solvePlan({ ...problem, seconds: 0 }, silent)
    const best = await solvePlan(problem, silent)
    expect(hurried.status).toBe('feasible')
    expect(best.status).toBe('optimal')
    expect(hardBreaches(problem, hurried.assignments)).toEqual([])
    expect(hurried.cost).toBeGreaterThan(best.cost)
    expect(hurried.cost - hurried.gap).toBeLessThanOrEqual(best.cost)
  })

  test('progress goes up in hundredths', async () => {
    const told: [number, number][] = []
    await solvePlan({ ...randomProblem(9, short), seconds: 4 }, (done, total) => told.push([done, total]))
    expect(told[0]).toEqual([0, 100])
    expect(told.every(([done, total], index) => total === 100 && done > (told[index - 1]?.[0] ?? -1))).toBe(
      true,
    )
  })
})

test('nothing to fill is filled', async () => {
  const answer = await solvePlan(plainProblem(0, 3), silent)
  expect(answer).toMatchObject({ status: 'optimal', assignments: [], cost: 0, conflicts: [] })
})

/** The same problem with every list in another order. */
function shuffled(problem: PlanProblem, seed: number): PlanProblem {
  const dice = diceOf(seed)
  const mixed = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ one, at: dice.roll() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one)
  return {
    ...problem,
    slots: mixed(problem.slots),
    people: mixed(problem.people).map((person) => ({
      ...person,
      wishes: mixed(person.wishes),
      posts: mixed(person.posts),
    })),
    pairs: problem.pairs.map(([a, b]) => [b, a] as const),
    locked: mixed(problem.locked),
    before: mixed(problem.before),
    fixed: mixed(problem.fixed),
  }
}
