import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut } from '#shared/roster/plan/board.ts'
import { categories, type PlanPerson, type PlanProblem } from '#shared/roster/plan/problem.ts'
import { fairBounds, sharesOf } from '#shared/roster/plan/share.ts'
import { tallyOf } from '#shared/roster/plan/tally.ts'
import { plainDue } from '#test/help/roster-checker.ts'
import { dateAfter, noDuties, plainPerson, randomProblem, slotOn } from '#test/help/roster-instances.ts'

function problemOf(
  people: readonly PlanPerson[],
  posts: readonly string[] = ['leader'],
  days = 5,
): PlanProblem {
  return {
    slots: Array.from({ length: days }, (_, day) =>
      posts.map((post) => slotOn(dateAfter(day), post, { hour: 0, hours: 24 })),
    ).flat(),
    people,
    restMinutes: 0,
    pairs: [],
    weights: { weekday: 1, weekend: 1, holiday: 1, springFestival: 1 },
    wishWeight: 0,
    changeWeight: 0,
    locked: [],
    before: [],
    fixed: [],
    seconds: 1,
  }
}

function tally(problem: PlanProblem) {
  const board = layOut(problem)
  return tallyOf(board, sharesOf(board), [])
}

const all = { from: `${dateAfter(-9)}T00:00:00.000Z`, to: `${dateAfter(99)}T00:00:00.000Z` }

describe('a due', () => {
  test('is the part of every slot somebody may stand, by shares, and what is owed', () => {
    const [one, two, three] = tally(
      problemOf(
        [
          { ...plainPerson(1, ['leader', 'officer']), owed: { ...noDuties, weekday: 1, holiday: -2 } },
          plainPerson(2, ['leader']),
          { ...plainPerson(3, ['officer']), share: 50 },
        ],
        ['leader', 'officer'],
      ),
    )
    expect(one?.due).toEqual({ weekday: 6.833333, weekend: 0, holiday: -2, springFestival: 0 })
    expect(two?.due.weekday).toBe(2.5)
    expect(three?.due.weekday).toBe(1.666667)
  })

  test('is nothing for somebody away the whole plan, and the others bear theirs', () => {
    const gone = { ...plainPerson(2, ['leader']), away: [all], owed: { ...noDuties, weekday: 3 } }
    const [one, two] = tally(problemOf([plainPerson(1, ['leader']), gone]))
    expect(one?.due.weekday).toBe(5)
    expect(two?.due.weekday).toBe(0)
  })

  test('is nothing where nobody has a share', () => {
    const [one] = tally(problemOf([{ ...plainPerson(1, ['leader']), share: 0 }]))
    expect(one?.due.weekday).toBe(0)
    expect(one?.aim.weekday).toBe(5)
  })

  test('of random problems is what the definition says', () => {
    fc.assert(
      fc.property(fc.nat(5000), (seed) => {
        const problem = randomProblem(seed)
        for (const { person, due } of tally(problem)) {
          const plain = plainDue(problem, problem.people.find(({ id }) => id === person) as PlanPerson)
          for (const category of categories) expect(due[category]).toBeCloseTo(plain[category], 4)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('an aim', () => {
  test('is the due itself when all dues are within reach and come out even', () => {
    for (const { due, aim } of tally(problemOf([1, 2, 3].map((id) => plainPerson(id, ['leader'])))))
      expect(aim).toEqual(due)
  })

  test('asks of nobody more days than they are there, and shares the rest out', () => {
    const leave = { from: `${dateAfter(1)}T00:00:00.000Z`, to: all.to }
    const [one, two, three] = tally(
      problemOf([
        { ...plainPerson(1, ['leader']), away: [leave] },
        plainPerson(2, ['leader']),
        plainPerson(3, ['leader']),
      ]),
    )
    expect(one?.due.weekday).toBe(1.666667)
    expect([one, two, three].map((own) => own?.aim.weekday)).toEqual([1, 2, 2])
  })

  test('is no less than what is locked', () => {
    const problem = problemOf([plainPerson(1, ['leader']), plainPerson(2, ['leader'])])
    const locked = problem.slots.slice(0, 4).map(({ key }) => ({ slot: key, person: 1 }))
    expect(tally({ ...problem, locked }).map(({ aim }) => aim.weekday)).toEqual([4, 1])
  })

  test('shares out evenly what all are owed, and never goes below 0', () => {
    const owing = { ...plainPerson(1, ['leader']), owed: { ...noDuties, weekday: -9 } }
    const others = [2, 3].map((id) => ({ ...plainPerson(id, ['leader']), owed: { ...noDuties, weekday: 4 } }))
    expect(tally(problemOf([owing, ...others])).map(({ aim }) => aim.weekday)).toEqual([0, 2.5, 2.5])
  })

  test('of random problems sums to the duties there are, or to all that can be reached', () => {
    fc.assert(
      fc.property(fc.nat(5000), (seed) => {
        const problem = randomProblem(seed)
        const told = tally(problem)
        for (const category of categories) {
          const needed = problem.slots
            .filter(
              (slot) =>
                slot.category === category && problem.people.some(({ posts }) => posts.includes(slot.post)),
            )
            .reduce((sum, slot) => sum + slot.needed, 0)
          const aimed = told.reduce((sum, { aim }) => sum + aim[category], 0)
          const least = problem.locked.filter(
            ({ slot }) => problem.slots.find(({ key }) => key === slot)?.category === category,
          ).length
          expect(aimed).toBeLessThanOrEqual(Math.max(needed, least) + least + 1e-3)
          expect(told.every(({ aim }) => aim[category] >= 0)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  [2, 2, 2],
  [2.5, 2, 3],
  [2.0000001, 2, 2],
  [1.9999999, 2, 2],
  [0, 0, 0],
])('a share of %d is fair between %d and %d', (aim, low, high) => {
  expect(fairBounds(aim)).toEqual({ low, high })
})
