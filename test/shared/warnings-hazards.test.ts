import { describe, expect, test } from 'vitest'
import eventTypes from '#resources/rules/event-types.json' with { type: 'json' }
import hazardRules from '#resources/rules/hazards.json' with { type: 'json' }
import signalGuides from '#resources/rules/signal-guides.json' with { type: 'json' }

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

describe('the guides of signals', () => {
  const { guides } = signalGuides
  const has = (hazard: string, colour: string): boolean =>
    guides.some((one) => one.hazard === hazard && one.colour === colour)

  test('are there for every colour of the fourteen types of Order 16, of floods and low water, flash floods, geology and forest fire', () => {
    const others = ['洪水', '枯水', '山洪灾害气象', '地质灾害气象风险', '森林火险']
    const wanted = hazardRules.hazards.filter(
      ({ name, source }) => source.includes('令第16号') || others.includes(name),
    )
    const missing = wanted.flatMap(({ name, colours }) =>
      colours.flatMap((colour) => (has(name, colour) ? [] : [`${name} ${colour}`])),
    )
    expect(missing).toEqual([])
  })

  test('are each of a type and colour that exist, once, in both languages line by line, with source', () => {
    const types = new Map(hazardRules.hazards.map(({ name, colours }) => [name, new Set<string>(colours)]))
    expect(guides.filter(({ hazard, colour }) => !types.get(hazard)?.has(colour))).toEqual([])
    expect(new Set(guides.map(({ hazard, colour }) => `${hazard} ${colour}`)).size).toBe(guides.length)
    expect(guides.filter(({ guide, guideEn }) => guide.length !== guideEn.length)).toEqual([])
    expect(guides.every(({ source, criteria, criteriaEn }) => source && criteria && criteriaEn)).toBe(true)
  })

  test('are from memory and say so', () => {
    expect(guides.every(({ sure }) => !sure)).toBe(true)
  })
})
