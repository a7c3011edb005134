import { beforeEach, describe, expect, test } from 'vitest'
import { wordsIn } from '#core/words.ts'
import {
  type ResponseAct,
  responseActs,
  responseChanges,
  responseStates,
  responseSteps,
} from '#shared/responses/step.ts'
import { signed } from '#test/help/duty.ts'
import { crew, type Who } from '#test/help/people.ts'
import { inForce, inState, said, saidElsewhere, until } from '#test/help/response-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const quiet = ['proposed', 'inForce', 'refused', 'ended'] as const
const cases = [
  ...quiet.map((state) => ({ state, waiting: 'adjust' as const })),
  ...(['adjust', 'extend', 'terminate'] as const).map((waiting) => ({ state: 'changing' as const, waiting })),
]

describe('the table of steps', () => {
  test('speaks of every state', () => {
    expect(new Set(['none', ...cases.map(({ state }) => state)])).toEqual(new Set(responseStates))
  })

  describe.each(cases)('of a response that is $state (of changes: $waiting)', ({ state, waiting }) => {
    test.each(responseActs)('is followed by %s', async (act) => {
      for (const change of responseChanges) {
        const own = await openTestRoom()
        const before = await inState(own, state, waiting)
        const reply = await own.ask('officer', `responses.${act}`, {
          ...sayings(act, change),
          response: before.id,
          id: before.id,
        })
        const answers = act !== 'propose' && act !== 'external'
        const meant = answers ? waitingIn(before) : change
        const allowed = meant !== null && responseSteps[act][meant].from.includes(state)
        expect({ act, change, ok: reply.ok }).toEqual({ act, change, ok: allowed })
        const after = await own.ok('officer', 'responses.get', { id: before.id })
        expect(after.state).toBe(allowed && meant ? responseSteps[act][meant].to : state)
        if (!allowed) expect(reply).toMatchObject({ code: 'responses.step', fields: { state } })
        if (answers) break
      }
    })
  })

  test.each(responseChanges)('lets a response begin by %s only where it says so', async (change) => {
    for (const act of ['propose', 'external'] as const) {
      const reply = await room.ask('officer', `responses.${act}`, sayings(act, change))
      expect(reply.ok).toBe(responseSteps[act][change].from.includes('none'))
    }
  })

  test('has words in the log for every step, in both languages', () => {
    const lacking = responseActs.flatMap((act) =>
      responseChanges.flatMap((change) =>
        (['zh-CN', 'en'] as const).filter((language) =>
          wordsIn(language)(`notices:responses.${act}.${change}`).includes('responses.'),
        ),
      ),
    )
    expect(lacking).toEqual([])
  })
})

function sayings(act: ResponseAct, change: (typeof responseChanges)[number]): Record<string, unknown> {
  if (act === 'propose') return said(change)
  if (act === 'external') return saidElsewhere(change)
  return { ...signed(crew.leader), words: '不同意', reason: '情况有变' }
}

function waitingIn({ waiting, steps }: Awaited<ReturnType<typeof inState>>) {
  return steps.find(({ id }) => id === waiting)?.change ?? null
}

describe('a decision', () => {
  test.each([
    ['somebody who is no leader', crew.lead, 'responses.leaderSigns'],
    ['a wrong PIN', { ...crew.leader, pin: 'wrong' }, 'people.pinWrong'],
  ])('is not made by %s', async (_who, signer, code) => {
    const { id } = await inState(room, 'proposed')
    for (const act of ['approve', 'reject'] as const) {
      const reply = await room.no('officer', `responses.${act}`, { id, ...signed(signer), words: '同意' })
      expect(reply).toMatchObject({ code })
    }
    expect((await room.ok('officer', 'responses.get', { id })).state).toBe('proposed')
  })

  test('keeps who asked, who decided, when and in what words, and the log says so', async () => {
    const { id } = await room.ok('officer', 'responses.propose', said('activate'))
    room.clock.pass(12)
    const response = await room.ok('lead', 'responses.approve', {
      id,
      ...signed(crew.leader),
      words: '同意，立即执行',
    })
    expect(response).toMatchObject({
      state: 'inForce',
      level: 3,
      since: '2026-03-10T00:12:00.000Z',
      until,
      measures: ['成员单位派员值守', '危险区转移'],
      approver: '陈静',
      waiting: null,
    })
    const [asked, approved] = response.steps
    expect(asked).toMatchObject({ act: 'propose', by: { name: '王芳' }, basis: '经会商研判', means: '' })
    expect(approved).toMatchObject({
      act: 'approve',
      answers: asked?.id,
      by: { name: '李娜' },
      approver: '陈静',
      means: 'pin',
      words: '同意，立即执行',
    })
    const { entries } = await room.ok('officer', 'log.recent', { limit: 2 })
    expect(entries.map(({ text }) => text)).toEqual([
      '陈静批准：启动Ⅲ级应急响应（3月10日强降雨防御），预计持续至 2026-03-11 08:00。措施：成员单位派员值守、危险区转移。原话或说明：同意，立即执行',
      '提请启动Ⅲ级应急响应（3月10日强降雨防御），预计持续至 2026-03-11 08:00。依据：经会商研判。待审批。',
    ])
  })

  test('of another level keeps the history, and a longer time keeps the level', async () => {
    const { id } = await inForce(room)
    room.clock.pass(60)
    await room.ok('officer', 'responses.propose', { ...said('adjust'), response: id })
    const raised = await room.ok('officer', 'responses.approve', { id, ...signed(crew.leader) })
    expect(raised).toMatchObject({
      level: 2,
      since: '2026-03-10T00:00:00.000Z',
      levelSince: '2026-03-10T01:00:00.000Z',
    })
    await room.ok('officer', 'responses.propose', { ...said('extend'), response: id })
    const longer = await room.ok('officer', 'responses.approve', { id, ...signed(crew.leader) })
    expect(longer).toMatchObject({
      level: 2,
      until: '2026-03-12T00:00:00.000Z',
      levelSince: raised.levelSince,
      measures: raised.measures,
    })
    expect(longer.steps).toHaveLength(6)
  })

  test('comes too late when the end on the sheet has passed', async () => {
    const { id } = await inState(room, 'proposed')
    room.clock.passUntil(until)
    expect(await room.no('officer', 'responses.approve', { id, ...signed(crew.leader) })).toMatchObject({
      code: 'responses.untilPassed',
    })
  })

  test('that says no keeps the words and leaves the level as it was', async () => {
    const { id } = await inState(room, 'changing')
    const response = await room.ok('officer', 'responses.reject', {
      id,
      ...signed(crew.leader),
      words: '再观察一小时',
    })
    expect(response).toMatchObject({ state: 'inForce', level: 3, waiting: null })
    expect(response.steps.at(-1)).toMatchObject({ act: 'reject', words: '再观察一小时', approver: '陈静' })
    expect(
      await room.no('officer', 'responses.reject', { id, ...signed(crew.leader), words: '' }),
    ).toMatchObject({
      faults: { words: 'empty' },
    })
  })
})

