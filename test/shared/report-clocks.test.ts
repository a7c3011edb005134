import { expect, test } from 'vitest'
import { clocksOf } from '#shared/reports/clocks.ts'
import { diceOf } from '#test/help/dice.ts'
import { knownBy, livedHistory } from '#test/help/report-histories.ts'
import type { WalkedClock } from '#test/help/report-sight.ts'
import { walkedClocks } from '#test/help/report-walk.ts'

const histories = Number(process.env.DUTY_REPORT_HISTORIES ?? 60)
const seed = Number(process.env.DUTY_SEED ?? 20_261_126)
const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Chatham'] as const
const reportsAs = ['countyDepartment', 'countyGovernment'] as const

test.each(zones)(
  `${histories} random histories in the zone %s have the clocks of the slow walk at every turn, none missed and none early`,
  {
    timeout: 60_000 + histories * 4_000,
  },
  (zone) => {
    for (let number = 0; number < histories; number++) {
      const dice = diceOf(seed + number)
      const life = livedHistory(dice, zone)
      for (const now of moments(dice, life.from, life.to)) {
        const scene = { history: knownBy(life.whole, now), sets: life.sets, reportsAs, zone, now }
        const clocks = clocksOf(scene)
        const expected = walkedClocks(scene)
        expect(clocks.map(bare).sort(byKey), `history ${number} at ${now}`).toEqual(expected.sort(byKey))
        const before = clocks.filter(
          ({ dueAt, startAt }) => dueAt !== null && startAt !== null && dueAt < startAt,
        )
        expect(before).toEqual([])
      }
    }
  },
)

/** A few moments of a life, the last among them. */
function moments(dice: ReturnType<typeof diceOf>, from: string, to: string): string[] {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  const some = Array.from({ length: 4 }, () => first + dice.upTo((last - first) / 60_000) * 60_000)
  return [...some, last].map((at) => new Date(at).toISOString())
}

function bare({ key, state, startAt, dueAt, metAt }: WalkedClock): WalkedClock {
  return { key, state, startAt, dueAt, metAt }
}

function byKey(a: WalkedClock, b: WalkedClock): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : (a.startAt ?? '') < (b.startAt ?? '') ? -1 : 1
}
