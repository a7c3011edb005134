import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Day, TimeOfDay } from '#shared/base/day.ts'
import { Instant, milliseconds, minutesBetween, plusMinutes, readInstant } from '#shared/base/instant.ts'

describe('a moment', () => {
  test.each([
    ['2026-11-22T08:00:00+08:00', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22 08:00:00+08:00', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T08:00+0800', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T00:00:00Z', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T00:00:00.123456789Z', '2026-11-22T00:00:00.123Z'],
    ['2028-02-29T23:30:00-05:00', '2028-03-01T04:30:00.000Z'],
  ])('%s is read as %s', (text, instant) => {
    expect(readInstant(text)).toBe(instant)
    expect(Instant.parse(text)).toBe(instant)
  })

  test.each([
    '2026-02-30T08:00:00+08:00',
    '2026-02-29T08:00:00Z',
    '2026-04-31T08:00:00Z',
    '2026-13-01T08:00:00Z',
    '2026-00-10T08:00:00Z',
    '2026-11-00T08:00:00Z',
    '2026-11-22T25:00:00Z',
    '2026-11-22T08:60:00Z',
    '2026-11-22T08:00:60Z',
    '2026-11-22T08:00:00',
    '2026-11-22T08:00:00+99:99',
    '2026-11-22',
    '22.11.2026 08:00',
    '2026-11-22T08:00:00Z and more',
    ' 2026-11-22T08:00:00Z',
    'tomorrow',
    '',
  ])('%j is none', (text) => {
    expect(readInstant(text)).toBeNull()
    expect(Instant.safeParse(text).error?.issues[0]?.message).toBe('instant')
  })

  test('is the same moment whichever offset it is written with', () => {
    const offsets = fc.integer({ min: -12 * 60, max: 14 * 60 })
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2100, 0, 1) }),
        offsets,
        (at, offset) => {
          const local = new Date(at + offset * 60_000).toISOString().slice(0, 23)
          const [hours, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
          const shown = `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
          expect(readInstant(local + shown)).toBe(new Date(at).toISOString())
        },
      ),
    )
  })

  test('sorts as text in the order of time', () => {
    const moments = fc.date({ min: new Date(0), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(a.toISOString() < b.toISOString()).toBe(a.getTime() < b.getTime())
        expect(milliseconds(a.toISOString())).toBe(a.getTime())
      }),
    )
  })

  test('moves by minutes and measures them', () => {
    const at = '2026-11-22T00:00:00.000Z'
    expect(plusMinutes(at, 90)).toBe('2026-11-22T01:30:00.000Z')
    expect(plusMinutes(at, -0.5)).toBe('2026-11-21T23:59:30.000Z')
    expect(minutesBetween(at, plusMinutes(at, 12.5))).toBe(12.5)
    expect(minutesBetween(plusMinutes(at, 3), at)).toBe(-3)
  })
})

test.each([
  ['2026-11-22', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['', false],
])('the day %j: %s', (text, exists) => {
  expect(Day.safeParse(text).success).toBe(exists)
})

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['8:00', false],
  ['08:60', false],
  ['08:00:00', false],
])('the time of day %j: %s', (text, exists) => {
  expect(TimeOfDay.safeParse(text).success).toBe(exists)
})
