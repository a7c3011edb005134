import { describe, expect, test } from 'vitest'
import { contactPlace } from '#renderer/contacts/contact-place.ts'
import { unitLines } from '#renderer/contacts/unit-tree.ts'
import type { Unit } from '#shared/contacts/unit.ts'

function unit(id: number, parent: number | null): Unit {
  return {
    id,
    name: `u${id}`,
    kind: 'other',
    parent,
    place: '',
    note: '',
    numbers: [],
    people: 0,
    active: true,
  }
}

describe('the units as a tree', () => {
  test('come each with what belongs to it, in the order of the book', () => {
    const lines = unitLines([unit(1, null), unit(2, 3), unit(3, 1), unit(4, null), unit(5, 1)])
    expect(lines.map(({ unit: { id }, depth }) => [id, depth])).toEqual([
      [1, 0],
      [3, 1],
      [2, 2],
      [5, 1],
      [4, 0],
    ])
  })

  test('stand at the top when what they belong to is not shown', () => {
    expect(unitLines([unit(2, 1), unit(3, 2)]).map(({ unit: { id }, depth }) => [id, depth])).toEqual([
      [2, 0],
      [3, 1],
    ])
  })
})

test.each([
  ['', { show: 'book', unit: null, contact: null }],
  ['unit/7', { show: 'book', unit: 7, contact: null }],
  ['contact/12', { show: 'book', unit: null, contact: 12 }],
  ['unit/x', { show: 'book', unit: null, contact: null }],
  ['stale', { show: 'stale' }],
  ['numbers', { show: 'stale' }],
])('the address %s', (detail, shown) => {
  expect(contactPlace(detail)).toEqual(shown)
})
