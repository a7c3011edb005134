import '#test/help/seed.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GradeFacts } from '#shared/incidents/condition.ts'
import { type FigureKey, type Figures, figureKeys, noFigures } from '#shared/incidents/figures.ts'
import type { Level } from '#shared/incidents/grade.ts'
import { gradingAfter } from '#shared/incidents/grade-standing.ts'
import { computedBy, gravestOf } from '#shared/incidents/grading.ts'
import { type Scale, scaleOf, scales, scalesFor } from '#shared/incidents/scale.ts'

const tenThousand = 10_000
const runs = Number(process.env.DUTY_GRADES ?? 300)

function of(code: string, figures: Partial<Figures>, gradeFacts: GradeFacts = {}) {
  return computedBy(scaleOf(code) as Scale, { figures: { ...noFigures, ...figures }, gradeFacts })
}

/** A band of a table as its regulation writes it: the least number of each level, gravest first. */
interface Band {
  key: FigureKey | string
  from: readonly [number, number, number, number]
}

interface Table {
  code: string
  number: string
  articles: readonly [string, string, string, string]
  names: readonly [string, string, string, string]
  bands: readonly Band[]
  with?: GradeFacts
}

const common = ['特别重大', '重大', '较大', '一般'] as const

/** The tables of the regulations, written here a second time and by hand. */
const verified: readonly Table[] = [
  {
    code: 'workSafety',
    number: '国务院令第493号',
    articles: ['第三条第（一）项', '第三条第（二）项', '第三条第（三）项', '第三条第（四）项'],
    names: common,
    bands: [
      { key: 'dead', from: [30, 10, 3, 0] },
      { key: 'seriouslyInjured', from: [100, 50, 10, 0] },
      { key: 'directLoss', from: [10_000 * tenThousand, 5000 * tenThousand, 1000 * tenThousand, 0] },
    ],
  },
  {
    code: 'forestFire',
    number: '国务院令第541号',
    articles: ['第四十条', '第四十条', '第四十条', '第四十条'],
    names: common,
    bands: [
      { key: 'forestHectares', from: [1000, 100, 1, 0] },
      { key: 'dead', from: [30, 10, 3, 1] },
      { key: 'seriouslyInjured', from: [100, 50, 10, 1] },
    ],
  },
  {
    code: 'geological',
    number: '国务院令第394号',
    articles: ['第四条', '第四条', '第四条', '第四条'],
    names: ['特大型', '大型', '中型', '小型'],
    bands: [
      { key: 'dead', from: [30, 10, 3, 0] },
      { key: 'directLoss', from: [1000 * tenThousand, 500 * tenThousand, 100 * tenThousand, 0] },
    ],
  },
  {
    code: 'specialEquipment',
    number: '国务院令第549号',
    articles: ['第六十一条', '第六十二条', '第六十三条', '第六十四条'],
    names: common,
    bands: [
      { key: 'dead', from: [30, 10, 3, 0] },
      { key: 'seriouslyInjured', from: [100, 50, 10, 0] },
      { key: 'directLoss', from: [10_000 * tenThousand, 5000 * tenThousand, 1000 * tenThousand, 0] },
    ],
  },
  {
    code: 'specialEquipment',
    number: '国务院令第549号',
    articles: ['第六十一条', '第六十二条', '第六十三条', '第六十四条'],
    names: common,
    bands: [{ key: 'relocated', from: [150_000, 50_000, 10_000, 500] }],
    with: { toxicLeak: true },
  },
]

/** Each threshold from both sides: just met and just missed. */
const boundaries = verified.flatMap((table) =>
  table.bands.flatMap(({ key, from }) =>
    from.flatMap((least, index) => {
      const met = { table, key, value: least, level: (index + 1) as Level }
      const below = index === 3 ? null : ((index + 2) as Level)
      return least === 0 ? [met] : [met, { table, key, value: least - 1, level: below }]
    }),
  ),
)

