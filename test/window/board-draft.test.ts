import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BoardDraft,
  draftFrom,
  editsOn,
  entryOf,
  same,
  wantedOf,
  withoutStep,
  withStep,
} from '#renderer/roster/board-draft.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { boardOf, boardSlot, enteredOne, entryFor } from '#test/help/board-facts.ts'

const crowd = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 })
const dates = ['2026-12-05', '2026-12-06', '2026-12-07']

const anySlot = fc
  .record({ date: fc.constantFrom(...dates), people: crowd, template: fc.integer({ min: 1, max: 2 }) })
  .map(({ date, template, people }) =>
    boardSlot({ date, template, entered: people.map((id) => enteredOne(id)) }),
  )
const anyBoard = fc.uniqueArray(anySlot, { selector: slotKey, minLength: 1, maxLength: 6 })

/** A draft over the slots of a board: some steps, each with some entries. */
function draftOver(slots: readonly BoardSlot[]): fc.Arbitrary<SlotEntry[][]> {
  const entry = fc
    .record({ slot: fc.constantFrom(...slots), people: crowd, locked: fc.boolean() })
    .map(({ slot, people, locked }) => ({ ...entryOf(slot), people, locked }))
  return fc.array(fc.array(entry, { minLength: 1, maxLength: 3 }), { maxLength: 5 })
}

const boardAndSteps = anyBoard.chain((slots) =>
  draftOver(slots).map((steps) => ({ slots, draft: { basis: 7, steps } })),
)

/** The board after some entries were saved. */
function saved(slots: readonly BoardSlot[], edits: readonly SlotEntry[]): BoardSlot[] {
  const wanted = new Map(edits.map((entry) => [slotKey(entry), entry]))
  return slots.map((slot) => {
    const entry = wanted.get(slotKey(slot))
    if (!entry) return slot
    const { people, shadows, locked } = entry
    const counting = people.map((id) => enteredOne(id, { locked }))
    return {
      ...slot,
      entered: [...counting, ...shadows.map((id) => enteredOne(id, { locked, shadow: true }))],
    }
  })
}

describe('a draft', () => {
  test('once saved makes no difference any more, but for locks of slots nobody is on', () => {
    fc.assert(
      fc.property(boardAndSteps, ({ slots, draft }) => {
        const edits = editsOn(boardOf(slots), wantedOf(draft))
        const left = editsOn(boardOf(saved(slots, edits)), wantedOf(draft))
        expect(left.filter(({ people }) => people.length > 0)).toEqual([])
      }),
    )
  })

  test('asks for exactly the slots whose last entry is another than what is entered', () => {
    fc.assert(
      fc.property(boardAndSteps, ({ slots, draft }) => {
        const last = new Map(draft.steps.flat().map((entry) => [slotKey(entry), entry]))
        const differing = slots.map(slotKey).filter((key) => {
          const slot = slots.find((one) => slotKey(one) === key)
          const entry = last.get(key)
          return slot && entry && !same(entry, entryOf(slot))
        })
        const edits = editsOn(boardOf(slots), wantedOf(draft))
        expect(edits.map(slotKey).sort()).toEqual(differing.sort())
        for (const edit of edits) expect(edit).toEqual(last.get(slotKey(edit)))
      }),
    )
  })

  test('with one more step and without it again is the draft before', () => {
    fc.assert(
      fc.property(boardAndSteps, ({ draft }) => {
        const step = [entryFor([1])]
        const before = draft.steps.length === 0 ? null : draft
        expect(withoutStep(withStep(before, step, 7))).toEqual(before)
      }),
    )
  })

  test('keeps the version it was begun on', () => {
    const first = withStep(null, [entryFor([1])], 3)
    expect(first.basis).toBe(3)
    expect(withStep(first, [entryFor([2])], 9)).toEqual({
      basis: 3,
      steps: [[entryFor([1])], [entryFor([2])]],
    })
  })

  test('is the same after it was kept as a text; an empty text is none', () => {
    const draft: BoardDraft = { basis: 3, steps: [[entryFor([1], { shadows: [2], locked: true })]] }
    expect(draftFrom(JSON.stringify(draft))).toEqual(draft)
    expect(draftFrom('')).toBeNull()
    expect(wantedOf(null).size).toBe(0)
  })

  test.each(['running', 'past'] as const)('leaves a duty alone that is %s by now', (state) => {
    const wanted = wantedOf({ basis: 1, steps: [[entryFor([1])]] })
    expect(editsOn(boardOf([boardSlot()]), wanted)).toHaveLength(1)
    expect(editsOn(boardOf([boardSlot({ state })]), wanted)).toEqual([])
    expect(editsOn(undefined, wanted)).toEqual([])
  })
})

test('an entry tells who counts, who learns, and whether it is locked', () => {
  const entered = [enteredOne(3), enteredOne(1, { locked: true }), enteredOne(2, { shadow: true })]
  expect(entryOf(boardSlot({ entered }))).toEqual(entryFor([3, 1], { shadows: [2], locked: true }))
})

test.each([
  ['the order of people', entryFor([1, 10, 2]), entryFor([2, 1, 10]), true],
  ['somebody else', entryFor([1, 2]), entryFor([1, 3]), false],
  ['1 and 2 for 12', entryFor([1, 2]), entryFor([12]), false],
  ['learning for counting', entryFor([1]), entryFor([], { shadows: [1] }), false],
  ['a lock', entryFor([1]), entryFor([1], { locked: true }), false],
])('%s is told apart as it should be', (_what, one, other, alike) => {
  expect(same(one, other)).toBe(alike)
})
