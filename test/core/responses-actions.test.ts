import { beforeEach, describe, expect, test } from 'vitest'
import type { Response, ResponseAction } from '#shared/responses/response.ts'
import { adjusted, inForce, planIn, said, saidElsewhere } from '#test/help/response-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
let plan: number
beforeEach(async () => {
  room = await openTestRoom()
  plan = (await planIn(room)).id
})

const shown = ({ actions }: Response) => actions.map(({ level, words, outcome }) => [level, words, outcome])
const named = ({ actions }: Response, words: string) =>
  actions.find((action) => action.words === words && action.outcome !== 'dropped') as ResponseAction

async function begun(): Promise<Response> {
  return inForce(room, { plan, conditions: [{ code: 'grave', judged: '白石镇堤防管涌' }] })
}

describe('the action list', () => {
  test('comes with the level, each action due so many minutes after it began', async () => {
    const { actions } = await begun()
    expect(actions.map(({ words, who, dueAt, outcome }) => [words, who, dueAt, outcome])).toEqual([
      ['通知成员单位', '值班员', '2026-03-10T00:30:00.000Z', ''],
      ['物资前置', '防办', '2026-03-10T01:00:00.000Z', ''],
    ])
  })

  test('counts from the hour at which somebody elsewhere decided', async () => {
    room.clock.pass(90)
    const { actions } = await room.ok('officer', 'responses.external', {
      ...saidElsewhere('activate', { happenedAt: '2026-03-10T01:00:00.000Z' }),
      plan,
    })
    expect(actions[0]?.dueAt).toBe('2026-03-10T01:30:00.000Z')
  })

  test('of a level raised and lowered keeps every tick and drops what nobody did', async () => {
    const { id, ...first } = await begun()
    await room.ok('officer', 'responses.settleAction', {
      id: named({ id, ...first }, '通知成员单位').id,
      outcome: 'done',
      result: '12个单位已到岗',
    })
    expect(shown(await adjusted(room, id, 2))).toEqual([
      [2, '报告县长', ''],
      [3, '通知成员单位', 'done'],
      [3, '物资前置', ''],
    ])
    const lowered = await adjusted(room, id, 4)
    expect(shown(lowered)).toEqual([
      [2, '报告县长', 'dropped'],
      [3, '通知成员单位', 'done'],
      [3, '物资前置', 'dropped'],
      [4, '检查队伍物资', ''],
    ])
    expect(lowered.actions[0]?.result).toBe('响应降为Ⅳ级，不再执行')
    const again = await adjusted(room, id, 3)
    expect(shown(again).filter(([, , outcome]) => outcome === '')).toEqual([
      [3, '物资前置', ''],
      [4, '检查队伍物资', ''],
    ])
    expect(named(again, '通知成员单位').result).toBe('12个单位已到岗')
  })

  test('ends with the response, and what is to be done afterwards comes', async () => {
    const { id } = await begun()
    const ended = await room.ok('officer', 'responses.external', {
      ...saidElsewhere('terminate'),
      response: id,
    })
    expect(shown(ended)).toEqual([
      [3, '通知成员单位', 'dropped'],
      [3, '物资前置', 'dropped'],
      [3, '小结上报', ''],
    ])
    const items = await room.ok('officer', 'responses.due', {})
    expect(items.filter(({ kind }) => kind === 'responseAction')).toMatchObject([{ text: '小结上报 · 防办' }])
  })

  test('of a response without a plan is what people add to it', async () => {
    const { id, actions } = await inForce(room)
    expect(actions).toEqual([])
    const added = await room.ok('officer', 'responses.addAction', {
      response: id,
      words: '请市局支援两台排涝车',
      who: '值班长',
      dueAt: '2026-03-10T00:20:00.000Z',
    })
    expect(added).toMatchObject({ level: 3, outcome: '' })
    const late = { response: id, words: '迟', dueAt: '2026-03-09T00:00:00.000Z' }
    expect(await room.no('officer', 'responses.addAction', late)).toMatchObject({
      faults: { dueAt: 'responses.untilPast' },
    })
  })
})

