import packed from 'chinese-days/package.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import rules from '#resources/rules/holidays.json' with { type: 'json' }
import { plusDays } from '#shared/base/zone.ts'
import { dayOf, daysOf, ownCalendar } from '#shared/calendar/calendar.ts'
import { inPeriod } from '#shared/calendar/key-period.ts'
import { periodSamples, sampleDates } from '#shared/calendar/period-samples.ts'
import { datesBetween, isWeekend, weekdayOf } from '#shared/calendar/weekday.ts'
import { asSet, setDates } from '#test/help/state-council.ts'

const bare = ownCalendar([])
const set = new Map(setDates.map((date) => [date.date, date]))
const years = Array.from({ length: 20 }, (_, index) => 2007 + index)

test('the dates the State Council set for 2007 to 2026 are all here, none twice', () => {
  expect(setDates).toHaveLength(678)
  expect(set.size).toBe(678)
  expect([...new Set(setDates.map(({ year }) => year))].sort()).toEqual(years)
})

describe.each(years)('%i', (year) => {
  test('has every date as the State Council set it and every other as its day of the week', () => {
    const wrong = daysOf(`${year}-01-01`, `${year}-12-31`, bare).filter(({ date, kind }) => {
      const known = set.get(date)
      return kind !== (known ? asSet(known).kind : isWeekend(date) ? 'weekend' : 'workday')
    })
    expect(wrong).toEqual([])
  })

  test('names every holiday as its notice does and says who set it', () => {
    for (const known of setDates.filter((one) => one.year === year)) {
      const day = dayOf(known.date, bare)
      if (day.source === 'weekday') expect([known.date, day.kind]).toEqual(['2020-02-03', 'workday'])
      else {
        expect(known.name).toContain(day.name)
        expect(day.source).toMatch(/^国(办)?发明电〔20\d\d〕\d+号( 20\d\d-\d\d-\d\d)?$/)
      }
    }
  })

  test('is announced on every date', () => {
    expect(daysOf(`${year}-01-01`, `${year}-12-31`, bare).every(({ announced }) => announced)).toBe(true)
  })
})

test.each([
  ['2015-09-03', 'holiday', '国发明电〔2015〕1号 2015-05-13'],
  ['2015-09-06', 'adjustedWorkday', '国发明电〔2015〕1号 2015-05-13'],
  ['2019-05-02', 'holiday', '国办发明电〔2019〕3号 2019-03-22'],
  ['2019-05-05', 'adjustedWorkday', '国办发明电〔2019〕3号 2019-03-22'],
  ['2020-01-30', 'holiday', '国办发明电〔2019〕16号 2019-11-21'],
  ['2020-01-31', 'holiday', '国办发明电〔2020〕1号 2020-01-26'],
  ['2020-02-01', 'holiday', '国办发明电〔2020〕1号 2020-01-26'],
  ['2020-02-02', 'holiday', '国办发明电〔2020〕1号 2020-01-26'],
  ['2018-12-29', 'adjustedWorkday', '国办发明电〔2018〕15号 2018-12-04'],
  ['2006-12-30', 'adjustedWorkday', '国办发明电〔2006〕49号 2006-12-14'],
  ['2026-10-10', 'adjustedWorkday', '国办发明电〔2025〕7号 2025-11-04'],
] as const)('%s is %s by %s', (date, kind, source) => {
  expect(dayOf(date, bare)).toMatchObject({ date, kind, source, announced: true })
})

test('a year no notice is known for goes by the week alone and says so, before the tables and after them', () => {
  expect(dayOf('2027-01-01', bare)).toEqual({
    date: '2027-01-01',
    kind: 'workday',
    source: 'weekday',
    announced: false,
  })
  expect(dayOf('2027-01-02', bare)).toMatchObject({ kind: 'weekend', announced: false })
  expect(dayOf('2003-10-01', bare)).toMatchObject({ kind: 'workday', announced: false })
  expect(dayOf('2026-12-31', bare)).toMatchObject({ kind: 'workday', source: 'weekday', announced: true })
})

test('of two notices of the room that name a date the later one counts, and both before what is shipped', () => {
  const own = ownCalendar([
    {
      number: '甲〔2026〕1号',
      issuedOn: '2026-03-01',
      years: [],
      days: [
        { date: '2026-10-08', kind: 'holiday', name: '国庆节' },
        { date: '2026-10-10', kind: 'weekend', name: '' },
      ],
    },
    {
      number: '乙〔2026〕2号',
      issuedOn: null,
      years: [2028],
      days: [{ date: '2026-10-08', kind: 'workday', name: '' }],
    },
  ])
  expect(dayOf('2026-10-08', own)).toEqual({
    date: '2026-10-08',
    kind: 'workday',
    source: '乙〔2026〕2号',
    announced: true,
  })
  expect(dayOf('2026-10-10', own)).toMatchObject({ kind: 'weekend', source: '甲〔2026〕1号 2026-03-01' })
  expect(dayOf('2028-07-07', own)).toMatchObject({ kind: 'workday', announced: true })
  expect(dayOf('2027-07-07', own)).toMatchObject({ announced: false })
})

test('a span is every date of it once, both ends, over leap days and years; reversed it is empty', () => {
  expect(daysOf('2023-12-31', '2024-03-01', bare)).toHaveLength(62)
  expect(datesBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
  expect(daysOf('2026-01-02', '2026-01-01', bare)).toEqual([])
  expect(plusDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(datesBetween('2026-03-02', '2026-03-08').map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 0])
})

test('the tables are cited by the version that is packed, which is all that is known of 2004', () => {
  expect(rules.packed).toBe(`chinese-days ${packed.version}`)
  expect(dayOf('2004-10-01', bare)).toMatchObject({ kind: 'holiday', source: rules.packed, announced: true })
  expect(dayOf('2005-12-31', bare)).toMatchObject({
    kind: 'adjustedWorkday',
    source: '国办发明电〔2005〕35号 2005-12-16',
  })
})

describe('samples of key periods', () => {
  test('say who says so and are days of the year that exist', () => {
    expect(periodSamples.length).toBeGreaterThan(4)
    for (const sample of periodSamples) {
      expect(sample.source.length).toBeGreaterThan(4)
      const { from, to } = sampleDates(sample, 2026)
      expect(from < to).toBe(true)
      expect(plusDays(from, 0)).toBe(from)
      expect(plusDays(to, 0)).toBe(to)
    }
  })

  test('that run over new year end in the next one, on the last of February whatever the year', () => {
    const ice = periodSamples.find(({ code }) => code === 'iceYellowRiverHenan')
    expect(ice && sampleDates(ice, 2026)).toEqual({ from: '2026-12-01', to: '2027-02-28' })
    expect(ice && sampleDates(ice, 2027)).toEqual({ from: '2027-12-01', to: '2028-02-29' })
    expect(inPeriod('2027-02-28', { from: '2026-12-01', to: '2027-02-28' })).toBe(true)
    expect(inPeriod('2027-03-01', { from: '2026-12-01', to: '2027-02-28' })).toBe(false)
  })
})
