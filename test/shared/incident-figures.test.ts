import { describe, expect, test } from 'vitest'
import {
  differencesOf,
  fallsOf,
  latestOfSources,
  listAgainstNumbers,
  lossesOf,
} from '#shared/incidents/falls.ts'
import { Figures, type FigureVersion, noFigures } from '#shared/incidents/figures.ts'
import type { IncidentPerson, PersonState } from '#shared/incidents/person.ts'

const figures = (some: Partial<Figures>): Figures => ({ ...noFigures, ...some })

function version(id: number, some: Partial<FigureVersion>): FigureVersion {
  return {
    ...{ id, source: 'health', sourceWords: '', figures: noFigures, note: '', corrects: null, by: null },
    asOf: `2026-03-10T0${id}:00:00.000Z`,
    at: '2026-03-10T09:00:00.000Z',
    ...some,
  }
}

function person(id: number, state: PersonState, current = true): IncidentPerson {
  const facts = {
    name: `某${id}`,
    sex: 'unknown',
    age: null,
    state,
    hospital: '',
    source: '',
    note: '',
  } as const
  return { id, facts, replaces: null, replacedBy: null, gone: !current, current, at: '', by: null }
}

describe('a figure', () => {
  test.each([
    [-1, 'incidents.negative'],
    [1.5, 'incidents.wholeNumber'],
    [10_000_001, 'incidents.absurd'],
    [Number.NaN, 'incidents.wholeNumber'],
  ])('of %d is refused: %s', (dead, code) => {
    const result = Figures.safeParse({ dead })
    expect(result.error?.issues.map(({ message }) => message)).toContain(code)
  })

  test('not known is not nought', () => {
    expect(Figures.parse({ dead: 0 })).toMatchObject({ dead: 0, missing: null })
  })
})

describe('figures that fall', () => {
  test('are those that are less; unknown is no fall for another source, but one for what the room speaks by', () => {
    const [before, after] = [figures({ dead: 3, missing: 2, trapped: 4 }), figures({ dead: 2, trapped: 4 })]
    expect(fallsOf(before, after)).toEqual([{ key: 'dead', from: 3, to: 2 }])
    expect(lossesOf(before, after)).toEqual([
      { key: 'dead', from: 3, to: 2 },
      { key: 'missing', from: 2, to: null },
    ])
  })
})

describe('differences between sources', () => {
  const police = version(1, { source: 'publicSecurity', figures: figures({ dead: 3, missing: 2 }) })
  const early = version(2, { figures: figures({ dead: 1 }) })
  const late = version(3, { figures: figures({ dead: 2, missing: 2 }) })

  test('are told figure by figure from the latest of each source, and nothing is averaged', () => {
    const [dead, ...rest] = differencesOf([police, early, late])
    expect(rest).toEqual([])
    expect([dead?.key, dead?.says.map(({ figure, value }) => [figure, value])]).toEqual([
      'dead',
      [
        [1, 3],
        [3, 2],
      ],
    ])
  })

  test('do not count a version its source has corrected', () => {
    const corrected = version(4, { asOf: early.asOf, corrects: 3, figures: figures({ dead: 3 }) })
    expect(differencesOf([police, late, corrected])).toEqual([])
    expect(latestOfSources([police, late, corrected]).map(({ id }) => id)).toEqual([1, 4])
  })

  test('are none between one and the same', () => {
    expect(differencesOf([police])).toEqual([])
  })
})

describe('the list of people against the numbers', () => {
  test('names every state whose number is not that of the list', () => {
    const list = [person(1, 'dead'), person(2, 'dead'), person(3, 'dead', false), person(4, 'safe')]
    expect(listAgainstNumbers(list, figures({ dead: 3, missing: 1 }))).toEqual([
      { key: 'dead', listed: 2, number: 3 },
      { key: 'missing', listed: 0, number: 1 },
    ])
    expect(listAgainstNumbers(list, figures({ dead: 2 }))).toEqual([])
  })

  test('is not held against figures nobody knows, nor when nobody is listed', () => {
    expect(listAgainstNumbers([person(1, 'dead')], noFigures)).toEqual([])
    expect(listAgainstNumbers([], figures({ dead: 3 }))).toEqual([])
    expect(listAgainstNumbers([person(1, 'dead')], null)).toEqual([])
  })
})
