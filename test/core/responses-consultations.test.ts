import { beforeEach, describe, expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { inForce, said, saidElsewhere } from '#test/help/response-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const held: InputOf<'responses.consult'> = {
  topic: '强降雨会商',
  means: '视频',
  chair: '副县长 周岩',
  views: [
    { unit: '县气象局', name: '何洁', view: '未来3小时仍有50毫米' },
    { unit: '县水利局', name: '郑宇', view: '白石站将超警' },
  ],
  conclusion: '建议启动Ⅲ级响应',
  nextAt: '2026-03-10T06:00:00.000Z',
}

describe('a consultation', () => {
  test('keeps who said what, and the log has the conclusion', async () => {
    const kept = await room.ok('officer', 'responses.consult', held)
    expect(kept).toMatchObject({
      ...held,
      id: 1,
      heldAt: room.clock.now(),
      by: { name: '王芳' },
      correctedBy: null,
    })
    const { entries } = await room.ok('officer', 'log.recent', { limit: 1 })
    expect(entries[0]?.text).toBe('会商第 1 号：强降雨会商。主持：副县长 周岩。结论：建议启动Ⅲ级响应')
  })

  test('is corrected by a later record, once; both stay', async () => {
    await room.ok('officer', 'responses.consult', held)
    await room.ok('officer', 'responses.consult', { ...held, conclusion: '建议启动Ⅱ级响应', corrects: 1 })
    const all = await room.ok('officer', 'responses.consultations', {})
    expect(
      all.map(({ id, conclusion, corrects, correctedBy }) => [id, conclusion, corrects, correctedBy]),
    ).toEqual([
      [2, '建议启动Ⅱ级响应', 1, null],
      [1, '建议启动Ⅲ级响应', null, 2],
    ])
    expect(await room.no('officer', 'responses.consult', { ...held, corrects: 1 })).toMatchObject({
      code: 'responses.correctedAlready',
      fields: { id: 1, by: 2 },
    })
  })

  test('belongs to a response and stands on its sheet', async () => {
    const { id: consultation } = await room.ok('officer', 'responses.consult', held)
    const response = await inForce(room, { consultation })
    await room.ok('officer', 'responses.consult', { ...held, response: response.id, nextAt: null })
    expect(response.steps[0]).toMatchObject({ consultation })
    const own = await room.ok('officer', 'responses.consultations', { response: response.id })
    expect(own.map(({ id }) => id)).toEqual([2])
  })

  test.each([
    [{ heldAt: '2026-03-10T00:01:00.000Z' }, { heldAt: 'responses.ahead' }],
    [{ nextAt: '2026-03-10T00:00:00.000Z' }, { nextAt: 'responses.nextBefore' }],
    [{ topic: '' }, { topic: 'empty' }],
    [{ chair: ' ' }, { chair: 'empty' }],
    [{ conclusion: '' }, { conclusion: 'empty' }],
    [{ views: [{ unit: '县气象局', name: '', view: '' }] }, { 'views.0.name': 'empty' }],
  ])('with %j is refused by the field', async (more, faults) => {
    expect(await room.no('officer', 'responses.consult', { ...held, ...more })).toMatchObject({ faults })
  })

  test('that speaks of what is not there is refused', async () => {
    for (const [more, code] of [
      [{ response: 9 }, 'responses.unknown'],
      [{ chain: 9 }, 'responses.unknownWarning'],
      [{ corrects: 9 }, 'responses.unknownConsultation'],
    ] as const)
      expect(await room.no('officer', 'responses.consult', { ...held, ...more })).toMatchObject({ code })
  })
})

describe('the next consultation', () => {
  const dueOnes = async () =>
    (await room.ok('officer', 'responses.due', {})).filter(({ kind }) => kind === 'consultation')

  test('is due from an hour before until one on the same matter is held', async () => {
    await room.ok('officer', 'responses.consult', held)
    room.clock.passUntil('2026-03-10T04:59:00.000Z')
    expect(await dueOnes()).toEqual([])
    room.clock.pass(1)
    expect(await dueOnes()).toMatchObject([{ text: '强降雨会商', dueAt: '2026-03-10T06:00:00.000Z' }])
    await room.ok('officer', 'responses.consult', { ...held, topic: '另一件事', nextAt: null })
    expect(await dueOnes()).toHaveLength(1)
    await room.ok('officer', 'responses.consult', { ...held, nextAt: null })
    expect(await dueOnes()).toEqual([])
  })

  test('is not due any more when its response has ended', async () => {
    const { id } = await room.ok('officer', 'responses.propose', said('activate'))
    await room.ok('officer', 'responses.external', { ...saidElsewhere('activate'), response: id })
    await room.ok('officer', 'responses.consult', { ...held, response: id })
    room.clock.passUntil('2026-03-10T06:30:00.000Z')
    expect(await dueOnes()).toHaveLength(1)
    await room.ok('officer', 'responses.external', { ...saidElsewhere('terminate'), response: id })
    expect(await dueOnes()).toEqual([])
  })
})
