import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanOf } from '#renderer/roster/fairness-span.ts'
import { mondayOf, monthWords, weekdayWord } from '#renderer/roster/month.ts'
import { daysOfMonth, monthNumber, monthOf, plusMonths } from '#shared/base/month.ts'
import { plusDays } from '#shared/base/zone.ts'
import { datesBetween } from '#shared/calendar/weekday.ts'

const anyMonth = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)

test.each([
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-01', 25, '2028-02'],
  ['2026-05', 0, '2026-05'],
])('%s and %i months are %s', (month, months, then) => {
  expect(plusMonths(month, months)).toBe(then)
})

test.each([
  ['2026-02', '2026-02-28'],
  ['2028-02', '2028-02-29'],
  ['2026-12', '2026-12-31'],
])('%s ends on %s', (month, last) => {
  expect(daysOfMonth(month)).toEqual({ from: `${month}-01`, to: last })
})

test.each([
  ['2026-12-07', '2026-12-07'],
  ['2026-12-13', '2026-12-07'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday)
})

test('months forth and back are the same month, and follow each other without a gap', () => {
  fc.assert(
    fc.property(anyMonth, fc.integer({ min: -400, max: 400 }), (month, months) => {
      expect(plusMonths(plusMonths(month, months), -months)).toBe(month)
      expect(plusDays(daysOfMonth(month).to, 1)).toBe(daysOfMonth(plusMonths(month, 1)).from)
    }),
  )
})

test('a month is asked for by its number and told in the words of the language', () => {
  expect(monthNumber('2026-12')).toBe(202612)
  expect(monthWords('2026-12', 'zh-CN')).toBe('2026年12月')
  expect(monthWords('2026-12', 'en')).toBe('December 2026')
  expect(weekdayWord('2026-12-06', 'zh-CN')).toBe('日')
  expect(weekdayWord('2026-12-06', 'en')).toBe('Sun')
})

test.each([
  ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
  ['quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
  ['quarter', '2026-06-30', '2026-04-01', '2026-06-30'],
  ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
  ['year', '2026-07-01', '2026-01-01', '2026-12-31'],
  ['years', '2026-07-01', '2016-01-01', '2026-12-31'],
] as const)('the %s of %s is %s to %s', (period, today, from, to) => {
  expect(spanOf(period, today)).toEqual({ from, to })
})

test('a quarter is three whole months, and holds the day it is asked for', () => {
  fc.assert(
    fc.property(anyMonth, fc.integer({ min: 0, max: 27 }), (month, days) => {
      const day = plusDays(`${month}-01`, days)
      const { from, to } = spanOf('quarter', day)
      const months = new Set(datesBetween(from, to).map(monthOf))
      expect(months.size).toBe(3)
      expect(from <= day && day <= to).toBe(true)
    }),
    { numRuns: 50 },
  )
})