function outcomeOf({ table, key, value }: (typeof boundaries)[number]) {
  const figure = figureKeys.find((one) => one === key)
  return figure
    ? of(table.code, { [figure]: value }, table.with)
    : of(table.code, {}, { ...table.with, [key]: value })
}

describe('every boundary of every verified table', () => {
  test.each(
    boundaries.map((one) => [one.table.code, one.key, one.value, one.level ?? 'no level', one] as const),
  )('%s: %s of %d is %s', (_code, _key, _value, _level, one) => {
    const outcome = outcomeOf(one)
    const { articles, names, number } = one.table
    expect(outcome.level).toBe(one.level)
    if (one.level === null) return
    expect(outcome.name).toBe(names[one.level - 1])
    expect(outcome.article).toContain(number)
    expect(outcome.article.endsWith(articles[one.level - 1] ?? '-')).toBe(true)
  })

  test('the verified tables are these and no others', () => {
    const shipped = scales.filter(({ sample }) => !sample).map(({ code }) => code)
    expect(new Set(shipped)).toEqual(new Set(verified.map(({ code }) => code)))
  })

  test('no number of a verified table is without a test from both sides', () => {
    const tested = new Set(boundaries.map(({ table, key, value }) => `${table.code} ${key} ${value}`))
    const shipped = scales
      .filter(({ sample }) => !sample)
      .flatMap(({ code, levels, facts }) =>
        levels.flatMap(({ anyOf }) =>
          anyOf.flatMap((criterion) =>
            criterion
              .filter(({ of: [key] }) => !facts.some((fact) => fact.code === key && fact.unit === 'yesNo'))
              .map(({ of: [key], from }) => `${code} ${key} ${from}`),
          ),
        ),
      )
      .filter((one) => !one.startsWith('specialEquipment liftHours'))
    expect(shipped.filter((one) => !tested.has(one))).toEqual([])
  })
})

describe('Order 493', () => {
  test('any one of the three criteria is enough and the gravest wins', () => {
    const both = of('workSafety', { dead: 3, seriouslyInjured: 50, directLoss: 0 })
    expect([both.level, both.hits.map(({ met }) => met[0]?.of[0])]).toEqual([2, ['seriouslyInjured']])
  })

  test('counts acute industrial poisoning with the serious injuries', () => {
    expect(of('workSafety', { seriouslyInjured: 6, poisoned: 4 }).level).toBe(3)
    expect(of('workSafety', { seriouslyInjured: 5, poisoned: 4 }).level).toBe(4)
  })

  test('does not count the missing as dead', () => {
    const { level } = of('workSafety', { dead: 2, missing: 40, outOfContact: 40, trapped: 40 })
    expect(level).toBe(4)
  })

  test('gives no grade while nothing it asks for is known', () => {
    expect(of('workSafety', { trapped: 5, affected: 100 }).level).toBeNull()
  })
})

describe('what the other tables ask for beyond numbers', () => {
  test('other woodland on fire is a general forest fire', () => {
    expect(of('forestFire', {}, { otherWoodland: true }).level).toBe(4)
    expect(of('forestFire', {}, { otherWoodland: false }).level).toBeNull()
  })

  test('a boiler, vessel or pipe that exploded, or a crane that overturned, is major special equipment', () => {
    expect(of('specialEquipment', {}, { vesselExplosion: true }).level).toBe(3)
    expect(of('specialEquipment', {}, { craneOverturn: true }).level).toBe(3)
    expect(of('specialEquipment', { dead: 10 }, { craneOverturn: true }).level).toBe(2)
  })

  test.each([
    [2, 4],
    [1.9, null],
  ])('people held in a lift for %d hours give level %s', (liftHours, level) => {
    expect(of('specialEquipment', {}, { liftHours }).level).toBe(level)
  })

  test('people moved count for special equipment only when a toxic leak moved them', () => {
    expect(of('specialEquipment', { relocated: 150_000 }).level).toBeNull()
  })

  test('half a hectare is general and a whole one is major', () => {
    expect(of('forestFire', {}, { forestHectares: 0.5 }).level).toBe(4)
    expect(of('forestFire', {}, { forestHectares: 1 }).level).toBe(3)
  })
})

