import { expect, test } from 'vitest'
import type { Followup } from '#shared/followups/followup.ts'
import { type Dice, diceOf } from '#test/help/dice.ts'
import { assigned } from '#test/help/followup-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const histories = Number(process.env.DUTY_FOLLOWUP_HISTORIES ?? 12)

/** What was done, as the test itself wrote it down. */
interface Done {
  act: string
  at: string
  newBy?: string
}

const acts = [
  'receipt',
  'deploy',
  'feedback',
  'progress',
  'settle',
  'extend',
  'transfer',
  'crossOff',
  'sendBack',
  'withdraw',
  'reopen',
] as const

test('after any history each clock stands as a slow look through everything done says', async () => {
  const room = await openTestRoom()
  const dice = diceOf(13710)
  for (let n = 0; n < histories; n += 1) {
    let followup = await assigned(room, {
      scheme: dice.one(['sameDay', 'threeDays', 'sevenDays', 'oneMonth'] as const),
      basis: dice.one(['workingDays', 'calendarDays'] as const),
    })
    const first = followup
    const done: Done[] = []
    for (let step = 0; step < 14; step += 1) {
      room.clock.pass(dice.one([3, 90, 700, 1440, 5000]))
      followup = (await oneAct(room, dice, { followup, done })) ?? followup
      const seen = await room.ok('officer', 'followups.get', { id: first.id })
      expect({ done, ...shown(seen) }).toEqual({ done, ...slowly(first, done, room.clock.now()) })
    }
  }
  const states = new Set(
    (await room.ok('officer', 'followups.list', { limit: 500 })).map(({ state }) => state),
  )
  if (histories >= 12) expect(states.size).toBeGreaterThan(2)
})

async function oneAct(
  room: TestRoom,
  dice: Dice,
  { followup, done }: { followup: Followup; done: Done[] },
): Promise<Followup | null> {
  const act = dice.one(acts)
  const now = room.clock.now()
  const past = new Date(Date.parse(now) - 60_000 * dice.upTo(600)).toISOString()
  const at = past > followup.assignedAt ? past : now
  const newBy = new Date(Date.parse(now) + 86_400_000 * dice.upTo(20)).toISOString()
  const said = { id: followup.id, who: '周明', words: '情况', happenedAt: at }
  const more = {
    extend: { id: followup.id, newBy, reason: '降雨', approver: '陈静' },
    transfer: { id: followup.id, leadUnit: dice.one(['甲局', '乙局', '丙局']), reason: '职责' },
    crossOff: { id: followup.id, verifier: '何洁' },
    sendBack: { id: followup.id, reason: '不实' },
    withdraw: { id: followup.id, reason: '重复' },
    reopen: { id: followup.id, reason: '反弹' },
  }
  const reply = await room.ask('officer', `followups.${act}`, act in more ? more[act as 'extend'] : said)
  if (!reply.ok) return null
  done.push({ act, at: act in more ? now : at, ...(act === 'extend' ? { newBy } : {}) })
  return reply.value as Followup
}

function shown({ state, settleBy, clocks }: Followup) {
  return { state, settleBy, clocks: clocks.map(({ clock, metAt, state: is }) => [clock, metAt, is]) }
}

/** The slow reference: for each question the whole history is looked through from its end. */
function slowly(first: Followup, done: readonly Done[], now: string) {
  const lastOf = (...names: string[]) => done.findLastIndex(({ act }) => names.includes(act))
  const settleBy = done[lastOf('extend')]?.newBy ?? first.settleBy
  const ended = done[lastOf('settle', 'crossOff', 'sendBack', 'withdraw', 'reopen')]?.act
  const undone = Math.max(
    lastOf('sendBack'),
    done.findLastIndex(
      ({ act }, index) => act === 'reopen' && done.slice(0, index).findLast(isEnd)?.act === 'crossOff',
    ),
  )
  const after = done.slice(undone + 1)
  const met = {
    deploy: done.find(({ act }) => ['deploy', 'feedback', 'settle'].includes(act))?.at,
    feedback: after.find(({ act }) => ['feedback', 'settle'].includes(act))?.at,
    settle: after.find(({ act }) => act === 'settle')?.at,
  }
  const settled = met.settle !== undefined
  const state =
    ended === 'withdraw' ? 'withdrawn' : ended === 'crossOff' ? 'crossedOff' : settled ? 'settled' : 'open'
  const due = { deploy: first.deployBy, feedback: first.feedbackBy, settle: settleBy }
  const clocks = (['deploy', 'feedback', 'settle'] as const).flatMap((clock) => {
    const [by, at] = [due[clock], met[clock]]
    if (by === null) return []
    if (at !== undefined) return [[clock, at, at <= by ? 'met' : 'late']]
    return [[clock, null, state === 'withdrawn' ? 'void' : now <= by ? 'running' : 'over']]
  })
  return { state, settleBy, clocks }
}

function isEnd({ act }: Done): boolean {
  return act === 'crossOff' || act === 'withdraw'
}
