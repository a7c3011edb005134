import { expect, test } from 'vitest'
import eventTypes from '#resources/rules/event-types.json' with { type: 'json' }
import hazardRules from '#resources/rules/hazards.json' with { type: 'json' }

const codes = new Set(eventTypes.types.map(({ code }) => code))
const names = hazardRules.hazards.flatMap(({ name, also }) => [name, ...also])

test('every type has a code of the table', () => {
  expect(hazardRules.hazards.filter(({ eventType }) => !codes.has(eventType))).toEqual([])
})

test('no name stands for two types', () => {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('every row says where it is from, and the fourteen types of Order 16 are there', () => {
  expect(hazardRules.hazards.every(({ source }) => source.length > 0)).toBe(true)
  expect(hazardRules.hazards.filter(({ source }) => source.includes('令第16号'))).toHaveLength(14)
})
