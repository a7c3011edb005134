import { describe, expect, test } from 'vitest'
import { begun, calloutLines, lastBoard, later, scheme, takeWarning } from '#test/help/callout-acts.ts'
import { smallBook } from '#test/help/contact-book.ts'
import { founded, openTestRoom } from '#test/help/room.ts'

describe('a call-out at its end', () => {
  test('is ended without a reason only when all have answered', async () => {
    const room = await openTestRoom()
    await begun(room)
    expect(await room.no('officer', 'callouts.end', { id: 1 })).toMatchObject({
      code: 'callouts.stillOpen',
      fields: { open: 1, total: 1 },
    })
    const answer = { commander: '唐文博', villages: 3, moved: 12 }
    await room.ok('officer', 'callouts.try', { target: 1, result: 'answered', answer })
    const ended = await room.ok('officer', 'callouts.end', { id: 1 })
    expect(ended).toMatchObject({
      endedAt: founded,
      endedBy: { name: '王芳' },
      ending: '',
      next: null,
      oldest: null,
    })
    expect(await room.no('officer', 'callouts.try', { target: 1, result: 'busy' })).toMatchObject({
      code: 'callouts.ended',
    })
    expect(calloutLines(room).at(-1)).toBe(
      '叫应结束：测试县气象台暴雨红色预警。应叫 1，已应 1，未应 0，移出 0。经办：王芳。',
    )
  })

  test('with somebody unanswered keeps the reason, and their state stands still', async () => {
    const room = await openTestRoom()
    await begun(room)
    room.clock.pass(5)
    await room.ok('officer', 'callouts.end', { id: 1, reason: '预警已解除' })
    room.clock.pass(600)
    const board = await lastBoard(room)
    expect(board).toMatchObject({
      ending: '预警已解除',
      queue: [],
      targets: [{ state: 'toCall', ageSeconds: 300 }],
    })
    expect(await room.ok('officer', 'callouts.list', { open: true })).toEqual([])
  })

  test('asks for the report within its minutes after the warning was lifted, until it is given', async () => {
    const room = await openTestRoom()
    await begun(room, { feedbackMinutes: 30, feedbackWhat: '雨情、转移人数' })
    const feedback = { id: 1, words: '累计雨量 120 毫米，转移 12 人' }
    expect(await room.no('officer', 'callouts.feedback', feedback)).toMatchObject({
      code: 'callouts.notLifted',
    })
    room.clock.pass(60)
    await takeWarning(room, { action: 'lift' })
    const due = async () =>
      (await room.ok('officer', 'desk.due', {})).items.filter(({ kind }) => kind === 'calloutFeedback')
    expect(await due()).toMatchObject([{ key: 'calloutFeedback/1', dueAt: later(90), page: 'callouts/1' }])
    await room.ok('officer', 'callouts.end', { id: 1, reason: '预警已解除' })
    room.reopen()
    expect(await due()).toHaveLength(1)
    const given = await room.ok('officer', 'callouts.feedback', feedback)
    expect(given.feedback).toMatchObject({ at: later(60), words: feedback.words, by: { name: '王芳' } })
    expect(await due()).toEqual([])
    expect(await room.no('officer', 'callouts.feedback', feedback)).toMatchObject({
      code: 'callouts.feedbackGiven',
    })
  })
})

describe('the due item of a call-out', () => {
  test('is one for all its targets: the most urgent step, with another key for every step', async () => {
    const room = await openTestRoom()
    await begun(room, { waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'], where: 'all' }] }] })
    const due = async () =>
      (await room.ok('officer', 'desk.due', {})).items.filter(({ kind }) => kind === 'callout')
    expect(await due()).toEqual([
      {
        key: 'callout/1/1/0',
        kind: 'callout',
        id: 1,
        text: '测试县气象台暴雨红色预警：已应 0/2。下一步：白石镇 发信息 唐文博',
        dueAt: founded,
        page: 'callouts/1',
        fields: expect.objectContaining({ answered: 0, total: 2, open: 2, unit: '白石镇' }),
      },
    ])
    await room.ok('officer', 'callouts.sent', { id: 1, targets: [1, 2] })
    expect(await due()).toMatchObject([{ key: 'callout/1/1/1', dueAt: later(3) }])
    room.clock.pass(3)
    await room.ok('officer', 'callouts.try', { target: 1, result: 'noAnswer' })
    expect(await due()).toMatchObject([{ key: 'callout/1/2/1', dueAt: later(3) }])
    for (const target of [1, 2])
      await room.ok('officer', 'callouts.try', {
        target,
        result: 'answered',
        answer: { commander: '甲', villages: 0, moved: 0 },
      })
    expect(await due()).toMatchObject([{ key: 'callout/1/end', dueAt: later(33) }])
    await room.ok('officer', 'callouts.end', { id: 1 })
    expect(await due()).toEqual([])
  })

  test('says that a warning has a scheme that is on and nobody was called for it, until it is begun', async () => {
    const room = await openTestRoom()
    const due = async () =>
      (await room.ok('officer', 'desk.due', {})).items.filter(({ kind }) => kind === 'callout')
    await smallBook(room)
    const chain = await takeWarning(room, { places: ['白石镇'] })
    expect(await due()).toEqual([])
    await scheme(room, {})
    expect(await due()).toMatchObject([
      { key: `callout/begin/${chain}`, dueAt: later(5), page: `callouts/start/${chain}` },
    ])
    await room.ok('officer', 'callouts.start', { scheme: 'own', chain })
    expect((await due()).map(({ key }) => key)).toEqual(['callout/1/1/0'])
  })
})
