import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallestPart } from '#shared/roster/plan/blame.ts'
import { clash, layOut } from '#shared/roster/plan/board.ts'
import { costOf, pricesOf } from '#shared/roster/plan/cost.ts'
import { draftOf, fits, placesIn } from '#shared/roster/plan/draft.ts'
import { exchanged } from '#shared/roster/plan/exchange.ts'
import { draftCost, greedyDraft } from '#shared/roster/plan/greedy.ts'
import { costStep, planModel, startValues } from '#shared/roster/plan/model.ts'
import { sharesOf } from '#shared/roster/plan/share.ts'
import { spaced } from '#shared/roster/plan/spacing.ts'
import { hardBreaches } from '#test/help/roster-checker.ts'
import { randomProblem } from '#test/help/roster-instances.ts'

const seeds = Array.from({ length: 30 }, (_, seed) => seed)

/** What a draft is made of, for one random problem. */
function drafted(seed: number) {
  const problem = randomProblem(seed, { people: [3, 12], days: [4, 14] })
  const board = layOut(problem)
  const shares = sharesOf(board)
  const prices = pricesOf(board, shares)
  return { problem, board, shares, prices, draft: greedyDraft(board, prices, shares) }
}

test('two slots clash for a person exactly when one set of the board holds both', () => {
  for (const seed of seeds) {
    const { board, problem } = drafted(seed)
    const cliques = board.cliques[0] as number[][]
    board.slots.forEach((a, first) => {
      board.slots.forEach((b, second) => {
        if (first >= second) return
        const together = cliques.some((set) => set.includes(first) && set.includes(second))
        expect(together).toBe(clash(a, b, problem.restMinutes))
      })
    })
  }
})

describe('a draft', () => {
  test('breaks no rule but numbers and locks, taken greedily, exchanged and spaced out', () => {
    for (const seed of seeds) {
      const { problem, board, draft } = drafted(seed)
      const rules = () =>
        hardBreaches(
          problem,
          placesIn(draft).map((place) => ({
            slot: board.slots[place % board.slots.length]?.slot.key as string,
            person: board.people[Math.floor(place / board.slots.length)]?.id as number,
          })),
        ).filter((line) => !/^(number|locked)/.test(line))
      expect(rules()).toEqual([])
      const greedy = draftCost(draft)
      exchanged(draft)
      expect(rules()).toEqual([])
      const cheaper = draftCost(draft)
      expect(cheaper).toBeLessThanOrEqual(greedy)
      spaced(draft)
      expect(rules()).toEqual([])
      expect(draftCost(draft)).toBe(cheaper)
    }
  })

  test('costs what its places and counts cost, no less than the floor', () => {
    for (const seed of seeds) {
      const { board, prices, draft } = drafted(seed)
      const places = placesIn(draft)
      expect(draftOf(board, prices, places).counts).toEqual(draft.counts)
      expect(draftCost(draft)).toBe(costOf(prices, draft.counts, places))
      expect(draftCost(draft)).toBeGreaterThanOrEqual(prices.floor)
    }
  })

  test('takes nobody twice', () => {
    const { draft } = drafted(3)
    draft.crews.forEach((crew, slot) => {
      for (const person of crew) expect(fits(draft, person, slot)).toBe(false)
    })
  })
})

describe('a model', () => {
  test('gives a known roster the cost it has, and fulfils its rows wherever the roster is whole', () => {
    let whole = 0
    for (const seed of seeds) {
      const { problem, board, prices, draft } = drafted(seed)
      const model = planModel(board, prices)
      const values = startValues(model, prices, { places: placesIn(draft), counts: draft.counts })
      const cost = model.columns.reduce(
        (sum, column, index) => sum + column.cost * (values[index] as number),
        0,
      )
      expect(cost + model.offset).toBe(draftCost(draft))
      const sums = model.rows.map(({ at, by }) =>
        at.reduce((sum, column, index) => sum + (values[column] as number) * (by[index] as number), 0),
      )
      const broken = model.rows.filter(
        ({ lower, upper }, row) => (sums[row] as number) < lower || (sums[row] as number) > upper,
      )
      const seats = problem.slots.reduce((sum, { needed }) => sum + needed, 0)
      const locked = [...board.locked].every((place) => placesIn(draft).includes(place))
      if (placesIn(draft).length < seats || !locked) continue
      expect(broken).toEqual([])
      whole++
    }
    expect(whole).toBeGreaterThan(12)
  })

  test('costs in steps of what all its costs are multiples of', () => {
    const column = (cost: number) => ({ cost, lower: 0, upper: 1, whole: true })
    const step = (...costs: number[]) =>
      costStep({ columns: costs.map(column), rows: [], columnOf: [], offset: 7 })
    expect([step(10, 15, -25), step(6, 4), step(0, 0), step()]).toEqual([5, 2, 0, 0])
  })
})

test('the smallest part to blame is impossible, and possible without any one of it', () => {
  const numbers = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(
      numbers,
      fc.array(fc.subarray([...Array(31).keys()], { minLength: 1, maxLength: 4 })),
      (all, cores) => {
        const impossible = (part: readonly number[]) =>
          cores.some((core) => core.every((number) => part.includes(number)))
        fc.pre(impossible(all))
        const part = smallestPart(all, impossible)
        expect(impossible(part)).toBe(true)
        for (const left of part) expect(impossible(part.filter((number) => number !== left))).toBe(false)
      },
    ),
  )
})
