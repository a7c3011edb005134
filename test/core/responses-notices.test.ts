import { beforeEach, describe, expect, test } from 'vitest'
import { planIn, saidElsewhere, warned } from '#test/help/response-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
  await planIn(room)
})

describe('a notice of a higher headquarters', () => {
  const text =
    '东湾市防汛抗旱指挥部关于启动防汛Ⅲ级应急响应的通知：市防指决定于2026年03月10日08时00分启动防汛Ⅲ级应急响应。'
  const notice = () =>
    warned(room, {
      issuers: ['东湾市防汛抗旱指挥部'],
      hazard: '防汛',
      colour: null,
      responseLevel: 3,
      horizonHours: null,
      text,
    })
  const offers = async () => (await room.ok('officer', 'responses.proposals', {})).notices

  test('is offered, never taken over by itself, and offered no more once it was', async () => {
    const message = await notice()
    expect(await offers()).toMatchObject([
      {
        message,
        change: 'activate',
        level: 3,
        hazard: '防汛',
        issuers: ['东湾市防汛抗旱指挥部'],
        text,
        putOff: null,
      },
    ])
    expect(await room.ok('officer', 'responses.list', {})).toEqual([])
    expect(await room.ok('officer', 'responses.due', {})).toMatchObject([
      { kind: 'responseProposal', text: '东湾市防汛抗旱指挥部的防汛Ⅲ级响应通知尚未处理' },
    ])
    const response = await room.ok('officer', 'responses.external', {
      ...saidElsewhere('activate', { means: 'notice', words: text }),
      message,
    })
    expect(response.steps[0]).toMatchObject({ message, means: 'notice' })
    expect(await offers()).toEqual([])
  })

  test('is put off with a reason, and forgotten after three days', async () => {
    await notice()
    const [first] = await offers()
    const { key = '', facts = '' } = first ?? {}
    await room.ok('officer', 'responses.putOff', { key, facts, reason: '不涉及本县' })
    expect(await offers()).toMatchObject([{ putOff: { reason: '不涉及本县', by: '王芳' } }])
    expect(await room.ok('officer', 'responses.due', {})).toEqual([])
    room.clock.pass(72 * 60 + 1)
    expect(await offers()).toEqual([])
  })
})
