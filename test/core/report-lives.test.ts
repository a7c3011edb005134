import { expect, test } from 'vitest'
import { type Dice, diceOf } from '#test/help/dice.ts'
import { addresseesIn } from '#test/help/report-acts.ts'
import { actIn, beginLife, historyKept, type Kept } from '#test/help/report-life.ts'
import type { WalkedClock } from '#test/help/report-sight.ts'
import { walkedClocks } from '#test/help/report-walk.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const lives = Number(process.env.DUTY_REPORT_LIVES ?? 6)
const seed = Number(process.env.DUTY_SEED ?? 20_261_126)
const reportsAs = ['countyDepartment', 'countyGovernment']

test(`${lives} lives behind the door, with restarts, clocks turned ahead and rules switched on the way, have the clocks of the slow walk and a due item for each that is open`, {
  timeout: 60_000 + lives * 30_000,
}, async () => {
  for (let number = 0; number < lives; number++) {
    const dice = diceOf(seed + number)
    const room = await openTestRoom()
    await addresseesIn(room)
    const kept = await beginLife(room, dice)
    for (let step = 0; step < 8; step++) {
      room.clock.pass(1 + dice.upTo(50))
      await actIn(room, kept, dice)
      if (dice.upTo(8) === 0) await switched(room, dice)
      await expectClocks(room, kept, `life ${number}, step ${step}`)
    }
    room.close()
  }
})

/** One of the national sets is switched the other way from now on. */
async function switched(room: TestRoom, dice: Dice): Promise<void> {
  const code = dice.one(['workSafety', 'responseLaw', 'fastReport'])
  const set = (await room.ok('lead', 'reports.ruleSets', {})).find((one) => one.code === code)
  await room.ok('lead', 'reports.switchRuleSet', { code, active: !set?.active, reason: '试' })
}

async function expectClocks(room: TestRoom, kept: Kept, what: string): Promise<void> {
  const { incident } = kept
  const clocks = await room.ok('officer', 'reports.clocks', { incident })
  const sets = await room.ok('officer', 'reports.ruleSets', {})
  const scene = { history: historyKept(kept), sets, reportsAs, zone: 'Asia/Shanghai', now: room.clock.now() }
  expect(clocks.map(bare).sort(byKey), what).toEqual(walkedClocks(scene).sort(byKey))
  const due = new Map((await room.ok('officer', 'reports.due', {})).map(({ key, dueAt }) => [key, dueAt]))
  const open = clocks.filter(
    ({ ours, metAt, state }) => ours && metAt === null && (state === 'running' || state === 'late'),
  )
  for (const { key, behind, dueAt } of open)
    if (behind === null) expect(due.get(`report/${incident}/${key}`), `${what}: ${key}`).toBe(dueAt)
    else
      expect(clocks.find((one) => one.key === behind)?.dueAt ?? '', `${what}: ${key}`).toSatisfy(
        (first: string) => first <= (dueAt ?? ''),
      )
}

function bare({ key, state, startAt, dueAt, metAt }: WalkedClock): WalkedClock {
  return { key, state, startAt, dueAt, metAt }
}

function byKey(a: WalkedClock, b: WalkedClock): number {
  return a.key < b.key ? -1 : 1
}