describe('an action', () => {
  test('is settled once, with what came of it, and the log says so', async () => {
    const response = await begun()
    const { id } = named(response, '物资前置')
    room.clock.pass(7)
    const done = await room.ok('lead', 'responses.settleAction', {
      id,
      outcome: 'done',
      result: '编织袋3000条到位',
    })
    expect(done).toMatchObject({
      outcome: 'done',
      result: '编织袋3000条到位',
      settledAt: '2026-03-10T00:07:00.000Z',
      settledBy: { name: '李娜' },
    })
    const { entries } = await room.ok('officer', 'log.recent', { limit: 1 })
    expect(entries[0]?.text).toBe(
      '响应行动办结：物资前置（3月10日强降雨防御，Ⅲ级）。原话或说明：编织袋3000条到位',
    )
    expect(await room.no('lead', 'responses.settleAction', { id, outcome: 'done' })).toMatchObject({
      code: 'responses.actionSettled',
    })
  })

  test('does not apply only for a reason, and is opened again when that was a mistake', async () => {
    const { id } = named(await begun(), '物资前置')
    expect(
      await room.no('officer', 'responses.settleAction', { id, outcome: 'notApplicable' }),
    ).toMatchObject({
      faults: { result: 'empty' },
    })
    await room.ok('officer', 'responses.settleAction', {
      id,
      outcome: 'notApplicable',
      result: '物资已在现场',
    })
    const open = await room.ok('officer', 'responses.reopenAction', { id, reason: '点错了' })
    expect(open).toMatchObject({ outcome: '', result: '', settledAt: null, settledBy: null })
    expect(await room.no('officer', 'responses.reopenAction', { id, reason: '再点' })).toMatchObject({
      code: 'responses.actionNotSettled',
    })
    expect(await room.no('officer', 'responses.settleAction', { id: 99, outcome: 'done' })).toMatchObject({
      code: 'responses.unknownAction',
    })
  })
})

describe('the desk', () => {
  const kinds = async () =>
    (await room.ok('officer', 'responses.due', {}))
      .filter(({ kind }) => kind.startsWith('response') || kind === 'consultation')
      .map(({ kind, text, dueAt }) => [kind, text, dueAt])

  test('asks for the leader while a proposal waits, then for the actions, then for the end', async () => {
    const { id } = await room.ok('officer', 'responses.propose', said('activate'))
    expect(await kinds()).toEqual([
      ['responseApproval', '3月10日强降雨防御：启动Ⅲ级响应', '2026-03-10T00:30:00.000Z'],
    ])
    await room.ok('officer', 'responses.withdraw', { id, reason: '雨停' })
    const response = await begun()
    expect((await kinds()).map(([kind, text]) => [kind, text])).toEqual([
      ['responseAction', '通知成员单位 · 值班员'],
      ['responseAction', '物资前置 · 防办'],
    ])
    for (const { id: action } of response.actions)
      await room.ok('officer', 'responses.settleAction', { id: action, outcome: 'done' })
    room.clock.passUntil('2026-03-10T21:59:00.000Z')
    expect(await kinds()).toEqual([])
    room.clock.pass(1)
    expect(await kinds()).toEqual([
      ['responseEnd', '3月10日强降雨防御：Ⅲ级响应预计到期', '2026-03-11T00:00:00.000Z'],
    ])
  })

  test('shows the levels in force, the highest first, with how far the actions are', async () => {
    await inForce(room, { level: 4, matter: '森林防火' })
    const { id, actions } = await begun()
    await room.ok('officer', 'responses.settleAction', { id: actions[0]?.id ?? 0, outcome: 'done' })
    const { responses } = await room.ok('officer', 'responses.current', {})
    expect(responses).toMatchObject([
      {
        id,
        level: 3,
        plan: '县防汛应急预案',
        open: 1,
        all: 2,
        approver: '陈静',
        exercise: false,
        changing: false,
      },
      { level: 4, matter: '森林防火', plan: '', open: 0, all: 0 },
    ])
  })
})
