import { beforeEach, describe, expect, test } from 'vitest'
import type { Run as RunRecord } from '#shared/runs/run.ts'
import { gasDrill } from '#test/help/drill-acts.ts'
import { opened } from '#test/help/incident-acts.ts'
import { founded, openTestRoom, type TestRoom } from '#test/help/room.ts'
import { approvedCard, begun, done, fitting, nextVersion, stepOf } from '#test/help/run-acts.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const newest = async () => (await room.ok('officer', 'log.recent', { limit: 1 })).entries[0]
const due = async () =>
  (await room.ok('officer', 'runs.due', {})).map(({ text, dueAt }) => [text, dueAt.slice(11, 16)])
const incident = async (exercise = false) => (await opened(room, { exercise })).id

describe('a run is pinned to the version it began with', () => {
  test('a later version changes nothing of it, the next run takes it', async () => {
    const { plan, id } = await approvedCard(room)
    const first = await begun(room, { plan: plan.id })
    const later = await nextVersion(room, plan.id, (content) => ({
      ...content,
      steps: content.steps.map((one) => (one.code === 'where' ? { ...one, words: '哪个小区？' } : one)),
    }))
    const kept = await room.ok('officer', 'runs.get', { id: first.id })
    expect(kept.version.id).toBe(id)
    expect(stepOf(kept, 'where').words).toBe('做where')
    expect(await begun(room, { plan: plan.id, sure: true })).toMatchObject({
      version: { id: later.id, number: 2 },
    })
  })

  test('an older approved version is run when it is asked for, a draft never', async () => {
    const first = await approvedCard(room)
    await nextVersion(room, first.plan.id, (content) => content)
    expect(await begun(room, { plan: first.plan.id, version: first.id })).toMatchObject({
      version: { number: 1 },
    })
    const draft = await room.ok('lead', 'plans.draft', { plan: first.plan.id })
    const refused = await room.no('officer', 'runs.start', {
      plan: first.plan.id,
      version: draft.id,
      sure: true,
    })
    expect(refused).toMatchObject({ code: 'plans.notRunnable' })
  })
})

describe('T0', () => {
  test('is the first contact: as said, else when the call was taken, else now', async () => {
    const { plan } = await approvedCard(room)
    const { id: entry } = await room.ok('officer', 'log.write', { text: '来电', happenedAt: founded })
    room.clock.pass(10)
    expect(await begun(room, { plan: plan.id })).toMatchObject({ beganAt: room.clock.now() })
    expect(await begun(room, { plan: plan.id, entry, sure: true })).toMatchObject({
      beganAt: founded,
      startedAt: room.clock.now(),
    })
    const beganAt = '2026-03-10T00:05:00.000Z'
    const run = await begun(room, { plan: plan.id, beganAt, sure: true })
    expect(stepOf(run, 'where').dueAt).toBe('2026-03-10T00:07:00.000Z')
  })

  test('lies not ahead and not more than a week back', async () => {
    const { plan } = await approvedCard(room)
    for (const [beganAt, fault] of [
      ['2026-03-10T00:00:01.000Z', 'runs.future'],
      ['2026-03-01T00:00:00.000Z', 'runs.tooOld'],
    ])
      expect(await room.no('officer', 'runs.start', { plan: plan.id, beganAt })).toMatchObject({
        faults: { beganAt: fault },
      })
  })
})

describe('several at once', () => {
  test('of one card for one incident are warned about, and begun when somebody is sure', async () => {
    const id = await incident()
    const { plan } = await approvedCard(room)
    const first = await begun(room, { plan: plan.id, incident: id })
    const refused = await room.no('officer', 'runs.start', { plan: plan.id, incident: id })
    expect(refused).toMatchObject({
      code: 'runs.already',
      fields: { id: first.id, title: first.title, at: founded },
    })
    await begun(room, { plan: plan.id, incident: id, sure: true })
    expect(await room.ok('officer', 'runs.forIncident', { incident: id })).toHaveLength(2)
  })

  test('for another incident, with another card, or after the first has ended nobody is asked', async () => {
    const [one, other] = [await incident(), await incident()]
    const { plan } = await approvedCard(room)
    const first = await begun(room, { plan: plan.id, incident: one })
    await begun(room, { plan: plan.id, incident: other })
    await begun(room, { plan: 'gas', incident: one })
    await room.ok('officer', 'runs.end', { id: first.id, words: '处置完毕', sure: true })
    await begun(room, { plan: plan.id, incident: one })
    expect(await room.ok('officer', 'runs.running', {})).toHaveLength(3)
  })

  test('an exercise beside the real thing is no second run, and an exercise run belongs to an exercise incident', async () => {
    const { plan } = await approvedCard(room)
    await begun(room, { plan: plan.id })
    const practised = await begun(room, { plan: plan.id, exercise: true })
    expect(practised.exercise).toBe(true)
    expect((await newest())?.text).toContain('【演练】')
    expect(
      await room.no('officer', 'runs.start', { plan: plan.id, incident: await incident(), exercise: true }),
    ).toMatchObject({
      faults: { exercise: 'runs.exerciseMixed' },
    })
    expect(await begun(room, { plan: plan.id, incident: await incident(true) })).toMatchObject({
      exercise: true,
    })
  })
})

