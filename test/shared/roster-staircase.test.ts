import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import { covers } from '#shared/roster/span.ts'
import { onDutyAt, timeline } from '#shared/roster/staircase.ts'
import { diceOf } from '#test/help/dice.ts'
import { same, seenIn, walkedDuties } from '#test/help/minute-by-minute.ts'
import { type ThrownRoster, thrownRoster, turningPoints } from '#test/help/roster-facts.ts'

const seed = Number(fc.readConfigureGlobal()?.seed)
const few = 300
const patience = 60_000

test(
  'of 10,000 random rosters everybody is on duty whom the minute-by-minute walk finds, around every moment at which anything may change',
  () => {
    const wrong: string[] = []
    let looked = 0
    for (let number = 0; number < 10_000; number += 1) {
      const roster = thrownRoster(seed + number)
      const duties = timeline(roster.facts, roster.span)
      for (const at of minutesOf(roster, seed + number)) {
        const fast = duties.filter((duty) => covers(duty, at))
        const slow = seenIn(roster.facts, at)
        looked += 1
        const equal =
          fast.length === slow.length && slow.every((seen) => fast.some((duty) => same(duty, seen)))
        if (!equal) wrong.push(`roster ${seed + number} at ${at}`)
      }
    }
    expect(wrong).toEqual([])
    expect(looked).toBeGreaterThan(400_000)
  },
  patience,
)

test(
  'walked through every single minute, random rosters give the very same duties, none longer, shorter or twice',
  () => {
    for (let number = 0; number < few; number += 1) {
      const { facts, span } = thrownRoster(seed + 20_000 + number)
      const duties = timeline(facts, span)
      expect(sorted(duties)).toEqual(sorted(walkedDuties(facts, span)))
      expect(duties.map(({ from }) => from)).toEqual(duties.map(({ from }) => from).sort())
    }
  },
  patience,
)

test(
  'whoever is on duty at a moment is so for the whole of their span, asked for alone or with days around',
  () => {
    for (let number = 0; number < 3000; number += 1) {
      const roster = thrownRoster(seed + 40_000 + number)
      const points = turningPoints(roster).sort()
      const whole = { from: points[0] as string, to: points.at(-1) as string }
      const duties = timeline(roster.facts, whole)
      const dice = diceOf(number)
      for (const at of [
        dice.one(points),
        plusMinutes(dice.one(points), 1),
        plusMinutes(dice.one(points), -1),
      ])
        expect(onDutyAt(roster.facts, at)).toEqual(duties.filter((duty) => covers(duty, at)))
    }
  },
  patience,
)

/** The minute of every turning point in the span, the ones before and after, and twenty more. */
function minutesOf(roster: ThrownRoster, number: number): string[] {
  const dice = diceOf(number)
  const { from, to } = roster.span
  const length = (Date.parse(to) - Date.parse(from)) / 60_000
  const around = turningPoints(roster).flatMap((at) => [plusMinutes(at, -1), at, plusMinutes(at, 1)])
  const more = Array.from({ length: 20 }, () => plusMinutes(from, dice.upTo(length)))
  return [...around, ...more].filter((at) => covers(roster.span, at))
}

function sorted(duties: readonly object[]): string[] {
  return duties.map((duty) => JSON.stringify(Object.entries(duty).sort())).sort()
}
