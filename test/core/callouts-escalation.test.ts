import { expect, test } from 'vitest'
import type { Board } from '#shared/callouts/board.ts'
import { fitsChannel, type TryResult, tryResults } from '#shared/callouts/target.ts'
import { scheme, usualPlan } from '#test/help/callout-acts.ts'
import { type Seen, watch } from '#test/help/callout-watch.ts'
import { contact, unit } from '#test/help/contact-book.ts'
import { type Dice, diceOf } from '#test/help/dice.ts'
import { founded, openTestRoom, type TestRoom } from '#test/help/room.ts'

const towns = Number(process.env.DUTY_CALLOUT_TOWNS ?? 6)
const calls = Number(process.env.DUTY_CALLOUT_CALLS ?? 40)

/** A county with so many towns of three people, each with a duty line. */
async function county(room: TestRoom): Promise<void> {
  const top = await unit(room, '清河县', { kind: 'government' })
  await contact(room, top.id, { name: '县长' })
  for (let index = 1; index <= towns; index++) {
    const numbers = [{ kind: 'dutyLine' as const, number: `0550-660${1000 + index}` }]
    const town = await unit(room, `第${index}镇`, { parent: top.id, numbers })
    for (const [order, pair] of [
      [1, 'A'],
      [2, 'B'],
      [3, ''],
    ] as const)
      await contact(room, town.id, {
        name: `甲${order}`,
        pair,
        callOrder: order,
        numbers: [{ kind: 'mobile', number: `138${order}000${1000 + index}` }],
      })
  }
}

/** What somebody with a clock would expect of every target at a second. */
function expectedAt(board: Board, seen: ReadonlyMap<number, Seen[]>, second: number) {
  return board.targets.map(({ id, ladder }) => {
    const pace = { answer: usualPlan.answerMinutes * 60, again: 300 }
    const { rung, left } = watch(ladder, seen.get(id) ?? [], second, pace).at(-1) ?? { rung: 0, left: 0 }
    return {
      id,
      rung,
      at: new Date(Date.parse(founded) + (second + left) * 1000).toISOString(),
      due: left <= 0,
    }
  })
}

function resultOf(dice: Dice, channel: Board['targets'][number]['ladder'][number]['channel']): TryResult {
  return dice.one(tryResults.filter((one) => one !== 'answered' && fitsChannel(one, channel)))
}

test(`${calls} calls to ${towns} towns on a stopped clock: every next step is right to the second, restarts and sleep included`, async () => {
  const room = await openTestRoom()
  await county(room)
  await scheme(room, { waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'], where: 'all' }] }] })
  let board = await room.ok('officer', 'callouts.start', { scheme: 'own' })
  const dice = diceOf(20_260_709)
  const seen = new Map<number, Seen[]>()
  let second = 0
  for (let call = 0; call < calls; call++) {
    const pause = call % 25 === 24 ? 21_600 : dice.upTo(60)
    second += pause
    room.clock.pass(pause / 60)
    if (call % 10 === 9) room.reopen()
    const target = dice.one(board.targets)
    const rung = dice.roll() < 0.7 ? (target.next?.rung ?? 0) : dice.upTo(target.ladder.length)
    const result = resultOf(dice, target.ladder[rung]?.channel ?? 'phone')
    await room.ok('officer', 'callouts.try', { target: target.id, rung, result })
    seen.set(target.id, [...(seen.get(target.id) ?? []), { second, rung, result }])
    board = await room.ok('officer', 'callouts.board', { id: board.id })
    const found = board.targets.map(({ id, next }) => ({
      id,
      rung: next?.rung,
      at: next?.at,
      due: next?.due,
    }))
    expect(found).toEqual(expectedAt(board, seen, second))
    const [first] = [...board.targets].sort((a, b) =>
      (a.next?.at ?? '') === (b.next?.at ?? '')
        ? a.place - b.place
        : (a.next?.at ?? '') < (b.next?.at ?? '')
          ? -1
          : 1,
    )
    const [item] = await room.ok('officer', 'callouts.due', {})
    expect([item?.dueAt, board.queue[0]]).toEqual([first?.next?.at, first?.id])
  }
}, 120_000)