describe('steps are due items', () => {
  test('an open one with a time, once what it comes after is settled', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id, title: '某小区燃气' })
    const all = await due()
    expect(all).toContainEqual(['做where · 某小区燃气', '00:02'])
    expect(all.map(([text]) => text)).not.toContain('做written · 某小区燃气')
    expect(all.map(([text]) => text)).not.toContain('做review · 某小区燃气')
    await room.ok('officer', 'runs.tick', { step: stepOf(run, 'draft').id })
    expect(await due()).toContainEqual(['做written · 某小区燃气', '01:00'])
    expect(await due()).not.toContainEqual(['做draft · 某小区燃气', '00:20'])
  })

  test('a step set aside lets go those that wait for it', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id })
    await room.ok('officer', 'runs.setAside', {
      step: stepOf(run, 'draft').id,
      outcome: 'skipped',
      reason: '直接书面报',
    })
    expect((await due()).some(([text]) => text?.startsWith('做written'))).toBe(true)
  })

  test('lead to the run, none of an ended one, all there after a restart and after the clock jumped an hour', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id })
    const before = await room.ok('officer', 'runs.due', {})
    expect(new Set(before.map(({ page }) => page))).toEqual(new Set([`runs/${run.id}`]))
    room.clock.pass(60)
    room.reopen()
    expect(await room.ok('officer', 'runs.due', {})).toEqual(before)
    const [running] = await room.ok('officer', 'runs.running', {})
    expect(running).toMatchObject({ done: 0, all: 7, overdue: 5, next: { words: '做where' } })
    await room.ok('officer', 'runs.end', { id: run.id, words: '完', sure: true })
    expect(await due()).toEqual([])
  })
})

describe('a higher level', () => {
  test('adds its steps and those between, timed from now, and loses no tick', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id, level: 4 })
    expect(run.steps.at(-1)?.code).toBe('four')
    const ticked = await done(room, 'runs.tick', { step: stepOf(run, 'four').id })
    await room.ok('officer', 'runs.tick', { step: stepOf(run, 'hurt').id, answer: '2' })
    room.clock.pass(30)
    const raised = await done(room, 'runs.raise', { run: run.id, level: 2, reason: '又有人受伤' })
    expect(raised.level).toBe(2)
    expect(raised.levels.map(({ level, reason }) => [level, reason])).toEqual([
      [4, ''],
      [2, '又有人受伤'],
    ])
    expect(
      raised.steps.slice(ticked.steps.length).map(({ code, dueAt }) => [code, dueAt?.slice(11, 16)]),
    ).toEqual([
      ['three', '00:45'],
      ['two', '00:35'],
    ])
    for (const code of ['four', 'hurt']) expect(stepOf(raised, code).state).toBe('done')
    expect((await newest())?.text).toContain('升为Ⅱ级，增加 2 步。原因：又有人受伤')
  })

  test('is higher, or refused', async () => {
    const { plan } = await approvedCard(room)
    const { id } = await begun(room, { plan: plan.id, level: 3 })
    for (const level of [3, 4] as const)
      expect(await room.no('officer', 'runs.raise', { run: id, level, reason: '降' })).toMatchObject({
        code: 'runs.levelNotHigher',
      })
  })

  test('may be reached by a run that had none', async () => {
    const { plan } = await approvedCard(room)
    const { id } = await begun(room, { plan: plan.id })
    const raised = await done(room, 'runs.raise', { run: id, level: 4, reason: '启动四级' })
    expect(raised).toMatchObject({ level: 4, all: 8 })
  })
})

