import { beforeEach, describe, expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import type { Charge } from '#shared/hazards/leader.ts'
import { found, hazardFacts } from '#test/help/hazard-acts.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const day = 1440
const lines = async () =>
  (await room.ok('officer', 'log.recent', { limit: 20 })).entries.map(({ text }) => text)

const rows = (sql: string) => room.sqlite().prepare(sql).all()

type Assigning = InputOf<'hazards.assignLeader'>

const charge: Assigning = {
  leader: '唐文博',
  post: '副县长',
  kind: 'township',
  name: '白石镇',
  since: '2026-03-01',
  basis: '县安委〔2026〕3号',
}

const assign = (more: Partial<Assigning> = {}) =>
  room.ok('officer', 'hazards.assignLeader', { ...charge, ...more })
const notAssigned = (more: Partial<Assigning>) =>
  room.no('officer', 'hazards.assignLeader', { ...charge, ...more })

describe('a leader in charge of a township, a sector or a unit', () => {
  test('is written down with the document it rests on, and the duty log has a line of it', async () => {
    const by = { id: crew.officer.id, name: '王芳' }
    expect(await assign()).toMatchObject({ ...charge, active: true, until: null, ended: null, by })
    await assign({ kind: 'sector', name: 'hazmat' })
    expect((await lines()).slice(0, 2)).toEqual([
      '唐文博副县长包联危险化学品，自 2026-03-01 起。依据：县安委〔2026〕3号',
      '唐文博副县长包联白石镇，自 2026-03-01 起。依据：县安委〔2026〕3号',
    ])
  })

  test('is somebody of the room by their own name, or whoever is named', async () => {
    expect(await assign({ leader: '', person: crew.leader.id })).toMatchObject({
      leader: '陈静',
      person: crew.leader.id,
    })
    expect(await notAssigned({ person: 99 })).toMatchObject({ faults: { person: 'hazards.unknownLeader' } })
    expect(await notAssigned({ leader: '  ' })).toMatchObject({ faults: { leader: 'empty' } })
  })

  test.each<[string, Partial<Assigning>, Record<string, string>]>([
    ['ends before it begins', { until: '2026-02-28' }, { until: 'hazards.untilBeforeSince' }],
    ['is of no sector there is', { kind: 'sector', name: '白石镇' }, { name: 'hazards.unknownSector' }],
    ['is of nothing', { name: '' }, { name: 'empty' }],
    ['rests on nothing', { basis: ' ' }, { basis: 'empty' }],
    ['begins on a day that is none', { since: '2026-02-30' }, { since: 'day' }],
  ])('is refused when it %s', async (_what, more, faults) => {
    expect(await notAssigned(more)).toMatchObject({ code: 'door.badInput', faults })
    expect(await room.ok('officer', 'hazards.assignments', {})).toEqual([])
  })

  test('is not put there twice while it goes on or is still to begin, but beside another leader', async () => {
    await assign({ since: '2026-04-01' })
    expect(await notAssigned({ leader: '唐 文博', name: '白石镇 ' })).toMatchObject({
      code: 'hazards.assignedAlready',
      fields: { what: '白石镇', since: '2026-04-01' },
    })
    await assign({ leader: '陈静' })
    await assign({ name: '青峰乡' })
    expect(await room.ok('officer', 'hazards.assignments', {})).toHaveLength(3)
  })

  test('is ended by a row of its own with the reason; what was assigned stays as it was', async () => {
    const first = await assign()
    const row = rows('SELECT * FROM leader_charge')
    room.clock.pass(3 * day)
    const { id } = first
    const ended = await room.ok('officer', 'hazards.endAssignment', {
      id,
      on: '2026-03-12',
      reason: '工作调动',
    })
    expect(ended).toMatchObject({ active: false, ended: { on: '2026-03-12', reason: '工作调动' } })
    expect(rows('SELECT * FROM leader_charge')).toEqual(row)
    expect((await lines())[0]).toBe('唐文博副县长不再包联白石镇，到 2026-03-12 为止。原因：工作调动')
    expect(await room.no('officer', 'hazards.endAssignment', { id, reason: '再来' })).toMatchObject({
      code: 'hazards.endedAlready',
    })
    await assign({ since: '2026-03-13' })
    const [now, former] = await room.ok('officer', 'hazards.assignments', {})
    expect([now?.active, former?.active]).toEqual([true, false])
  })

  test('is not ended on a day to come, before it began or after its last day, nor without a reason', async () => {
    const { id } = await assign({ until: '2026-03-05' })
    const refused = async (input: { on?: string; reason?: string }) =>
      (await room.no('officer', 'hazards.endAssignment', { id, reason: '调动', ...input })).faults
    expect(await refused({ on: '2026-03-11' })).toEqual({ on: 'hazards.ahead' })
    expect(await refused({ on: '2026-02-28' })).toEqual({ on: 'hazards.untilBeforeSince' })
    expect(await refused({ on: '2026-03-06' })).toEqual({ on: 'hazards.afterUntil' })
    expect(await refused({ on: '2026-03-04', reason: '' })).toEqual({ reason: 'empty' })
    expect(await room.no('officer', 'hazards.endAssignment', { id: 9, reason: '调动' })).toMatchObject({
      code: 'hazards.unknownAssignment',
    })
  })

  test('is in charge from the first day until the last, both included', async () => {
    await assign({ since: '2026-03-11', until: '2026-03-12' })
    const active = async () =>
      (await room.ok('officer', 'hazards.assignments', {})).map((one: Charge) => one.active)
    const seen = [await active()]
    for (let n = 0; n < 3; n += 1) {
      room.clock.pass(day)
      seen.push(await active())
    }
    expect(seen).toEqual([[false], [true], [true], [false]])
  })
})

type Checking = InputOf<'hazards.recordCheck'>

const check: Checking = {
  kind: 'unannounced',
  happenedAt: '2026-03-10T00:30:00.000Z',
  unit: '临江化工有限公司',
  place: '罐区',
  township: '白石镇',
  sector: 'hazmat',
  leader: '唐文博',
  inspectors: '何洁、邓一鸣',
  accompanied: false,
  looked: '可燃气体报警器、值班记录',
  result: '报警器失效 2 台。',
}

const record = (more: Partial<Checking> = {}) =>
  room.ok('officer', 'hazards.recordCheck', { ...check, ...more })
const notRecorded = async (more: Partial<Checking>) => {
  const refusal = await room.no('officer', 'hazards.recordCheck', { ...check, ...more })
  expect((await room.ok('officer', 'hazards.checks', {})).total).toBe(0)
  return refusal
}

describe('a check on the spot', () => {
  beforeEach(() => room.clock.pass(60))

  test('is recorded under its number with the hazards it found, and the duty log has a line of it', async () => {
    const { id: hazard, number } = await found(room)
    const made = await record({ hazards: [hazard, hazard] })
    expect(made).toMatchObject({ ...check, number: '2026-001', exercise: false, additions: [] })
    expect(made.hazards).toMatchObject([{ id: hazard, number, state: 'open', grade: 'general' }])
    expect((await lines())[0]).toBe(
      '四不两直检查 2026-001 号（2026-03-10，临江化工有限公司 罐区），检查人唐文博 · 何洁、邓一鸣。结果：报警器失效 2 台。 查出隐患 1 条。',
    )
    expect(await room.ok('officer', 'hazards.checkRecord', { id: made.id })).toEqual(made)
  })

  test.each<[string, Partial<Checking>, Record<string, string>]>([
    ['lies ahead', { happenedAt: '2026-03-10T09:00:00.000Z' }, { happenedAt: 'hazards.ahead' }],
    ['names no moment', { happenedAt: '昨天' }, { happenedAt: 'instant' }],
    ['names neither unit nor place', { unit: '', place: ' ' }, { unit: 'hazards.unitOrPlace' }],
    ['names nobody who looked', { leader: '', inspectors: '' }, { inspectors: 'hazards.whoLooked' }],
    ['says nothing of what was looked at', { looked: '' }, { looked: 'empty' }],
    ['has no result', { result: ' ' }, { result: 'empty' }],
    ['names no township', { township: '' }, { township: 'empty' }],
    ['is without notice but accompanied', { accompanied: true }, { accompanied: 'hazards.unannouncedAlone' }],
  ])('is refused when it %s', async (_what, more, faults) => {
    expect(await notRecorded(more)).toMatchObject({ code: 'door.badInput', faults })
  })

  test('says all at once what is wrong, and nothing is saved when one of its hazards is unknown', async () => {
    expect((await notRecorded({ unit: '', place: '', leader: '', inspectors: '' })).faults).toEqual({
      unit: 'hazards.unitOrPlace',
      inspectors: 'hazards.whoLooked',
    })
    const { id } = await found(room)
    expect(await notRecorded({ hazards: [id, 99] })).toMatchObject({
      code: 'hazards.unknown',
      fields: { id: 99 },
    })
    expect(rows('SELECT * FROM site_check_hazard')).toEqual([])
  })

  test('may be accompanied when it is of another kind', async () => {
    expect(await record({ kind: 'holiday', accompanied: true })).toMatchObject({ accompanied: true })
  })

  test('has the hazard that is registered from it, in the same act', async () => {
    const { id } = await record()
    const hazard = await room.ok('officer', 'hazards.add', hazardFacts({ check: id }))
    const { hazards } = await room.ok('officer', 'hazards.checkRecord', { id })
    expect(hazards.map((one) => one.id)).toEqual([hazard.id])
    expect(await room.no('officer', 'hazards.add', hazardFacts({ check: 9 }))).toMatchObject({
      code: 'hazards.unknownCheck',
    })
    expect((await room.ok('officer', 'hazards.list', {})).total).toBe(1)
  })

  test('is never edited: words and hazards are added, and the row stays as it was', async () => {
    const { id } = await record()
    const row = rows('SELECT * FROM site_check')
    const hazard = await found(room)
    await room.ok('officer', 'hazards.addToCheck', { id, words: '失效的是 3 台' })
    const after = await room.ok('officer', 'hazards.addToCheck', { id, hazards: [hazard.id] })
    expect(after.additions).toMatchObject([{ words: '失效的是 3 台', by: { name: '王芳' } }])
    expect(after.hazards).toHaveLength(1)
    expect(rows('SELECT * FROM site_check')).toEqual(row)
    expect((await lines()).slice(0, 3)).toEqual([
      '检查 2026-001 号（临江化工有限公司 罐区）查出的隐患：2026-001',
      '检查 2026-001 号（临江化工有限公司 罐区）补充：失效的是 3 台',
      expect.stringContaining('隐患 2026-001 号登记'),
    ])
    for (const nothing of [{}, { hazards: [hazard.id] }])
      expect((await room.no('officer', 'hazards.addToCheck', { id, ...nothing })).faults).toEqual({
        words: 'empty',
      })
    expect(await room.no('officer', 'hazards.addToCheck', { id: 9, words: '补' })).toMatchObject({
      code: 'hazards.unknownCheck',
    })
  })

  test('of an exercise is marked and numbered apart, and goes with hazards of an exercise alone', async () => {
    const real = await found(room)
    await record()
    const exercise = await record({ exercise: true })
    expect(exercise).toMatchObject({ number: '2026-001', exercise: true })
    expect((await lines())[0]).toMatch(/^【演练】四不两直检查/)
    const { id } = exercise
    expect(await room.no('officer', 'hazards.addToCheck', { id, hazards: [real.id] })).toMatchObject({
      faults: { hazards: 'hazards.mixedExercise' },
    })
    expect(await room.ok('officer', 'hazards.add', hazardFacts({ check: id }))).toMatchObject({
      exercise: true,
    })
    expect(
      await room.no('officer', 'hazards.add', { ...hazardFacts({ check: id }), exercise: false }),
    ).toMatchObject({ faults: { hazards: 'hazards.mixedExercise' } })
  })

  test('is found by kind, days of the room’s zone and words, the latest first', async () => {
    await record({ happenedAt: '2026-03-09T15:59:00.000Z', kind: 'routine' })
    await record({ happenedAt: '2026-03-09T16:00:00.000Z' })
    await record({ unit: '青峰宾馆', happenedAt: '2026-02-01T02:00:00.000Z' })
    const numbers = async (filter: InputOf<'hazards.checks'>) =>
      (await room.ok('officer', 'hazards.checks', filter)).checks.map(({ number }) => number)
    expect(await numbers({})).toEqual(['2026-002', '2026-001', '2026-003'])
    expect(await numbers({ kind: 'routine' })).toEqual(['2026-001'])
    expect(await numbers({ from: '2026-03-10' })).toEqual(['2026-002'])
    expect(await numbers({ to: '2026-03-09' })).toEqual(['2026-001', '2026-003'])
    expect(await numbers({ words: '青峰 何洁' })).toEqual(['2026-003'])
    expect(await room.ok('officer', 'hazards.checks', { limit: 1 })).toMatchObject({ total: 3 })
  })

  test('is counted in its days with the hazards it found in them; exercises and withdrawn hazards are not', async () => {
    const old = await found(room, { foundOn: '2026-02-10' })
    const gone = await found(room)
    const { id } = await found(room)
    await record({ hazards: [id, old.id, gone.id] })
    await record({ kind: 'routine', hazards: [id] })
    await record({ exercise: true })
    await room.ok('officer', 'hazards.withdraw', { id: gone.id, reason: '重复' })
    const figures = async (from: string, to: string) =>
      (await room.ok('officer', 'hazards.figures', { from, to })).checks
    expect(await figures('2026-03-01', '2026-03-31')).toEqual({ all: 2, unannounced: 1, found: 1 })
    expect(await figures('2026-02-01', '2026-02-28')).toEqual({ all: 0, unannounced: 0, found: 0 })
  })

  test('and an assignment are written by somebody at the seat', async () => {
    const asked = { 'hazards.recordCheck': check, 'hazards.assignLeader': charge, 'hazards.checks': {} }
    for (const [operation, input] of Object.entries(asked))
      expect(await room.no('nobody', operation, input)).toMatchObject({ code: 'seat.empty' })
  })
})
