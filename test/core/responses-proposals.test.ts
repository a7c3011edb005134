import { beforeEach, describe, expect, test } from 'vitest'
import { signed } from '#test/help/duty.ts'
import { crew } from '#test/help/people.ts'
import { planIn, read, said, saidElsewhere, stationIn, until, warned } from '#test/help/response-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
let plan: number
beforeEach(async () => {
  room = await openTestRoom()
  plan = (await planIn(room)).id
})

const suggested = async (own = room) => (await own.ok('officer', 'responses.proposals', {})).proposals
const inBrief = async () =>
  (await suggested()).map(({ change, level, from, conditions, putOff, blocked }) => ({
    change,
    level,
    from,
    codes: conditions.map(({ code }) => code),
    ...(putOff ? { putOff: putOff.reason } : {}),
    ...(blocked ? { blocked } : {}),
  }))

/** Begins what is suggested first and has the leader approve it. */
async function followed(): Promise<number> {
  const [first] = await suggested()
  if (!first) throw new Error('nothing suggested')
  const { id } = await room.ok('officer', 'responses.propose', {
    ...said(first.change, { level: first.level }),
    response: first.response,
    plan,
    conditions: first.conditions.map(({ code }) => ({ code })),
  })
  await room.ok('officer', 'responses.approve', { id, ...signed(crew.leader) })
  return id
}

describe('a suggestion', () => {
  test('shows the condition that is met and the warning that meets it, and sets nothing', async () => {
    expect(await suggested()).toEqual([])
    await warned(room)
    expect(await suggested()).toMatchObject([
      {
        plan: { id: plan, name: '县防汛应急预案' },
        change: 'activate',
        level: 3,
        from: null,
        response: null,
        exercise: false,
        conditions: [
          {
            code: 'orange',
            words: '暴雨橙色',
            facts: [
              {
                kind: 'warning',
                chain: 1,
                hazard: '暴雨',
                colour: 'orange',
                issuers: ['澄河县气象台'],
                issuedAt: '2026-03-10T00:00:00.000Z',
                lapsed: false,
              },
            ],
          },
        ],
        putOff: null,
        blocked: false,
      },
    ])
    expect(await room.ok('officer', 'responses.list', {})).toEqual([])
    expect(await room.ok('officer', 'responses.due', {})).toMatchObject([
      { kind: 'responseProposal', text: '县防汛应急预案：启动Ⅲ级响应', dueAt: '2026-03-10T00:15:00.000Z' },
    ])
  })

  test('shows the station, its level and how far it is above, and counts the stations asked for', async () => {
    const [upper, lower] = [await stationIn(room, '白石站'), await stationIn(room, '柳河站')]
    await read(room, upper, '36.42')
    expect(await suggested()).toEqual([])
    await read(room, lower, '36.30')
    const [first] = await suggested()
    expect(first).toMatchObject({ change: 'activate', level: 4 })
    expect(first?.conditions.map(({ code }) => code)).toEqual(['warning'])
    expect(first?.conditions[0]?.facts).toMatchObject([
      { kind: 'station', name: '白石站', over: 'warning', level: 36_420, above: 120 },
      { kind: 'station', name: '柳河站', over: 'warning', level: 36_300, above: 0 },
    ])
    room.clock.pass(60)
    await read(room, upper, '38.05')
    expect((await suggested())[0]).toMatchObject({
      level: 2,
      conditions: [{ code: 'guaranteed', facts: [{ name: '白石站', level: 38_050, above: 50 }] }],
    })
  })

  test('goes by the highest level met, and by plans that are switched on alone', async () => {
    await warned(room, { colour: 'red' })
    expect(await inBrief()).toMatchObject([{ change: 'activate', level: 2, codes: ['red'] }])
    await room.ok('admin', 'responses.switchPlan', { id: plan, active: false })
    expect(await suggested()).toEqual([])
  })

  test.each([
    ['another hazard', { hazard: '高温', colour: 'red' as const }],
    ['a test message', { status: 'test' as const }],
    ['a message without a colour', { colour: null }],
  ])('is not made by %s', async (_what, facts) => {
    await warned(room, facts)
    expect(await suggested()).toEqual([])
  })

  test('of an exercise is an exercise and stands apart from the real ones', async () => {
    await warned(room, { status: 'exercise' })
    const [first] = await suggested()
    expect(first).toMatchObject({ exercise: true, change: 'activate' })
    const chain = first?.conditions[0]?.facts[0]?.kind === 'warning' ? first.conditions[0].facts[0].chain : 0
    expect(await room.no('officer', 'responses.propose', said('activate', { plan, chain }))).toMatchObject({
      faults: { exercise: 'responses.exerciseMixed' },
    })
    const { id } = await room.ok(
      'officer',
      'responses.propose',
      said('activate', { plan, chain, exercise: true }),
    )
    await room.ok('officer', 'responses.approve', { id, ...signed(crew.leader) })
    expect(await suggested()).toEqual([])
    await warned(room, { issuers: ['澄河县气象局'] })
    expect(await suggested()).toMatchObject([{ exercise: false, change: 'activate', level: 3 }])
    const { entries } = await room.ok('officer', 'log.search', { words: '演练 启动' })
    expect(entries[0]?.text).toContain('【演练】3月10日强降雨防御')
  })
})

