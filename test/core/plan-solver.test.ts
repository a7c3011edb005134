import { describe, expect, test } from 'vitest'
import { solvePlan } from '#core/roster/solver.ts'
import type { PlanAnswer, PlanProblem } from '#shared/roster/plan/problem.ts'
import { diceOf } from '#test/help/dice.ts'
import { countsOf, hardBreaches, plainCost, plainDue } from '#test/help/roster-checker.ts'
import { plainProblem, randomProblem, tiny } from '#test/help/roster-instances.ts'
import { bestByTrying, canHold, namedSingly } from '#test/help/roster-trials.ts'

const silent = () => undefined

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
