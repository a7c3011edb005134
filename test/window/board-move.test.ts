import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { same } from '#renderer/roster/board-draft.ts'
import { takeFallback } from '#renderer/roster/board-fallback.ts'
import { type MovePlace, moved, without, withPerson } from '#renderer/roster/board-move.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { boardOf, boardSlot, enteredOne, entryFor } from '#test/help/board-facts.ts'

const tomorrow = { date: '2026-12-06' }

function place(people: number[], needed: number, about: Partial<SlotEntry> = {}): MovePlace {
  return { entry: entryFor(people, about), needed }
}

/** A slot on a date: some people on it, others learning beside them. */
function placeOn(date: string): fc.Arbitrary<MovePlace> {
  return fc
    .record({
      crowd: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }),
      learning: fc.nat({ max: 2 }),
      needed: fc.nat({ max: 3 }),
    })
    .map(({ crowd, learning, needed }) =>
      place(crowd.slice(learning), needed, { date, shadows: crowd.slice(0, learning) }),
    )
}

const anyMove = fc
  .record({ from: placeOn('2026-12-05'), to: placeOn('2026-12-06'), pick: fc.nat() })
  .filter(({ from }) => from.entry.people.length > 0)
  .map(({ from, to, pick }) => ({
    from,
    to,
    person: from.entry.people[pick % from.entry.people.length] ?? 0,
  }))

describe('a move', () => {
  test('into a free place leaves the others where they are', () => {
    const [left, filled] = moved(1, place([1, 2], 2), place([3], 2, tomorrow)) ?? []
    expect(left).toMatchObject({ date: '2026-12-05', people: [2] })
    expect(filled).toMatchObject({ date: '2026-12-06', people: [3, 1] })
  })

  test('into a full slot is an exchange with its last', () => {
    const [left, filled] = moved(1, place([1], 1), place([3, 4], 2, tomorrow)) ?? []
    expect(left?.people).toEqual([4])
    expect(filled?.people).toEqual([3, 1])
  })

  test('into a slot that needs nobody still takes one place', () => {
    expect(moved(1, place([1], 1), place([], 0, tomorrow))?.map(({ people }) => people)).toEqual([[], [1]])
    expect(moved(1, place([1], 1), place([3], 0, tomorrow))?.map(({ people }) => people)).toEqual([[3], [1]])
  })

  test('to where somebody is already changes nothing', () => {
    expect(moved(1, place([1], 1), place([2], 2))).toBeNull()
    expect(moved(1, place([1], 1), place([2, 1], 3, tomorrow))).toBeNull()
  })

  test('makes of whoever learned there one who counts, not both', () => {
    const [, filled] = moved(1, place([1], 1), place([], 1, { ...tomorrow, shadows: [1, 5] })) ?? []
    expect(filled).toMatchObject({ people: [1], shadows: [5] })
  })

  test('back is as before, from a slot that was just full', () => {
    fc.assert(
      fc.property(anyMove, ({ from: loose, to, person }) => {
        const from = { ...loose, needed: loose.entry.people.length }
        const shared = [...to.entry.people, ...to.entry.shadows].some(
          (id) => from.entry.people.includes(id) || from.entry.shadows.includes(id),
        )
        fc.pre(!shared)
        const [left, filled] = moved(person, from, to) ?? []
        const [home, there] =
          moved(person, { ...to, entry: filled ?? to.entry }, { ...from, entry: left ?? from.entry }) ?? []
        expect(there && same(there, from.entry)).toBe(true)
        expect(home && same(home, to.entry)).toBe(true)
      }),
    )
  })

  test('loses nobody and puts nobody on a slot twice', () => {
    fc.assert(
      fc.property(anyMove, ({ from, to, person }) => {
        const after = moved(person, from, to)
        fc.pre(after !== null)
        const everybody = (entries: readonly SlotEntry[]) => new Set(entries.flatMap(({ people }) => people))
        expect(everybody(after ?? [])).toEqual(everybody([from.entry, to.entry]))
        for (const { people, shadows } of after ?? []) {
          const all = [...people, ...shadows.filter((id) => id === person)]
          expect(new Set(all).size).toBe(all.length)
        }
        expect(after?.[1]?.people).toContain(person)
        expect(after?.[0]?.people).not.toContain(person)
      }),
    )
  })
})

describe('somebody put on', () => {
  test.each([
    [[], 1, [9]],
    [[1], 2, [1, 9]],
    [[1], 1, [9]],
    [[1, 2], 2, [1, 9]],
    [[1, 9], 2, [1, 9]],
    [[1], 0, [9]],
  ])('%j of whom %i are needed become %j', (people, needed, then) => {
    expect(withPerson(entryFor(people), 9, needed).people).toEqual(then)
  })

  test('no longer learns there, and off is off both ways', () => {
    expect(withPerson(entryFor([1], { shadows: [9, 8] }), 9, 2)).toMatchObject({
      people: [1, 9],
      shadows: [8],
    })
    expect(without(entryFor([1, 9], { shadows: [8] }), 8)).toMatchObject({ people: [1, 9], shadows: [] })
    expect(without(entryFor([1, 9]), 9).people).toEqual([1])
  })
})

describe('the fallback', () => {
  const slot = boardSlot({ entered: [enteredOne(1), enteredOne(4, { shadow: true })] })
  const finding: Finding = {
    kind: 'onLeave',
    severity: 'breach',
    date: slot.date,
    slot: '2026-12-05/1/1',
    post: slot.post,
    people: [1],
    from: slot.from,
    to: slot.to,
    fallback: 4,
  }

  test('steps in for whom the finding is about', () => {
    expect(takeFallback(finding, { wanted: new Map() }, boardOf([slot]))).toEqual([entryFor([4])])
  })

  test('steps in on what is wanted rather than on what is entered', () => {
    const wanted = new Map([['2026-12-05/1/1', entryFor([1, 7])]])
    expect(takeFallback(finding, { wanted }, boardOf([slot]))).toEqual([entryFor([7, 4])])
  })

  test('does nothing where there is none or the duty has begun', () => {
    const board = boardOf([{ ...slot, state: 'running' }])
    expect(takeFallback(finding, { wanted: new Map() }, board)).toEqual([])
    expect(takeFallback({ ...finding, fallback: null }, { wanted: new Map() }, boardOf([slot]))).toEqual([])
    expect(takeFallback(finding, { wanted: new Map() }, undefined)).toEqual([])
  })
})
