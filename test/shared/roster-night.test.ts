import { describe, expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import { forbiddenNight, isNight, nightHours } from '#shared/roster/night.ts'
import { diceOf } from '#test/help/dice.ts'
import { rosterPerson } from '#test/help/roster-facts.ts'
import { clockIn } from '#test/help/shift-walk.ts'

test.each([
  ['06:00', 960, false],
  ['06:00', 961, true],
  ['05:59', 1, true],
  ['21:59', 1, false],
  ['21:59', 2, true],
  ['22:00', 1, true],
  ['08:00', 1440, true],
] as const)('from %s for %i minutes is night work: %s', (time, minutes, night) => {
  const from = `2026-12-01T${time}:00.000Z`
  expect(isNight({ from, to: plusMinutes(from, minutes) }, 'UTC')).toBe(night)
})

test('a span without a moment has no night', () => {
  const from = '2026-12-01T23:00:00.000Z'
  expect(isNight({ from, to: from }, 'UTC')).toBe(false)
})

describe.each(['Asia/Shanghai', 'America/New_York', 'Europe/Berlin'])('in %s', (zone) => {
  test('the hours of the night and those forbidden are the minutes a clock on the wall shows as such', () => {
    const dice = diceOf(7)
    for (let number = 0; number < 60; number += 1) {
      const start = Date.parse(dice.one(['2026-03-07', '2026-03-28', '2026-10-24', '2026-10-31']))
      const from = new Date(start + dice.upTo(2880) * 60_000).toISOString()
      const span = { from, to: plusMinutes(from, 1 + dice.upTo(2160)) }
      const person = rosterPerson(1, { noNightFrom: from.slice(0, 10), noNightUntil: from.slice(0, 10) })
      const walked = minutesOf(span).filter((at) => nightly(clockIn(zone, at)))
      const forbidden = walked.filter((at) => clockIn(zone, at).startsWith(from.slice(0, 10)))
      expect(nightHours(span, zone).flatMap(minutesOf)).toEqual(walked)
      const [first, last] = [forbidden.at(0), forbidden.at(-1)]
      const expected =
        first && last
          ? { from: new Date(first).toISOString(), to: new Date(last + 60_000).toISOString() }
          : null
      expect(forbiddenNight(person, span, zone)).toEqual(expected)
    }
  })
})

function nightly(shown: string): boolean {
  const hour = Number(shown.slice(11, 13))
  return hour >= 22 || hour < 6
}

function minutesOf({ from, to }: { from: string; to: string }): number[] {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return Array.from({ length: (end - start) / 60_000 }, (_, index) => start + index * 60_000)
}
