import { describe, expect, it } from 'vitest'
import { calendarDate, clockTime, dateTime, longDay, weekday } from '#shared/base/clock-face.ts'

describe('the clock face', () => {
  it.each([
    ['2026-11-22T00:05:09.000Z', 'Asia/Shanghai', '2026-11-22', '08:05'],
    ['2026-11-22T16:00:00.000Z', 'Asia/Shanghai', '2026-11-23', '00:00'],
    ['2026-11-22T16:00:00.000Z', 'UTC', '2026-11-22', '16:00'],
    ['2026-03-08T07:30:00.000Z', 'America/New_York', '2026-03-08', '03:30'],
    ['2025-12-31T18:30:00.000Z', 'Asia/Kathmandu', '2026-01-01', '00:15'],
  ])('shows %s in %s as %s %s', (at, zone, date, time) => {
    expect(calendarDate(at, zone)).toBe(date)
    expect(clockTime(at, zone)).toBe(time)
    expect(dateTime(at, zone)).toBe(`${date} ${time}`)
  })

  it('names the weekday of the room’s day, not of the UTC day', () => {
    expect(weekday('2026-11-22T16:00:00.000Z', 'Asia/Shanghai', 'zh-CN')).toBe('星期一')
    expect(weekday('2026-11-22T16:00:00.000Z', 'UTC', 'en-GB')).toBe('Sunday')
  })

  it('writes a day out in the language asked for', () => {
    expect(longDay('2026-11-22', 'zh-CN')).toBe('2026年11月22日星期日')
    expect(longDay('2026-11-22', 'en-GB')).toMatch(/^Sunday,? 22 November 2026$/)
  })
})
