import { describe, expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import {
  begun,
  calloutLines,
  lastBoard,
  later,
  scheme,
  statesOf,
  takeWarning,
} from '#test/help/callout-acts.ts'
import { smallBook } from '#test/help/contact-book.ts'
import { founded, openTestRoom } from '#test/help/room.ts'

describe('a call-out', () => {
  test('begun keeps plan and ladder as they are, whatever is changed in book and scheme later', async () => {
    const room = await openTestRoom()
    const { book, board } = await begun(room)
    await room.ok('officer', 'contacts.change', { id: book.first.id, unit: book.town.id, name: '换人' })
    await scheme(room, { answerMinutes: 99 })
    const then = await lastBoard(room)
    expect(then).toEqual(board)
    expect(then).toMatchObject({ chain: 1, exercise: false, startedAt: founded, startedBy: { name: '王芳' } })
    expect(calloutLines(room)).toEqual([
      '开始叫应：测试县气象台暴雨红色预警，按“本县方案”共 1 个对象。经办：王芳。',
    ])
  })

  test('walks from to call over called and received to answered, and is not answered by “received”', async () => {
    const room = await openTestRoom()
    const { board } = await begun(room)
    const target = board.targets[0]?.id ?? 0
    const step = async (input: Omit<InputOf<'callouts.try'>, 'target'>) =>
      room.ok('officer', 'callouts.try', { target, ...input })
    expect(board.targets[0]).toMatchObject({
      state: 'toCall',
      next: { step: 'message', due: true, at: founded },
    })
    expect(await step({ result: 'sent' })).toMatchObject({
      state: 'called',
      next: { step: 'phone', at: later(3), due: false, who: '唐文博', number: '13800000201' },
    })
    room.clock.pass(3)
    expect(await step({ result: 'noAnswer' })).toMatchObject({ next: { step: 'phone2', at: later(6) } })
    room.clock.pass(3)
    expect(await step({ result: 'reached', words: '收到' })).toMatchObject({
      state: 'acked',
      missing: ['commander', 'villages', 'moved'],
      next: { step: 'phone2', at: later(15) },
    })
    room.clock.pass(2)
    const partly = { commander: '唐文博', villages: 3 }
    expect(await step({ result: 'answered', answer: partly })).toMatchObject({
      state: 'acked',
      missing: ['moved'],
    })
    room.clock.pass(1)
    const whole = await step({ result: 'answered', answer: { moved: 0 }, words: '没有人转移' })
    expect(whole).toMatchObject({
      state: 'answered',
      missing: [],
      next: null,
      answeredAt: later(9),
      ageSeconds: 540,
      answer: { commander: '唐文博', villages: 3, moved: 0, place: '', doing: '' },
    })
    expect(whole.tries.map(({ rung, channel, number, called }) => [rung, channel, number, called])).toEqual([
      [0, 'message', '13800000201', '唐文博 党委书记'],
      [1, 'phone', '13800000201', '唐文博 党委书记'],
      [2, 'phone', '0550-6600301', '唐文博 党委书记'],
      [2, 'phone', '0550-6600301', '唐文博 党委书记'],
      [2, 'phone', '0550-6600301', '唐文博 党委书记'],
    ])
    expect(calloutLines(room).slice(1)).toEqual([
      '叫应答复（测试县气象台暴雨红色预警）：白石镇 唐文博 党委书记：指挥 唐文博；受影响村 3 个（还缺：转移人数）',
      '叫应答复（测试县气象台暴雨红色预警）：白石镇 唐文博 党委书记：转移 0 人；没有人转移',
    ])
  })

  test('says at fifteen minutes to the second that nobody answered, and loses nothing at a restart', async () => {
    const room = await openTestRoom()
    const { board } = await begun(room)
    await room.ok('officer', 'callouts.try', { target: board.targets[0]?.id ?? 0, result: 'read' })
    room.clock.passUntil(later(14.99))
    expect((await lastBoard(room)).targets[0]?.state).toBe('acked')
    room.reopen()
    room.clock.passUntil(later(15))
    const late = await lastBoard(room)
    expect(late.targets[0]).toMatchObject({
      state: 'unanswered',
      next: { step: 'phone', at: later(15), due: true },
    })
    expect(late.oldest).toEqual({ target: 1, unit: '白石镇', seconds: 900 })
  })

  test('begins its waves in their minutes', async () => {
    const room = await openTestRoom()
    const who = (unitKinds: ('township' | 'department')[]) => [{ unitKinds, where: 'all' as const }]
    await begun(room, {
      waves: [
        { afterMinutes: 0, who: who(['township']) },
        { afterMinutes: 10, who: who(['department']), needs: ['doing'] },
      ],
    })
    const board = await lastBoard(room)
    expect(board.queue).toEqual([1, 2, 3])
    expect(board.targets.map(({ begun, answerBy }) => [begun, answerBy])).toEqual([
      [true, later(15)],
      [true, later(15)],
      [false, later(25)],
    ])
    room.clock.pass(10)
    const then = await lastBoard(room)
    expect(then.targets[2]).toMatchObject({
      begun: true,
      ageSeconds: 0,
      needs: ['doing'],
      next: { due: true },
    })
    await room.ok('officer', 'callouts.try', { target: 3, result: 'answered', answer: { doing: '加密会商' } })
    expect((await lastBoard(room)).waves).toMatchObject([
      { total: 2, answered: 0 },
      { total: 1, answered: 1 },
    ])
  })

  test('shows the board as it stood at any moment', async () => {
    const room = await openTestRoom()
    const { board } = await begun(room)
    room.clock.pass(5)
    await room.ok('officer', 'callouts.try', { target: 1, result: 'reached' })
    room.clock.pass(5)
    expect(await room.ok('officer', 'callouts.board', { id: board.id, at: founded })).toEqual(board)
    const between = await room.ok('officer', 'callouts.board', { id: board.id, at: later(5) })
    expect(statesOf(between.targets)).toEqual([['白石镇', 'acked']])
  })

  test('takes a message to many at once, and none of it when one of them cannot get any', async () => {
    const room = await openTestRoom()
    const { book } = await begun(room, {
      waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'], where: 'all' }] }],
    })
    await room.ok('officer', 'callouts.addTarget', { id: 1, unitId: book.office.id, contact: book.waters.id })
    const sent = await room.ok('officer', 'callouts.sent', { id: 1, targets: [1, 2, 2], words: '请立即上岗' })
    expect(sent.targets.map(({ tries }) => tries.length)).toEqual([1, 1, 0])
    await room.ok('officer', 'callouts.addTarget', {
      id: 1,
      stranger: { unit: '石桥村', who: '老李', number: '6600777' },
    })
    expect(await room.no('officer', 'callouts.sent', { id: 1, targets: [3, 4] })).toMatchObject({
      code: 'callouts.noMessage',
      fields: { units: '石桥村' },
    })
    expect((await lastBoard(room)).targets.map(({ tries }) => tries.length)).toEqual([1, 1, 0, 0])
  })

  test('takes somebody more, somebody out with a reason, and nobody twice', async () => {
    const room = await openTestRoom()
    const { book } = await begun(room)
    const more = { id: 1, unitId: book.other.id }
    expect(await room.ok('officer', 'callouts.addTarget', more)).toMatchObject({
      unit: '柳河乡',
      who: '萧国栋',
      place: 2,
    })
    expect(await room.no('officer', 'callouts.addTarget', more)).toMatchObject({
      code: 'callouts.targetTwice',
    })
    const dropped = await room.ok('officer', 'callouts.dropTarget', { target: 2, reason: '不在影响区' })
    expect(dropped).toMatchObject({ state: 'dropped', next: null, dropped: { why: '不在影响区' } })
    expect(await room.no('officer', 'callouts.try', { target: 2, result: 'busy' })).toMatchObject({
      code: 'callouts.droppedTarget',
    })
    expect((await lastBoard(room)).counts).toMatchObject({ total: 1, dropped: 1, toCall: 1 })
    expect(await room.ok('officer', 'callouts.addTarget', more)).toMatchObject({ place: 3, state: 'toCall' })
  })

  test.each([
    [{ result: 'sent', channel: 'phone' }, { result: 'callouts.resultOfChannel' }],
    [{ result: 'busy', channel: 'message' }, { result: 'callouts.resultOfChannel' }],
    [{ result: 'busy', rung: 29 }, { rung: 'callouts.unknownRung' }],
    [{ result: 'nothing' }, { result: 'invalid_value' }],
    [{ result: 'answered', answer: { moved: -1 } }, { 'answer.moved': 'too_small' }],
  ])('refuses a try with %j by the field', async (fault, faults) => {
    const room = await openTestRoom()
    await begun(room)
    expect(await room.no('officer', 'callouts.try', { target: 1, ...fault })).toMatchObject({ faults })
    expect((await lastBoard(room)).targets[0]?.tries).toEqual([])
  })

  test('for a warning that is over, or with nobody to call, is not begun', async () => {
    const room = await openTestRoom()
    await scheme(room, {})
    const chain = await takeWarning(room, {})
    expect(await room.no('officer', 'callouts.start', { scheme: 'own', chain })).toMatchObject({
      code: 'callouts.nobody',
    })
    await smallBook(room)
    room.clock.pass(60)
    await takeWarning(room, { action: 'lift' })
    expect(await room.no('officer', 'callouts.start', { scheme: 'own', chain })).toMatchObject({
      code: 'callouts.warningOver',
    })
    expect(await room.ok('officer', 'callouts.list', {})).toEqual([])
  })

  test('of chosen people has those alone, each once', async () => {
    const room = await openTestRoom()
    const { other, elsewhere, town } = await smallBook(room)
    await scheme(room, {})
    const chosen = [{ unitId: other.id, contact: elsewhere.id }, { unitId: town.id }]
    const board = await room.ok('officer', 'callouts.start', { scheme: 'own', targets: chosen })
    expect(board.targets.map(({ who }) => who)).toEqual(['萧国栋', '唐文博'])
    const twice = [{ unitId: other.id }, { unitId: other.id, contact: elsewhere.id }]
    expect(await room.no('officer', 'callouts.start', { scheme: 'own', targets: twice })).toMatchObject({
      code: 'callouts.targetTwice',
    })
  })

  test('of an exercise says so in its log lines and its due item', async () => {
    const room = await openTestRoom()
    await smallBook(room)
    await scheme(room, {})
    const chain = await takeWarning(room, { status: 'exercise' })
    const board = await room.ok('officer', 'callouts.start', { scheme: 'own', chain })
    expect(board.exercise).toBe(true)
    expect(calloutLines(room)[0]).toMatch(/^【演练】开始叫应/)
    const [item] = await room.ok('officer', 'callouts.due', {})
    expect(item?.text).toMatch(/^【演练】/)
  })
})
