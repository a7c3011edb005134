import { describe, expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { calloutLines, lastBoard, scheme } from '#test/help/callout-acts.ts'
import { smallBook } from '#test/help/contact-book.ts'
import { founded, openTestRoom, type TestRoom } from '#test/help/room.ts'

const later = (minutes: number) => new Date(Date.parse(founded) + minutes * 60_000).toISOString()
const answer = { commander: '唐文博', villages: 3, moved: 12 }

/** A call-out of two towns that has gone on for an hour with the computer off. */
async function begun(room: TestRoom) {
  await smallBook(room)
  await scheme(room, { waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'], where: 'all' }] }] })
  await room.ok('officer', 'callouts.start', { scheme: 'own', title: '暴雨红色预警' })
  room.clock.pass(60)
}

const typed = (
  target: number,
  minute: number,
  more: Partial<InputOf<'callouts.typeBack'>['tries'][number]> = {},
): InputOf<'callouts.typeBack'>['tries'][number] => ({
  target,
  rung: 1,
  result: 'noAnswer',
  happenedAt: later(minute),
  ...more,
})

describe('tries typed back from the paper sheet', () => {
  test('stand at the time they happened, marked late, and count as if typed then', async () => {
    const room = await openTestRoom()
    await begun(room)
    const board = await room.ok('officer', 'callouts.typeBack', {
      id: 1,
      tries: [
        typed(1, 9, { rung: 2, result: 'answered', answer }),
        typed(1, 1, { rung: 0, result: 'sent' }),
        typed(1, 4),
        typed(2, 5, { result: 'reached', words: '收到' }),
      ],
    })
    expect(board.targets[0]).toMatchObject({ state: 'answered', answeredAt: later(9), ageSeconds: 540 })
    expect(board.targets[0]?.tries.map(({ id, rung, late, at }) => [id, rung, late, at])).toEqual([
      [2, 0, true, later(60)],
      [3, 1, true, later(60)],
      [1, 2, true, later(60)],
    ])
    expect(board.targets[1]).toMatchObject({ state: 'unanswered', next: { step: 'phone', at: later(15) } })
    expect(calloutLines(room).slice(1)).toEqual([
      '叫应答复（暴雨红色预警）：白石镇 唐文博 党委书记（2026-03-10 08:09 答复，据纸质表补录）：指挥 唐文博；受影响村 3 个；转移 12 人',
    ])
  })

  test('are the same whatever their order on the sheet', async () => {
    const tries = [
      typed(1, 1, { rung: 0, result: 'sent' }),
      typed(1, 4),
      typed(1, 8, { rung: 2, result: 'wrong' }),
      typed(2, 5, { result: 'reached' }),
    ]
    const steps = async (given: typeof tries) => {
      const room = await openTestRoom()
      await begun(room)
      const board = await room.ok('officer', 'callouts.typeBack', { id: 1, tries: given })
      return board.targets.map(({ next, state }) => [next?.step, next?.at, state])
    }
    expect(await steps(tries.toReversed())).toEqual(await steps(tries))
  })

  test.each([
    ['before the call-out began', typed(2, -1), { 'tries.1.happenedAt': 'callouts.beforeStart' }],
    ['in the future', typed(2, 61), { 'tries.1.happenedAt': 'callouts.future' }],
    ['on a rung there is not', typed(2, 9, { rung: 9 }), { 'tries.1.rung': 'callouts.unknownRung' }],
    ['twice', typed(1, 4), { 'tries.1.happenedAt': 'callouts.typedBefore' }],
    [
      'with a result that cannot be',
      typed(2, 4, { result: 'read' }),
      { 'tries.1.result': 'callouts.resultOfChannel' },
    ],
  ])('%s refuse the whole sheet', async (_what, wrong, faults) => {
    const room = await openTestRoom()
    await begun(room)
    const reply = await room.no('officer', 'callouts.typeBack', { id: 1, tries: [typed(1, 4), wrong] })
    expect(reply).toMatchObject({ faults })
    expect((await lastBoard(room)).targets.flatMap(({ tries }) => tries)).toEqual([])
  })

  test('of a call-out that has ended are still taken, those of another are not', async () => {
    const room = await openTestRoom()
    await begun(room)
    await room.ok('officer', 'callouts.end', { id: 1, reason: '断网，改用纸质表' })
    const board = await room.ok('officer', 'callouts.typeBack', {
      id: 1,
      tries: [typed(1, 9, { result: 'answered', answer })],
    })
    expect(board.counts).toMatchObject({ answered: 1, unanswered: 1 })
    await room.ok('officer', 'callouts.start', { scheme: 'own', title: '另一次' })
    expect(await room.no('officer', 'callouts.typeBack', { id: 2, tries: [typed(1, 9)] })).toMatchObject({
      faults: { 'tries.0.target': 'callouts.otherBoard' },
    })
  })
})

describe('a try that was mistyped', () => {
  test('counts no more, stays to be seen with who struck it and why, and the log says so of a report', async () => {
    const room = await openTestRoom()
    await begun(room)
    await room.ok('officer', 'callouts.try', { target: 1, rung: 1, result: 'noAnswer' })
    await room.ok('officer', 'callouts.try', { target: 1, rung: 2, result: 'answered', answer })
    const struck = await room.ok('lead', 'callouts.withdrawTry', { id: 2, reason: '记到了别的镇' })
    expect(struck).toMatchObject({
      state: 'unanswered',
      next: { step: 'phone2', at: later(63) },
      answer: null,
    })
    expect(struck.tries[1]).toMatchObject({
      answer: { moved: 12 },
      withdrawn: { at: later(60), by: '李娜', reason: '记到了别的镇' },
    })
    expect(calloutLines(room).at(-1)).toBe(
      '撤回误录的叫应答复（暴雨红色预警）：白石镇 唐文博 党委书记。原因：记到了别的镇。经办：李娜。',
    )
    expect(await room.no('lead', 'callouts.withdrawTry', { id: 2, reason: '再撤' })).toMatchObject({
      code: 'callouts.withdrawnAlready',
    })
    room.clock.pass(1)
    const then = await room.ok('officer', 'callouts.board', { id: 1, at: later(60) })
    expect(then.targets[0]?.tries[1]?.withdrawn).not.toBeNull()
  })

  test('may be typed again', async () => {
    const room = await openTestRoom()
    await begun(room)
    await room.ok('officer', 'callouts.typeBack', { id: 1, tries: [typed(1, 4)] })
    await room.ok('officer', 'callouts.withdrawTry', { id: 1, reason: '时间不对' })
    const board = await room.ok('officer', 'callouts.typeBack', { id: 1, tries: [typed(1, 4)] })
    expect(board.targets[0]?.tries).toHaveLength(2)
  })
})