describe('which table speaks of a kind', () => {
  test.each([
    ['12D01', ['workSafety']],
    ['12A01', ['workSafety']],
    ['12H01', ['workSafety']],
    ['12N02', ['specialEquipment']],
    ['11G01', ['forestFire']],
    ['11G05', []],
    ['11D01', ['geological', 'geologicalThreat']],
    ['12Q01', ['environment']],
    ['12P08', ['workSafety', 'power']],
    ['13B03', ['foodPoisoning']],
    ['11C02', ['earthquake']],
    ['12T00', []],
    ['11A51', []],
    ['10000', []],
  ])('%s: %j', (code, wanted) => {
    expect(scalesFor(code).map((scale) => scale.code)).toEqual(wanted)
  })

  test('what is from memory is marked as a sample', () => {
    const samples = scales.filter(({ sample }) => sample).map(({ code }) => code)
    expect(samples).toEqual(['environment', 'foodPoisoning', 'power', 'geologicalThreat', 'earthquake'])
  })

  test('every table says where it is from, since when, and when it was last looked at', () => {
    const dates = scales.flatMap(({ effective, lastChecked }) => [effective, lastChecked])
    expect(dates.filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([])
    expect(scales.filter(({ source, levels }) => !source || levels.some(({ article }) => !article))).toEqual(
      [],
    )
  })

  test('each level of a table is graver than the next, criterion by criterion', () => {
    for (const { levels } of scales)
      expect(levels.map(({ level }) => level)).toEqual(levels.map(({ level }) => level).toSorted())
  })
})

describe('whatever the figures', () => {
  const figure = fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: null })
  const anyFigures = fc.record(
    Object.fromEntries(figureKeys.map((key) => [key, figure])),
  ) as fc.Arbitrary<Figures>

  test('more of anything never makes an incident less grave', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scales),
        anyFigures,
        fc.constantFrom(...figureKeys),
        fc.nat(100_000),
        (scale, figures, key, more) => {
          const before = computedBy(scale, { figures, gradeFacts: {} }).level
          const after = computedBy(scale, {
            figures: { ...figures, [key]: (figures[key] ?? 0) + more },
            gradeFacts: {},
          }).level
          expect(after ?? 5).toBeLessThanOrEqual(before ?? 5)
        },
      ),
      { numRuns: runs },
    )
  })

  test('the gravest of several outcomes is the one that counts', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const outcomes = scales.map((scale) => computedBy(scale, { figures, gradeFacts: {} }))
        const least = Math.min(...outcomes.map(({ level }) => level ?? 5))
        expect(gravestOf(outcomes)?.level ?? 5).toBe(least)
      }),
      { numRuns: runs },
    )
  })
})

describe('a grade set by people', () => {
  const set = { level: 2, computed: 4, scale: 'workSafety', reason: '社会影响大' } as const
  const by = (level: Level | null) => ({ level, scale: 'workSafety' })

  test('holds while the figures stay below it', () => {
    expect(gradingAfter(set, by(3))).toEqual({ level: 2, computed: 3, reason: '社会影响大' })
  })

  test('is never less grave than what the figures have grown to', () => {
    expect(gradingAfter(set, by(1))).toEqual({ level: 1, computed: 1, reason: '' })
  })

  test('lower than computed holds until the figures grow', () => {
    const lowered = { level: 4, computed: 3, scale: 'workSafety', reason: '核减' } as const
    expect(gradingAfter(lowered, by(3))).toBeNull()
    expect(gradingAfter(lowered, by(2))).toEqual({ level: 2, computed: 2, reason: '' })
  })

  test('is not touched when nothing changed', () => {
    expect(gradingAfter(set, by(4))).toBeNull()
    expect(gradingAfter(null, by(null))).toBeNull()
  })

  test('stands alone when no table speaks any more', () => {
    expect(gradingAfter(set, null)).toEqual({ level: 2, computed: null, reason: '社会影响大' })
  })
})