test('while a real call has broken out of a drill, what is practised asks for nothing', async () => {
  const drill = await room.ok('lead', 'drills.plan', gasDrill)
  await room.ok('officer', 'drills.begin', { id: drill.id })
  const practised = await begun(room, { plan: 'gas' })
  expect(practised).toMatchObject({ exercise: true, drill: drill.id })
  expect((await due()).length).toBeGreaterThan(0)
  await room.ok('officer', 'drills.breakOut', {})
  expect(await due()).toEqual([])
  const real = await begun(room, { plan: 'fire' })
  expect(real).toMatchObject({ exercise: false, drill: null })
  expect((await due()).every(([text]) => text?.includes(real.title))).toBe(true)
  await room.ok('officer', 'drills.resume', {})
  expect((await due()).some(([text]) => text?.includes('【演练】'))).toBe(true)
})

test('a line of the log is of the drill when its run is, whatever runs at that moment', async () => {
  const real = await begun(room, { plan: 'gas' })
  const drill = await room.ok('lead', 'drills.plan', gasDrill)
  await room.ok('officer', 'drills.begin', { id: drill.id })
  const practised = await begun(room, { plan: 'fire' })
  const lineOf = async (run: RunRecord, index: number): Promise<boolean | undefined> => {
    const step = run.steps.filter(({ answer }) => answer.kind === 'none' || answer.kind === 'text')[index]
    await room.ok('officer', 'runs.tick', { step: step?.id ?? 0, answer: '已办' })
    const { entries } = await room.ok('officer', 'log.recent', { limit: 1 })
    return entries[0]?.exercise
  }
  expect([await lineOf(real, 0), await lineOf(practised, 0)]).toEqual([false, true])
  await room.ok('officer', 'drills.breakOut', {})
  expect([await lineOf(real, 1), await lineOf(practised, 1)]).toEqual([false, true])
})

describe('the end', () => {
  test('is asked about while steps are open, which are named, and keeps them open', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id, title: '某小区' })
    await room.ok('officer', 'runs.tick', { step: stepOf(run, 'where').id, answer: '白石镇' })
    const refused = await room.no('officer', 'runs.end', { id: run.id, words: '处置完毕' })
    expect(refused).toMatchObject({ code: 'runs.stepsOpen', fields: { count: 6 } })
    expect(String(refused.fields.steps)).toMatch(/^做hurt；做fire；/)
    const ended = await done(room, 'runs.end', { id: run.id, words: '处置完毕', sure: true })
    expect(ended).toMatchObject({ state: 'ended', ending: '处置完毕', done: 1, all: 7 })
    expect((await newest())?.text).toBe('某小区：处置结束。处置完毕（未办结 6 步，王芳）')
  })

  test('with everything settled is not asked about', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id })
    for (const one of run.steps) await room.ok('officer', 'runs.tick', { step: one.id, answer: fitting(one) })
    expect(await done(room, 'runs.end', { id: run.id, words: '完' })).toMatchObject({
      state: 'ended',
      done: 7,
    })
  })

  test('is the end: nothing of the run changes any more', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id })
    await room.ok('officer', 'runs.end', { id: run.id, words: '完', sure: true })
    const { id: of } = stepOf(run, 'draft')
    for (const [operation, input] of [
      ['runs.tick', { step: of }],
      ['runs.setAside', { step: of, outcome: 'skipped', reason: '不用' }],
      ['runs.reopenStep', { step: of, reason: '错' }],
      ['runs.note', { step: of, words: '记' }],
      ['runs.raise', { run: run.id, level: 1, reason: '升' }],
      ['runs.end', { id: run.id, words: '完' }],
    ] as const)
      expect(await room.no('officer', operation, input)).toMatchObject({ code: 'runs.ended' })
  })
})

test('a run belongs to what it was begun for: an incident, a call, nothing that is not there', async () => {
  const id = await incident()
  const { plan } = await approvedCard(room)
  const run = await begun(room, { plan: plan.id, incident: id })
  expect(run.title).toBe('澄河县燃气事故处置卡 · 人民路燃气爆炸')
  const ticked = await done(room, 'runs.tick', { step: stepOf(run, 'where').id, answer: '白石镇' })
  expect((await newest())?.kind).toBe('incident')
  expect(ticked.incident).toBe(id)
  for (const [more, code] of [
    [{ incident: 9 }, 'runs.unknownIncident'],
    [{ message: 9 }, 'runs.unknownWarning'],
    [{ chain: 9 }, 'runs.unknownWarning'],
    [{ entry: 999 }, 'runs.unknownEntry'],
    [{ response: 9 }, 'runs.unknownResponse'],
  ] as const)
    expect(await room.no('officer', 'runs.start', { plan: 'fire', ...more })).toMatchObject({ code })
})
