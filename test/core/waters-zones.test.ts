import { expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import type { TestRoom } from '#test/help/room.ts'
import { at, openFloodRoom, openWaterRoom, stations, typed } from '#test/help/water-room.ts'

const bank: InputOf<'waters.addZone'> = {
  name: '柳湾村沿河',
  kind: 'river',
  place: '白石镇柳湾村',
  households: 46,
  persons: 153,
  station: stations.baishi,
  prepareLevel: 36_300,
  moveLevel: 36_600,
}

type Step = Omit<InputOf<'waters.zoneStep'>, 'zone'>

const ask = (room: TestRoom, step: Step) => room.ok('officer', 'waters.zoneStep', { zone: 1, ...step })
const no = (room: TestRoom, step: object) => room.no('officer', 'waters.zoneStep', { zone: 1, ...step })
const zoneDue = async (room: TestRoom) =>
  (await room.ok('officer', 'waters.due', {})).filter(({ kind }) => kind === 'zone').map(({ text }) => text)

test('the figures propose, a person orders, and the people are counted out and back', async () => {
  const room = await openWaterRoom()
  await room.ok('officer', 'waters.addZone', bank)
  expect(await zoneDue(room)).toEqual([])
  await room.ok('officer', 'waters.enter', { readings: [typed('2026-07-21 08:00', { level: '36.42' })] })
  expect(await zoneDue(room)).toEqual(['柳湾村沿河达到准备转移条件：水位 36.42 米（指标 36.30 米）'])
  const { zones } = await room.ok('officer', 'waters.zones', {})
  expect(zones[0]).toMatchObject({
    state: 'calm',
    proposal: { act: 'prepare', by: 'level' },
    may: ['prepare', 'moveNow'],
  })
  expect(await no(room, { act: 'prepare' })).toMatchObject({ faults: { orderedBy: 'empty' } })
  await ask(room, { act: 'prepare', orderedBy: '县防指值班领导' })
  expect(await zoneDue(room)).toEqual(['柳湾村沿河已命令准备转移，核对落实情况'])
  await ask(room, { act: 'moveNow', orderedBy: '县防指值班领导' })
  expect(await zoneDue(room)).toEqual(['柳湾村沿河立即转移：已转 0 人，在册 153 人'])
  expect(await no(room, { act: 'moved' })).toMatchObject({ faults: { persons: 'waters.howMany' } })
  await ask(room, { act: 'moved', households: 46, persons: 150 })
  expect(await zoneDue(room)).toEqual(['柳湾村沿河立即转移：已转 150 人，在册 153 人'])
  expect(await no(room, { act: 'moved', persons: 9 })).toMatchObject({
    code: 'waters.overCount',
    fields: { moved: 159 },
  })
  const more = await ask(room, { act: 'moved', persons: 9, accept: ['overCount'] })
  expect(more.counts).toMatchObject({ movedHouseholds: 46, movedPersons: 159 })
  expect(await zoneDue(room)).toEqual([])
  expect(await no(room, { act: 'returned', persons: 10 })).toMatchObject({ code: 'waters.returnedTooSoon' })
  expect(await ask(room, { act: 'standDown', orderedBy: '县防指' })).toMatchObject({
    state: 'away',
    may: ['returned', 'prepare', 'moveNow'],
  })
  expect(await zoneDue(room)).toContain('柳湾村沿河命令已解除，仍有 159 人在外，核对是否返回')
  expect(await no(room, { act: 'returned', persons: 160 })).toMatchObject({
    code: 'waters.moreBack',
    fields: { away: 159 },
  })
  expect(await ask(room, { act: 'returned', households: 46, persons: 159 })).toMatchObject({
    state: 'calm',
    since: null,
  })
  const { entries } = await room.ok('officer', 'log.recent', { limit: 6 })
  expect(entries.map(({ text }) => text)).toEqual([
    '柳湾村沿河返回 46 户 159 人，仍在外 0 人。',
    '县防指解除柳湾村沿河的转移命令，仍在外 159 人。',
    '柳湾村沿河已转移 0 户 9 人，现在外 159 人（在册 153 人）。',
    '柳湾村沿河已转移 46 户 150 人，现在外 150 人（在册 153 人）。',
    '县防指值班领导下令：柳湾村沿河立即转移（153 人）。',
    '县防指值班领导下令：柳湾村沿河准备转移（153 人）。',
  ])
})

test('rain in so many hours proposes as levels do', async () => {
  const room = await openFloodRoom()
  const rain = {
    station: stations.rain,
    prepareLevel: null,
    moveLevel: null,
    prepareRain: 500,
    moveRain: 1800,
  }
  await room.ok('officer', 'waters.addZone', { ...bank, ...rain, rainHours: 24 })
  expect(await zoneDue(room)).toEqual(['柳湾村沿河达到立即转移条件：24 小时雨量 185 毫米（指标 180 毫米）'])
})

test('old figures propose nothing', async () => {
  const room = await openFloodRoom()
  await room.ok('officer', 'waters.addZone', { ...bank, prepareLevel: 34_000, moveLevel: 34_500 })
  expect(await zoneDue(room)).toHaveLength(1)
  room.clock.pass(1500)
  expect(await zoneDue(room)).toEqual([])
})

test('marks without a station, marks in the wrong order and steps in the wrong order are refused', async () => {
  const room = await openWaterRoom()
  const add = (change: object) => room.no('officer', 'waters.addZone', { ...bank, ...change })
  expect(await add({ station: null })).toMatchObject({ faults: { station: 'waters.zoneStation' } })
  expect(await add({ prepareLevel: 36_700 })).toMatchObject({ faults: { moveLevel: 'waters.moveBelow' } })
  expect(await add({ prepareRain: 300 })).toMatchObject({ faults: { rainHours: 'waters.rainHours' } })
  expect(await add({ station: 99 })).toMatchObject({ code: 'waters.unknownStation' })
  await room.ok('officer', 'waters.addZone', bank)
  expect(await no(room, { act: 'moved', persons: 3 })).toMatchObject({ code: 'waters.zoneStep' })
  expect(
    await no(room, { act: 'prepare', orderedBy: '甲', happenedAt: at('2026-07-21 09:30') }),
  ).toMatchObject({
    faults: { happenedAt: 'waters.stepFuture' },
  })
  await ask(room, { act: 'moveNow', orderedBy: '甲', happenedAt: at('2026-07-21 08:00') })
  expect(await no(room, { act: 'moved', persons: 3, happenedAt: at('2026-07-21 07:59') })).toMatchObject({
    faults: { happenedAt: 'waters.stepBefore' },
  })
  expect(await room.no('officer', 'waters.dropZone', { id: 1, reason: '不管了' })).toMatchObject({
    code: 'waters.zoneBusy',
  })
  await ask(room, { act: 'standDown', orderedBy: '甲' })
  await room.ok('officer', 'waters.dropZone', { id: 1, reason: '已搬迁' })
  expect((await room.ok('officer', 'waters.zones', {})).zones).toEqual([])
  expect(await no(room, { act: 'prepare', orderedBy: '甲' })).toMatchObject({ code: 'waters.zoneDropped' })
})

test('orders to a zone and warnings of rain are marks over the hydrograph of its station', async () => {
  const room = await openFloodRoom()
  await room.ok('officer', 'waters.addZone', bank)
  await ask(room, { act: 'prepare', orderedBy: '甲', happenedAt: at('2026-07-20 17:05') })
  await ask(room, { act: 'standDown', orderedBy: '甲', happenedAt: at('2026-07-20 21:10') })
  const facts = {
    action: 'issue',
    hazard: '暴雨',
    colour: 'orange',
    level: 2,
    issuers: ['澄河县气象台'],
  } as const
  const issuedAt = at('2026-07-20 15:30')
  const warning = {
    ...facts,
    issuers: [...facts.issuers],
    places: [],
    issuedAt,
    horizonHours: 3,
    text: '测试',
  }
  await room.ok('officer', 'warnings.enter', { facts: warning as never })
  const span = { station: stations.baishi, from: at('2026-07-20 08:00'), to: at('2026-07-21 08:00') }
  const { marks } = await room.ok('officer', 'waters.series', span)
  expect(marks).toEqual([
    { kind: 'warning', at: issuedAt, text: '暴雨', sign: 'orange', id: 1 },
    { kind: 'zone', at: at('2026-07-20 17:05'), text: '柳湾村沿河', sign: 'prepare', id: 1 },
    { kind: 'zone', at: at('2026-07-20 21:10'), text: '柳湾村沿河', sign: 'standDown', id: 1 },
  ])
})
