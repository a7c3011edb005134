import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepOn } from '#renderer/roster/grid-keys.ts'

const size = { rows: 3, columns: 31 }

test.each([
  ['ArrowLeft', { row: 1, column: 4 }, { row: 1, column: 3 }],
  ['ArrowRight', { row: 1, column: 4 }, { row: 1, column: 5 }],
  ['ArrowUp', { row: 1, column: 4 }, { row: 0, column: 4 }],
  ['ArrowDown', { row: 1, column: 4 }, { row: 2, column: 4 }],
  ['Home', { row: 1, column: 4 }, { row: 1, column: 0 }],
  ['End', { row: 1, column: 4 }, { row: 1, column: 30 }],
  ['ArrowLeft', { row: 0, column: 0 }, { row: 0, column: 0 }],
  ['ArrowUp', { row: 0, column: 0 }, { row: 0, column: 0 }],
  ['ArrowRight', { row: 2, column: 30 }, { row: 2, column: 30 }],
  ['ArrowDown', { row: 2, column: 30 }, { row: 2, column: 30 }],
])('%s leads from %j to %j', (key, from, to) => {
  expect(stepOn(from, key, size)).toEqual(to)
})

test.each(['Enter', 'a', 'PageDown', 'Tab'])('%s does not move', (key) => {
  expect(stepOn({ row: 1, column: 1 }, key, size)).toBeNull()
})

test('inside a board an arrow and its opposite lead back', () => {
  const inside = fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 29 }) })
  const pair = fc.constantFrom(['ArrowLeft', 'ArrowRight'], ['ArrowUp', 'ArrowDown'])
  const board = { rows: 10, columns: 31 }
  fc.assert(
    fc.property(inside, pair, (from, [there, back]) => {
      const to = stepOn(from, there ?? '', board)
      expect(to).not.toEqual(from)
      expect(to && stepOn(to, back ?? '', board)).toEqual(from)
    }),
  )
})
