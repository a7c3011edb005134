import { beforeEach, describe, expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { gasExplosion, opened } from '#test/help/incident-acts.ts'
import { founded, openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const lastLines = async (count: number): Promise<string[]> => {
  const { entries } = await room.ok('officer', 'log.recent', { limit: count })
  return entries.map(({ text }) => text)
}
const facts = (some: object) => ({ ...gasExplosion, ...some })
const no = (operation: string, input: unknown) => room.no('officer', operation, input)

describe('an incident', () => {
  test('keeps occurred, learned, unit told and received apart, with the system’s own time beside them', async () => {
    room.clock.pass(60)
    const times = {
      occurredAt: '2026-03-10T00:10:00.000Z',
      learnedAt: '2026-03-10T00:20:00.000Z',
      unitToldAt: '2026-03-10T00:15:00.000Z',
      receivedAt: '2026-03-10T00:30:00.000Z',
    }
    const incident = await opened(room, { facts: facts(times) })
    expect(incident.facts).toMatchObject(times)
    expect(incident.openedAt).toBe('2026-03-10T01:00:00.000Z')
  })

  test('is received when the call it comes from was, and is linked with it', async () => {
    const call = await room.ok('officer', 'log.write', { kind: 'callIn', text: '来电：燃气爆炸' })
    room.clock.pass(4)
    const incident = await opened(room, { entry: call.id })
    expect([incident.facts.receivedAt, incident.entry]).toEqual([founded, call.id])
  })

  test('has a line in the log, the name of its kind from the table, and the answers to the seven questions', async () => {
    const incident = await opened(room)
    expect(incident.facts.typeName).toBe('危险化学品爆炸事故')
    expect(incident.facts.seven.hurt).toBe('2人受伤')
    expect((await lastLines(1))[0]).toBe(
      '登记突发事件 2026-001：人民路燃气爆炸（危险化学品爆炸事故）。地点：城关镇 人民路38号。事发：约02:40；接报：2026-03-10 08:00。来源：居民 何某。',
    )
  })

  test('is numbered through the year; exercises have numbers of their own', async () => {
    const numbers: string[] = []
    for (const exercise of [false, true, false, true]) {
      const { year, number } = await opened(room, { exercise })
      numbers.push(`${year}-${number}${exercise ? ' exercise' : ''}`)
    }
    expect(numbers).toEqual(['2026-1', '2026-1 exercise', '2026-2', '2026-2 exercise'])
    room.clock.passUntil('2026-12-31T16:30:00.000Z')
    expect(await opened(room)).toMatchObject({ year: 2027, number: 1 })
  })

  test('of an exercise says so in the log', async () => {
    await opened(room, { exercise: true })
    expect((await lastLines(1))[0]).toMatch(/^【演练】登记突发事件/)
  })
})

describe('times that cannot be', () => {
  test.each<[string, object, object]>([
    [
      'occurred after received',
      { occurredAt: '2026-03-10T00:05:00.000Z', receivedAt: founded },
      { 'facts.occurredAt': 'incidents.occurredAfterReceived' },
    ],
    [
      'learned after received',
      { learnedAt: '2026-03-10T00:05:00.000Z', receivedAt: founded },
      { 'facts.learnedAt': 'incidents.learnedAfterReceived' },
    ],
    [
      'learned before it occurred',
      { learnedAt: '2026-03-09T00:05:00.000Z', occurredAt: founded },
      { 'facts.learnedAt': 'incidents.beforeOccurred' },
    ],
    [
      'unit told before it occurred',
      { unitToldAt: '2026-03-09T00:05:00.000Z', occurredAt: founded },
      { 'facts.unitToldAt': 'incidents.beforeOccurred' },
    ],
    [
      'received later than now',
      { receivedAt: '2026-03-11T00:00:00.000Z' },
      { 'facts.receivedAt': 'incidents.future' },
    ],
    ['no instant at all', { occurredAt: '02:40' }, { 'facts.occurredAt': 'instant' }],
    ['a kind nobody knows', { typeCode: '99X99' }, { 'facts.typeCode': 'incidents.unknownType' }],
    ['half a coordinate', { lng: 114.3 }, { 'facts.lat': 'incidents.bothCoordinates' }],
    ['a coordinate off the globe', { lng: 214.3, lat: 30 }, { 'facts.lng': 'too_big' }],
    ['no title', { title: '  ' }, { 'facts.title': 'empty' }],
    [
      'a fact no table asks for',
      { gradeFacts: { moonPhase: 3 } },
      { 'facts.gradeFacts.moonPhase': 'incidents.gradeFact' },
    ],
    [
      '120 percent of a load',
      { gradeFacts: { loadShedPercent: 120 } },
      { 'facts.gradeFacts.loadShedPercent': 'incidents.gradeFact' },
    ],
  ])('%s is refused at its own field and nothing is kept', async (_words, wrong, faults) => {
    room.clock.pass(10)
    expect((await no('incidents.open', { facts: facts(wrong) })).faults).toEqual(faults)
    expect(await room.ok('officer', 'incidents.list', {})).toEqual([])
  })

  test('a room clock set back an hour does not make times already kept wrong', async () => {
    room.clock.pass(90)
    const { id, facts: kept } = await opened(room)
    room.clock.setWall(founded)
    const { facts: later } = await room.ok('officer', 'incidents.revise', {
      id,
      facts: { ...kept, place: '人民路36号' },
      reason: '门牌听错',
    })
    expect(later.receivedAt).toBe('2026-03-10T01:30:00.000Z')
  })
})

test('a call written down before the clock was set back still opens an incident', async () => {
  room.clock.pass(90)
  const call = await room.ok('officer', 'log.write', { kind: 'callIn', text: '来电：燃气爆炸' })
  room.clock.setWall(founded)
  const { facts: kept } = await opened(room, { entry: call.id })
  expect(kept.receivedAt).toBe('2026-03-10T01:30:00.000Z')
})

describe('a revision', () => {
  test('keeps what was written before, with the reason, and the log says what changed', async () => {
    const { id, facts: kept } = await opened(room)
    const revised = await room.ok('officer', 'incidents.revise', {
      id,
      facts: { ...kept, place: '人民路36号' },
      reason: '门牌听错',
    })
    expect(revised.revisions.map((one) => [one.facts.place, one.reason])).toEqual([
      ['人民路38号', ''],
      ['人民路36号', '门牌听错'],
    ])
    expect((await lastLines(1))[0]).toBe('王芳更正事件 2026-001 人民路燃气爆炸：地点。原因：门牌听错')
  })

  test('without a change, or without a reason, is refused', async () => {
    const { id, facts: kept } = await opened(room)
    expect((await no('incidents.revise', { id, facts: kept, reason: '无' })).code).toBe(
      'incidents.nothingChanged',
    )
    expect(
      (await no('incidents.revise', { id, facts: { ...kept, place: '某处' }, reason: ' ' })).faults,
    ).toEqual({
      reason: 'empty',
    })
  })

  test('of the kind grades anew by the table of the new kind', async () => {
    const figures = { figures: { dead: 3, directLoss: 6_000_000 } }
    const { id, facts: kept, grading } = await opened(room, { figures })
    expect(grading).toMatchObject({ level: 3, name: '较大', scale: 'workSafety' })
    const slide = await room.ok('officer', 'incidents.revise', {
      id,
      facts: { ...kept, typeCode: '11D01' },
      reason: '实为滑坡',
    })
    expect(slide.grading).toMatchObject({ level: 2, name: '大型', scale: 'geological' })
    expect(slide.grading.steps.map(({ level, scale }) => [level, scale])).toEqual([
      [3, 'workSafety'],
      [2, 'geological'],
    ])
  })
})

describe('the room’s own kinds', () => {
  test('stand under a national one and go by its table', async () => {
    await room.ok('lead', 'incidents.addType', { code: 'GAS01', name: '燃气爆炸', parent: '12D01' })
    const { facts: kept, grading } = await opened(room, {
      facts: facts({ typeCode: 'GAS01' }),
      figures: { figures: { dead: 1 } },
    })
    expect([kept.typeName, grading.scale, grading.level]).toEqual(['燃气爆炸', 'workSafety', 4])
  })

  test('are refused when the code is taken or the group is not there; the national table is not switched', async () => {
    const add = (some: object) =>
      room.no('lead', 'incidents.addType', { code: 'GAS01', name: '燃气爆炸', parent: '12D01', ...some })
    expect((await add({ code: '12D01' })).faults).toEqual({ code: 'incidents.typeTaken' })
    expect((await add({ parent: '99Z00' })).faults).toEqual({ parent: 'incidents.unknownType' })
    expect((await add({ code: 'a b' })).faults).toEqual({ code: 'incidents.typeCode' })
    const off = { code: '12D01', active: false }
    expect((await room.no('lead', 'incidents.switchType', off)).code).toBe('incidents.notOwnType')
  })

  test('switched off are offered no more, but what has them keeps them', async () => {
    await room.ok('lead', 'incidents.addType', { code: 'GAS01', name: '燃气爆炸', parent: '12D01' })
    const { id, facts: kept } = await opened(room, { facts: facts({ typeCode: 'GAS01' }) })
    await room.ok('lead', 'incidents.switchType', { code: 'GAS01', active: false })
    const again = { id, facts: { ...kept, place: '别处' }, reason: '更正' }
    expect((await room.ok('officer', 'incidents.revise', again)).facts.typeName).toBe('燃气爆炸')
    expect((await no('incidents.open', { facts: facts({ typeCode: 'GAS01' }) })).faults).toEqual({
      'facts.typeCode': 'incidents.unknownType',
    })
  })
})

describe('finding incidents', () => {
  const find = (input: InputOf<'incidents.list'>) => room.ok('officer', 'incidents.list', input)

  test('lists newest first, real ones apart from exercises, by state and by words', async () => {
    const first = await opened(room)
    await opened(room, {
      facts: facts({ title: '石门水库险情', typeCode: '11A03', place: '石门' }),
      exercise: true,
    })
    await room.ok('officer', 'incidents.withdraw', { id: first.id, reason: '误登' })
    const numbers = (await find({})).map(({ id }) => id)
    expect(numbers).toEqual([2, 1])
    expect((await find({ exercise: false })).map(({ id }) => id)).toEqual([1])
    expect((await find({ states: ['open'] })).map(({ id }) => id)).toEqual([2])
    expect((await find({ words: '水库' })).map(({ title }) => title)).toEqual(['石门水库险情'])
    expect((await find({ words: '2026-001' })).length).toBe(2)
  })

  test('a line says what the incident itself says', async () => {
    const whole = await opened(room, { figures: { figures: { dead: 3, trapped: 4 } } })
    const [line] = await find({})
    expect(line).toMatchObject({
      ...{ id: whole.id, level: 3, levelName: '较大', raised: true, ownLeadersToldAt: null },
      figures: whole.adopted?.figures,
      title: whole.title,
    })
  })

  test('the desk finds one by its number or title', async () => {
    await opened(room)
    for (const words of ['2026-001', '燃气爆炸']) {
      const found = await room.ok('officer', 'desk.find', { words })
      expect(found.filter(({ kind }) => kind === 'incident')).toMatchObject([
        { id: 1, title: '2026-001 人民路燃气爆炸' },
      ])
    }
  })
})

describe('the promised operation incidents.grade', () => {
  test.each([
    [{ dead: 30, seriouslyInjured: 0, directLoss: 0 }, 1, '特别重大'],
    [{ dead: 0, seriouslyInjured: 50, directLoss: 0 }, 2, '重大'],
    [{ dead: 0, seriouslyInjured: 0, directLoss: 10_000_000 }, 3, '较大'],
    [{ dead: 0, seriouslyInjured: 0, directLoss: 0 }, 4, '一般'],
  ])('%j is level %d %s with the article', async (figures, level, name) => {
    const graded = await room.ok('officer', 'incidents.grade', figures)
    expect(graded).toMatchObject({ level, name })
    expect(graded.article).toMatch(
      /^《生产安全事故报告和调查处理条例》（国务院令第493号）第三条第（[一二三四]）项$/,
    )
  })

  test('also by another table, or by that of a kind', async () => {
    const moved = { relocated: 50_000, gradeFacts: { toxicLeak: true } }
    expect(
      await room.ok('officer', 'incidents.grade', { ...moved, scale: 'specialEquipment' }),
    ).toMatchObject({
      level: 2,
      article: '《特种设备安全监察条例》（国务院令第549号）第六十二条',
    })
    expect(await room.ok('officer', 'incidents.grade', { dead: 3, typeCode: '11D01' })).toMatchObject({
      level: 3,
      name: '中型',
    })
  })

  test('refuses negative, broken and absurd figures, and figures that no table speaks of', async () => {
    expect((await no('incidents.grade', { dead: -1 })).faults).toEqual({ dead: 'incidents.negative' })
    expect((await no('incidents.grade', { dead: 0.5 })).faults).toEqual({ dead: 'incidents.wholeNumber' })
    expect((await no('incidents.grade', { dead: 1e9 })).faults).toEqual({ dead: 'incidents.absurd' })
    expect((await no('incidents.grade', {})).code).toBe('incidents.nothingToGrade')
    expect((await no('incidents.grade', { dead: 1, scale: 'none' })).code).toBe('incidents.unknownScale')
  })
})
