import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryOf } from '#renderer/roster/board-draft.ts'
import { openSlots, peopleBySlot, planEntries } from '#renderer/roster/plan-entries.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { PlanMade } from '#shared/roster/planning.ts'
import { boardOf, boardSlot, enteredOne, entryFor } from '#test/help/board-facts.ts'

function plan(...assigned: [slot: BoardSlot, person: number][]): PlanMade {
  return {
    status: 'optimal',
    gap: 0,
    assignments: assigned.map(([{ date, template, ordinal, post }, person]) => ({
      date,
      template,
      ordinal,
      post,
      person,
      name: `人${person}`,
      locked: false,
    })),
    tally: [],
    conflicts: [],
    short: [],
    cost: 0,
    seconds: 0,
    version: 7,
  }
}

const posts = ['officer']
const first = boardSlot({ entered: [enteredOne(1)] })
const second = boardSlot({ date: '2026-12-06' })

describe('what a plan enters', () => {
  test('is only where it differs from the board', () => {
    const entries = planEntries(
      plan([first, 1], [second, 2]),
      { posts, fill: 'open' },
      boardOf([first, second]),
    )
    expect(entries).toEqual([entryFor([2], { date: '2026-12-06' })])
  })

  test.each([
    ['open', []],
    ['again', [entryFor([])]],
    ['anew', [entryFor([])]],
  ] as const)('with %s of a slot it left empty', (fill, entries) => {
    expect(planEntries(plan(), { posts, fill }, boardOf([first]))).toEqual(entries)
  })

  test('is nothing for other posts and for duties that have begun', () => {
    const begun = boardSlot({ date: '2026-12-06', state: 'running' })
    const driver = boardSlot({ date: '2026-12-07', post: 'driver' })
    const board = boardOf([begun, driver])
    expect(planEntries(plan([begun, 2], [driver, 3]), { posts, fill: 'anew' }, board)).toEqual([])
    expect(openSlots(boardOf([first, begun, driver]), posts)).toEqual([first])
  })

  test('fixes a turn of the rotation as an entry, since a turn is nobody’s entry', () => {
    const turn = boardSlot({ entered: [enteredOne(1, { turn: true })] })
    expect(planEntries(plan([turn, 1]), { posts, fill: 'open' }, boardOf([turn]))).toEqual([entryFor([1])])
    expect(planEntries(plan(), { posts, fill: 'open' }, boardOf([turn]))).toEqual([])
  })

  test('keeps locks and those who learn, but nobody both learns and counts', () => {
    const entered = [
      enteredOne(1, { locked: true }),
      enteredOne(2, { shadow: true }),
      enteredOne(3, { shadow: true }),
    ]
    const slot = boardSlot({ entered, needed: 2 })
    expect(planEntries(plan([slot, 1], [slot, 2]), { posts, fill: 'open' }, boardOf([slot]))).toEqual([
      entryFor([1, 2], { shadows: [3], locked: true }),
    ])
  })

  test('saved on the board is what the plan said, and then nothing is left to enter', () => {
    const crowd = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 })
    const fill = fc.constantFrom('open' as const, 'again' as const, 'anew' as const)
    const wished = fc.array(fc.record({ before: crowd, planned: crowd }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(wished, fill, (wish, how) => {
        const slots = wish.map(({ before }, index) =>
          boardSlot({ template: index + 1, entered: before.map((id) => enteredOne(id)) }),
        )
        const assigned = slots.flatMap((slot, index) =>
          (wish[index]?.planned ?? []).map((id): [BoardSlot, number] => [slot, id]),
        )
        const made = plan(...assigned)
        const entries = planEntries(made, { posts, fill: how }, boardOf(slots))
        const after = slots.map((slot) => {
          const entry = entries.find(({ template }) => template === slot.template)
          return entry ? { ...slot, entered: entry.people.map((id) => enteredOne(id)) } : slot
        })
        expect(planEntries(made, { posts, fill: how }, boardOf(after))).toEqual([])
        for (const [index, slot] of after.entries()) {
          const { before = [], planned = [] } = wish[index] ?? {}
          const kept = planned.length === 0 && how === 'open' ? before : planned
          expect([...entryOf(slot).people].sort()).toEqual([...kept].sort())
        }
      }),
    )
  })
})

test('a plan names the people of each slot in its order', () => {
  expect(peopleBySlot(plan([first, 3], [second, 1], [first, 2]))).toEqual(
    new Map([
      ['2026-12-05/1/1', [3, 2]],
      ['2026-12-06/1/1', [1]],
    ]),
  )
})
