import { beforeEach, describe, expect, test } from 'vitest'
import type { PlanFacts } from '#shared/responses/plan.ts'
import { copied, planSamples } from '#shared/responses/plan-samples.ts'
import { floodPlan, inForce, planIn } from '#test/help/response-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const county = planSamples.find(({ code }) => code === 'countyFlood') as (typeof planSamples)[number]
const save = (facts: PlanFacts, id: number | null = null, code = '') =>
  room.ok('admin', 'responses.setPlan', { id, code, ...facts })

describe('what is shipped', () => {
  test('is in no room by itself', async () => {
    expect(await room.ok('officer', 'responses.plans', {})).toEqual([])
  })

  test.each(
    planSamples.flatMap((sample) => (['zh', 'en'] as const).map((language) => ({ sample, language }))),
  )(
    '$sample.code is a plan a room can take in $language, switched off and a sample',
    async ({ sample, language }) => {
      const plan = await save(copied(sample, language), null, sample.code)
      expect(plan).toMatchObject({ code: sample.code, active: false, sample: true })
      expect(plan.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4])
      expect(await room.no('admin', 'responses.switchPlan', { id: plan.id, active: true })).toMatchObject({
        code: 'responses.planSample',
      })
    },
  )

  test('the national plan is for reading: nothing of it is checked by the console', () => {
    const national = planSamples.find(({ kind }) => kind === 'information')
    const tests =
      national?.levels.flatMap(({ conditions }) => conditions.map(({ test: { kind } }) => kind)) ?? []
    expect(new Set(tests)).toEqual(new Set(['judged']))
    expect(national?.levels.flatMap(({ conditions }) => conditions).filter(({ sure }) => !sure)).not.toEqual(
      [],
    )
  })
})

describe('a plan', () => {
  test('is copied, checked, switched on, changed and switched off; the log says when its conditions count', async () => {
    const plan = await save(copied(county, 'zh'), null, county.code)
    const checked = { ...copied(county, 'zh'), sample: false, name: '澄河县防汛预案' }
    await save(checked, plan.id)
    expect(await room.no('admin', 'responses.switchPlan', { id: plan.id, active: true })).toMatchObject({
      code: 'responses.planSource',
    })
    const sourced = { ...checked, source: floodPlan.source }
    await save(sourced, plan.id)
    expect(await room.ok('lead', 'responses.switchPlan', { id: plan.id, active: true })).toMatchObject({
      active: true,
    })
    await save({ ...sourced, levels: sourced.levels.slice(0, 3) }, plan.id)
    expect(
      await room.no('admin', 'responses.setPlan', { id: plan.id, ...sourced, sample: true }),
    ).toMatchObject({
      code: 'responses.planSample',
    })
    await room.ok('admin', 'responses.switchPlan', { id: plan.id, active: false })
    const { entries } = await room.ok('officer', 'log.recent', { limit: 3 })
    expect(entries.map(({ text }) => text)).toEqual([
      '张伟停用响应预案“澄河县防汛预案”的启动条件。',
      '张伟修改了启用中的响应预案“澄河县防汛预案”。',
      '李娜启用响应预案“澄河县防汛预案”的启动条件。',
    ])
  })

  test('copied twice is two plans', async () => {
    const codes = [
      await save(floodPlan, null, 'flood'),
      await save(floodPlan, null, 'flood'),
      await save(floodPlan),
    ]
    expect(codes.map(({ code }) => code)).toEqual(['flood', 'flood-2', 'own'])
  })

  test('changed leaves what was decided on it as it was', async () => {
    const plan = await planIn(room)
    const { id } = await inForce(room, { plan: plan.id, conditions: [{ code: 'grave', judged: '管涌' }] })
    await save({ ...floodPlan, levels: floodPlan.levels.slice(0, 1) }, plan.id)
    const response = await room.ok('officer', 'responses.get', { id })
    expect(response.steps[0]?.conditions).toMatchObject([
      { code: 'grave', words: '重大险情', judged: '管涌' },
    ])
    expect(response.actions).toHaveLength(2)
  })

  test.each([
    [{ levels: [] }, { levels: 'responses.noLevels' }],
    [{ levels: [floodPlan.levels[0], floodPlan.levels[0]] }, { levels: 'responses.conditionTwice' }],
    [{ name: ' ' }, { name: 'empty' }],
    [
      { levels: [{ ...floodPlan.levels[0], actions: [{ words: '', dueMinutes: 5 }] }] },
      { 'levels.0.actions.0.words': 'empty' },
    ],
    [{ levels: [{ ...floodPlan.levels[0], hours: 0 }] }, { 'levels.0.hours': 'too_small' }],
    [
      {
        levels: [
          {
            ...floodPlan.levels[0],
            conditions: [{ code: 'x', words: 'x', test: { kind: 'warning', hazards: [], colour: 'red' } }],
          },
        ],
      },
      { 'levels.0.conditions.0.test.hazards': 'too_small' },
    ],
  ])('with %j is refused by the field', async (more, faults) => {
    const input = { id: null, ...floodPlan, ...more }
    expect(await room.no('admin', 'responses.setPlan', input)).toMatchObject({ faults })
  })

  test('is not changed by an officer, and what is not there is refused', async () => {
    const input = { id: null, ...floodPlan }
    expect(await room.no('officer', 'responses.setPlan', input)).toMatchObject({ code: 'door.noRight' })
    expect(await room.no('admin', 'responses.setPlan', { ...input, id: 9 })).toMatchObject({
      code: 'responses.unknownPlan',
    })
    expect(await room.no('admin', 'responses.switchPlan', { id: 9, active: true })).toMatchObject({
      code: 'responses.unknownPlan',
    })
  })
})
