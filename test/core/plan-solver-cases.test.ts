import { describe, expect, test } from 'vitest'
import { solvePlan } from '#core/roster/solver.ts'
import type { PlanProblem } from '#shared/roster/plan/problem.ts'
import { hardBreaches, spreadOf } from '#test/help/roster-checker.ts'
import { dateAfter, plainProblem } from '#test/help/roster-instances.ts'

const silent = () => undefined
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
