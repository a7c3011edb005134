import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDate, clockTime, dateTime, longDay, weekday } from '#shared/base/clock-face.ts'
import { instantOf, plusDays, wallClock, zoneExists } from '#shared/base/zone.ts'
import { clockIn } from '#test/help/shift-walk.ts'

const zones = [
  'Asia/Shanghai',
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
]
const minutes = fc.integer({ min: Date.UTC(1995, 0, 1) / 60_000, max: Date.UTC(2045, 0, 1) / 60_000 })

test('a wall clock shows the same whatever zone the machine is in', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (at, zone) => {
      const instant = new Date(at * 60_000).toISOString()
      const { date, time } = wallClock(instant, zone)
      expect(`${date} ${time}`).toBe(clockIn(zone, at * 60_000))
      expect(dateTime(instant, zone)).toBe(`${date} ${time}`)
    }),
  )
})

test('what a wall clock shows leads back to the first instant at which it showed it', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (at, zone) => {
      const { date, time } = wallClock(new Date(at * 60_000).toISOString(), zone)
      expect(instantOf(date, time, zone)).toBe(firstShowing(`${date} ${time}`, zone))
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['skipped', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:00:00.000Z'],
  ['skipped', '2026-03-29', '02:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['skipped', '2026-03-29', '02:59', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['repeated', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ['repeated', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['repeated by half an hour', '2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
  ['ordinary', '2026-11-22', '08:00', 'Asia/Shanghai', '2026-11-22T00:00:00.000Z'],
])('a time %s by the clock: %s %s in %s', (_kind, date, time, zone, instant) => {
  expect(instantOf(date, time, zone)).toBe(instant)
})

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-03-08', 1, '2026-03-09'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(plusDays(date, days)).toBe(expected)
})

test('a zone exists or does not', () => {
  expect(zones.every(zoneExists)).toBe(true)
  expect(zoneExists('Asia/Nowhere')).toBe(false)
  expect(zoneExists('')).toBe(false)
})

test('the faces of the clock speak both languages and no machine zone', () => {
  const at = '2026-11-21T16:05:00.000Z'
  expect(clockTime(at, 'Asia/Shanghai')).toBe('00:05')
  expect(calendarDate(at, 'Asia/Shanghai')).toBe('2026-11-22')
  expect(weekday(at, 'Asia/Shanghai', 'zh-CN')).toBe('星期日')
  expect(weekday(at, 'UTC', 'en')).toBe('Saturday')
  expect(longDay('2026-11-22', 'zh-CN')).toBe('2026年11月22日星期日')
  expect(longDay('2026-11-22', 'en')).toContain('November 22, 2026')
})

/** Looks at the clock every minute from the earliest it could be. */
function firstShowing(shown: string, zone: string): string {
  let at = Date.parse(`${shown.replace(' ', 'T')}:00Z`) - 15 * 3_600_000
  while (clockIn(zone, at) !== shown) at += 60_000
  return new Date(at).toISOString()
}