describe('with a level in force', () => {
  test('only a higher one is suggested while the conditions hold', async () => {
    await warned(room)
    const id = await followed()
    expect(await suggested()).toEqual([])
    room.clock.pass(30)
    await warned(room, { action: 'upgrade', colour: 'red' })
    expect(await inBrief()).toEqual([{ change: 'adjust', level: 2, from: 3, codes: ['red'] }])
    await room.ok('officer', 'responses.propose', { ...said('adjust'), response: id })
    expect(await suggested()).toEqual([])
  })

  test('a lower one when only that one still holds, an end when none does', async () => {
    await warned(room)
    await followed()
    room.clock.pass(30)
    await warned(room, { action: 'downgrade', colour: 'yellow' })
    expect(await inBrief()).toEqual([{ change: 'adjust', level: 4, from: 3, codes: ['blue'] }])
    room.clock.pass(30)
    await warned(room, { action: 'lift', colour: 'yellow' })
    expect(await inBrief()).toEqual([{ change: 'terminate', level: null, from: 3, codes: ['orange'] }])
  })

  test('a warning whose hours have passed without being lifted ends nothing, and begins nothing', async () => {
    await warned(room)
    const id = await followed()
    room.clock.passUntil('2026-03-10T06:00:00.000Z')
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([{ state: 'lapsed' }])
    expect(await suggested()).toEqual([])
    await room.ok('officer', 'responses.external', {
      ...saidElsewhere('terminate', { happenedAt: room.clock.now() }),
      response: id,
    })
    expect(await suggested()).toEqual([])
  })

  test('what people judged is ended by people', async () => {
    const { id } = await room.ok('officer', 'responses.propose', {
      ...said('activate', { plan, conditions: [{ code: 'grave', judged: '堤防管涌' }] }),
    })
    await room.ok('officer', 'responses.approve', { id, ...signed(crew.leader) })
    expect(await suggested()).toEqual([])
  })

  test('one that waits for something else stands in the way, and is said to', async () => {
    await warned(room)
    const id = await followed()
    await room.ok('officer', 'responses.propose', { ...said('extend'), response: id })
    room.clock.pass(5)
    await warned(room, { action: 'upgrade', colour: 'red' })
    expect(await inBrief()).toMatchObject([{ change: 'adjust', level: 2, blocked: true }])
  })

  test('one plan has one response at a time', async () => {
    await warned(room)
    const id = await followed()
    expect(await room.no('officer', 'responses.propose', said('activate', { plan }))).toMatchObject({
      code: 'responses.planUnderWay',
      fields: { id, plan: '县防汛应急预案' },
    })
  })
})

describe('not now', () => {
  test('is kept with its reason and comes back when the facts change', async () => {
    await warned(room)
    const [first] = await suggested()
    const { key = '', facts = '' } = first ?? {}
    expect(await room.no('officer', 'responses.putOff', { key, facts, reason: '' })).toMatchObject({
      faults: { reason: 'empty' },
    })
    await room.ok('officer', 'responses.putOff', { key, facts, reason: '雨区在上游邻县' })
    expect(await inBrief()).toMatchObject([{ level: 3, putOff: '雨区在上游邻县' }])
    expect(await room.ok('officer', 'responses.due', {})).toEqual([])
    const { entries } = await room.ok('officer', 'log.recent', { limit: 1 })
    expect(entries[0]?.text).toBe('王芳：县防汛应急预案的响应建议暂不提请。原因：雨区在上游邻县')
    await warned(room, { issuers: ['临岭县气象台'] })
    const again = await inBrief()
    expect(again).toMatchObject([{ level: 3, codes: ['orange'] }])
    expect(again[0]).not.toHaveProperty('putOff')
    expect(await room.no('officer', 'responses.putOff', { key, facts, reason: '再放' })).toMatchObject({
      code: 'responses.proposalGone',
    })
  })
})

describe('the conditions of a proposal', () => {
  test('are kept with what met them at that moment', async () => {
    await warned(room)
    const chain = 1
    const { id } = await room.ok('officer', 'responses.propose', {
      ...said('activate', { plan, chain, conditions: [{ code: 'orange' }] }),
    })
    room.clock.pass(10)
    await warned(room, { action: 'lift' })
    const response = await room.ok('officer', 'responses.get', { id })
    expect(response).toMatchObject({ chain: 1, plan: { id: plan } })
    expect(response.steps[0]?.conditions).toMatchObject([
      { code: 'orange', facts: [{ chain: 1, colour: 'orange' }], judged: '' },
    ])
    expect((await room.ok('officer', 'responses.list', { chain: 1 })).map((one) => one.id)).toEqual([id])
    expect(await room.ok('officer', 'responses.list', { chain: 2 })).toEqual([])
  })

  test('that nothing meets want words, and those of no plan are refused', async () => {
    const asked = (code: string, judged = '') => said('activate', { plan, conditions: [{ code, judged }] })
    expect(await room.no('officer', 'responses.propose', asked('orange'))).toMatchObject({
      code: 'responses.conditionNotMet',
      fields: { words: '暴雨橙色' },
    })
    expect(await room.no('officer', 'responses.propose', asked('none'))).toMatchObject({
      code: 'responses.unknownCondition',
    })
    await room.ok('officer', 'responses.propose', asked('orange', '县气象台电话通知，文件未到'))
  })
})

test('a restart changes neither what is suggested nor what is in force', async () => {
  await warned(room)
  await followed()
  room.clock.pass(30)
  await warned(room, { action: 'upgrade', colour: 'red' })
  const before = [await suggested(), await room.ok('officer', 'responses.current', {})]
  room.reopen()
  expect([await suggested(), await room.ok('officer', 'responses.current', {})]).toEqual(before)
  expect(before[1]).toMatchObject({ responses: [{ level: 3, until }] })
})