describe('a decision from outside', () => {
  test('says who decided, when, by which means and whether it was read back', async () => {
    room.clock.pass(30)
    const response = await room.ok(
      'officer',
      'responses.external',
      saidElsewhere('activate', { happenedAt: '2026-03-10T00:20:00.000Z' }),
    )
    expect(response).toMatchObject({ state: 'inForce', level: 3, since: '2026-03-10T00:20:00.000Z' })
    expect(response.steps).toMatchObject([
      { act: 'external', approver: '县防指指挥长 周岩', means: 'telephone', readBack: true, answers: null },
    ])
  })

  test('overtakes what waits', async () => {
    const { id, waiting } = await inState(room, 'proposed')
    const response = await room.ok('officer', 'responses.external', {
      ...saidElsewhere('activate', { level: 2 }),
      response: id,
    })
    expect(response).toMatchObject({ state: 'inForce', level: 2, waiting: null })
    expect(response.steps.at(-1)).toMatchObject({ answers: waiting })
    expect(await room.no('officer', 'responses.approve', { id, ...signed(crew.leader) })).toMatchObject({
      code: 'responses.step',
    })
  })

  test.each([
    ['ahead of the clock', '2026-03-10T02:00:00.000Z', 'responses.ahead'],
    ['before the last decision', '2026-03-09T20:00:00.000Z', 'responses.beforeLast'],
  ])('is refused when it lies %s', async (_what, happenedAt, code) => {
    const { id } = await inForce(room)
    expect(
      await room.no('officer', 'responses.external', {
        ...saidElsewhere('adjust', { happenedAt }),
        response: id,
      }),
    ).toMatchObject({ faults: { happenedAt: code } })
  })
})

describe('what the law wants', () => {
  test.each([
    ['activate', { matter: ' ' }, { matter: 'empty' }],
    ['activate', { level: null }, { level: 'empty' }],
    ['activate', { measures: [] }, { measures: 'responses.noMeasures' }],
    ['activate', { expectedUntil: null }, { expectedUntil: 'empty' }],
    ['activate', { expectedUntil: '2026-03-10T00:00:00.000Z' }, { expectedUntil: 'responses.untilPast' }],
    ['activate', { basis: '' }, { basis: 'empty' }],
    ['adjust', { level: 3 as const }, { level: 'responses.levelSame' }],
    ['adjust', { measures: [] }, { measures: 'responses.noMeasures' }],
    ['extend', { expectedUntil: until }, { expectedUntil: 'responses.untilNotLater' }],
    ['terminate', { basis: ' ' }, { basis: 'empty' }],
  ] as const)('%s with %j is refused by the field', async (change, more, faults) => {
    const response = change === 'activate' ? null : (await inForce(room)).id
    for (const [act, saying] of [
      ['propose', said(change)],
      ['external', saidElsewhere(change)],
    ] as const) {
      const input = { ...saying, ...more, response }
      expect(await room.no('officer', `responses.${act}`, input)).toMatchObject({ faults })
    }
  })

  test('several things left out are all named at once', async () => {
    const input = said('activate', { matter: '', level: null, measures: [], expectedUntil: null })
    expect(await room.no('officer', 'responses.propose', input)).toMatchObject({
      faults: { matter: 'empty', level: 'empty', measures: 'responses.noMeasures', expectedUntil: 'empty' },
    })
    expect(await room.ok('officer', 'responses.list', {})).toEqual([])
  })
})

test('nobody proposes who may not write, and what is not there is refused', async () => {
  expect(await room.no('nobody' as Who, 'responses.propose', said('activate'))).toMatchObject({
    code: 'seat.empty',
  })
  for (const [operation, input] of [
    ['responses.get', { id: 7 }],
    ['responses.withdraw', { id: 7, reason: '撤回' }],
    ['responses.propose', { ...said('adjust'), response: 7 }],
  ] as const)
    expect(await room.no('officer', operation, input)).toMatchObject({ code: 'responses.unknown' })
  expect(await room.no('officer', 'responses.propose', said('activate', { plan: 9 }))).toMatchObject({
    code: 'responses.unknownPlan',
  })
  expect(await room.no('officer', 'responses.propose', said('activate', { chain: 9 }))).toMatchObject({
    code: 'responses.unknownWarning',
  })
  expect(await room.no('officer', 'responses.propose', said('activate', { consultation: 9 }))).toMatchObject({
    code: 'responses.unknownConsultation',
  })
})
