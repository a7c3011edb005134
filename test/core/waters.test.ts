import { describe, expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import { diceOf } from '#test/help/dice.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { at, openFloodRoom, openWaterRoom, river, stations, typed } from '#test/help/water-room.ts'

const lastLines = async (room: TestRoom, count: number) => {
  const { entries } = await room.ok('officer', 'log.recent', { limit: 40 })
  return entries.map(({ text }) => text).slice(0, count)
}

const one = (observedAt: string, level: string, more: object = {}) => ({
  readings: [{ ...typed(observedAt, { level }), ...more }],
})

describe('readings', () => {
  test('of the future, of nothing, of an unknown station and without a decimal point are refused in words, and nothing is kept', async () => {
    const room = await openWaterRoom()
    expect(await room.no('officer', 'waters.enter', one('2026-07-21 09:01', '36.42'))).toMatchObject({
      code: 'waters.notReady',
      fields: {
        count: 1,
        row: 1,
        name: '白石站',
        code: 'future',
        why: '2026-07-21 09:01 还没有到，读数不能来自未来。',
      },
    })
    expect(await room.no('officer', 'waters.enter', one('2026-07-21 08:00', '3642'))).toMatchObject({
      fields: { code: 'decimalPoint', why: '水位“3642”似漏小数点：本站在 36.30 米左右，是 36.42 米吗？' },
    })
    expect(await room.no('officer', 'waters.enter', one('2026-07-21 08:00', ''))).toMatchObject({
      fields: { code: 'nothing' },
    })
    expect(
      await room.no('officer', 'waters.enter', one('2026-07-21 08:00', '36.42', { station: 99 })),
    ).toMatchObject({
      code: 'waters.unknownStation',
    })
    expect(await room.no('officer', 'waters.enter', { readings: [] })).toMatchObject({
      faults: { readings: 'waters.noReadings' },
    })
    expect(room.sqlite().prepare('SELECT count(*) AS n FROM reading').get()).toEqual({ n: 0 })
  })

  test('are taken all or none', async () => {
    const room = await openWaterRoom()
    const good = typed('2026-07-21 07:00', { level: '35.00' })
    const bad = typed('2026-07-21 08:00', { level: '3510' })
    await room.no('officer', 'waters.enter', { readings: [good, bad] })
    expect(await room.ok('officer', 'waters.tryOut', { readings: [good, bad] })).toMatchObject([
      { act: 'add', level: 35_000 },
      { act: 'stop' },
    ])
    const accepted = { ...bad, accept: ['decimalPoint', 'aboveRecord'] as const }
    expect(
      await room.ok('officer', 'waters.enter', {
        readings: [good, { ...accepted, accept: [...accepted.accept] }],
      }),
    ).toEqual({
      entered: 2,
      known: 0,
      corrected: 0,
      ids: [1, 2],
    })
    const [written] = await room.ok('officer', 'waters.readings', { station: stations.baishi })
    expect(written).toMatchObject({
      level: 3_510_000,
      marks: ['decimalPoint'],
      raw: '3510 |  |  | ',
      by: { name: '王芳' },
    })
  })

  test('that reach a level of note anew write one line each, those that stay over it none', async () => {
    const room = await openWaterRoom()
    await room.ok('officer', 'waters.enter', one('2026-07-21 05:00', '36.20'))
    await room.ok('officer', 'waters.enter', one('2026-07-21 06:00', '36.42'))
    expect(await lastLines(room, 1)).toEqual(['白石站 2026-07-21 06:00 水位 36.42 米，超警戒水位 0.12 米。'])
    const before = room.news.length
    await room.ok('officer', 'waters.enter', one('2026-07-21 07:00', '36.80'))
    expect(await lastLines(room, 1)).toEqual(['白石站 2026-07-21 06:00 水位 36.42 米，超警戒水位 0.12 米。'])
    expect(room.news.slice(before)).toEqual([{ type: 'changed', rooms: ['waters'] }])
    await room.ok('officer', 'waters.enter', one('2026-07-21 08:00', '38.00'))
    expect(await lastLines(room, 1)).toEqual(['白石站 2026-07-21 08:00 水位 38.00 米，达到保证水位。'])
    expect(room.news.at(-1)).toEqual({ type: 'changed', rooms: expect.arrayContaining(['waters', 'log']) })
  })

  test('corrected with a reason keep both, and only the later one counts', async () => {
    const room = await openWaterRoom()
    await room.ok('officer', 'waters.enter', one('2026-07-21 08:00', '36.42', { flow: '120' }))
    expect(await room.no('officer', 'waters.enter', one('2026-07-21 08:00', '36.24'))).toMatchObject({
      fields: { code: 'differs', why: '同一时刻已有水位 36.42，数值不同。要更正请写原因。' },
    })
    expect(
      await room.ok('officer', 'waters.enter', one('2026-07-21 08:00', '36.24', { reason: '抄错' })),
    ).toMatchObject({
      corrected: 1,
    })
    expect(await room.ok('officer', 'waters.enter', one('2026-07-21 08:00', '36.24'))).toMatchObject({
      known: 1,
      ids: [],
    })
    expect(await room.ok('officer', 'waters.readings', { station: stations.baishi })).toMatchObject([
      { id: 2, level: 36_240, flow: 120_000, replaces: 1, replacedBy: null, reason: '抄错' },
      { id: 1, level: 36_420, flow: 120_000, replaces: null, replacedBy: 2 },
    ])
    const { stations: now } = await room.ok('officer', 'waters.state', {})
    expect(now[0]).toMatchObject({ level: { mm: 36_240 }, over: [] })
  })

  test('taken back leave what they replaced, and may not be taken back twice', async () => {
    const room = await openWaterRoom()
    await room.ok('officer', 'waters.enter', one('2026-07-21 08:00', '36.42'))
    await room.ok('officer', 'waters.enter', one('2026-07-21 08:00', '36.24', { reason: '抄错' }))
    expect(await room.no('officer', 'waters.withdraw', { ids: [2], reason: '误' })).toMatchObject({
      code: 'door.noRight',
    })
    expect(await room.no('admin', 'waters.withdraw', { ids: [1], reason: '误' })).toMatchObject({
      code: 'waters.readingReplaced',
    })
    await room.ok('admin', 'waters.withdraw', { ids: [2], reason: '更正本身有误' })
    const state = async () => (await room.ok('officer', 'waters.state', {})).stations[0]?.level
    expect(await state()).toEqual({ at: at('2026-07-21 08:00'), mm: 36_420 })
    await room.ok('admin', 'waters.withdraw', { ids: [3], reason: '整条作废' })
    expect(await state()).toBeNull()
    await room.no('admin', 'waters.withdraw', { ids: [4], reason: '再来' })
  })

  test('pasted as words are read, and a paste of a hundred thousand lines is refused in words', async () => {
    const room = await openWaterRoom()
    const { rows } = await room.ok('officer', 'waters.read', { text: '白石站 8时 36.42\n白石雨量站 8时 33' })
    expect(rows).toMatchObject([
      { station: stations.baishi, observedAt: at('2026-07-21 08:00'), level: '36.42' },
      { station: stations.rain, rain: '33' },
    ])
    const many = '白石站 8时 36.42\n'.repeat(100_000)
    expect(await room.no('officer', 'waters.read', { text: many })).toMatchObject({
      code: 'waters.pasteTooMany',
      fields: { count: 100_000, most: 2000 },
    })
    expect(await room.no('officer', 'waters.read', { text: 'x'.repeat(5_000_001) })).toMatchObject({
      faults: { text: 'waters.pasteTooLong' },
    })
    expect(await room.no('officer', 'waters.read', { text: '今天天气很好' })).toMatchObject({
      code: 'waters.pasteEmpty',
    })
  })
})

describe('the state', () => {
  test('of the morning after says levels, trend, rain, what is due, and the areal rain', async () => {
    const room = await openFloodRoom()
    const { stations: now, areal } = await room.ok('officer', 'waters.state', {})
    expect(
      now.map(({ station, level, trend, rate, stale }) => [station.name, level?.mm, trend, rate, stale]),
    ).toEqual([
      ['白石站', 34_560, 'fall', -150, false],
      ['柳河口', undefined, 'unknown', null, false],
      ['龙潭水库', 128_620, 'unknown', null, true],
      ['石门沟水库', undefined, 'unknown', null, false],
      ['白石雨量站', undefined, 'unknown', null, true],
    ])
    expect(now[2]?.over).toEqual([{ name: 'floodLimit', mm: 128_500, over: 120 }])
    expect(now[4]?.rain).toEqual({ 1: null, 3: null, 6: null, 24: 1850 })
    expect(areal.at(-1)).toEqual({ hours: 24, rain: 1850, told: 1, of: 1 })
    const then = await room.ok('officer', 'waters.state', { at: at('2026-07-20 18:00') })
    expect(then.stations[0]).toMatchObject({
      level: { mm: 36_440 },
      over: [{ name: 'warning', over: 140 }],
      next: { name: 'guaranteed', over: -1560 },
      rate: 50,
      trend: 'rise',
      dueMinutes: 30,
      dueBecause: 'warning',
    })
    expect(then.stations[4]?.rain).toEqual({ 1: 330, 3: 970, 6: 1620, 24: 1640 })
  })

  test('and the series are the same as the readings gone through one by one', async () => {
    const room = await openTestRoom()
    room.clock.passUntil('2026-03-12T00:00:00.000Z')
    const { id } = await room.ok(
      'officer',
      'waters.addStation',
      river({ levels: { ...noLevels, warning: 36_000 } }),
    )
    const dice = diceOf(12)
    const begin = '2026-03-10T00:00:00.000Z'
    const told = Array.from({ length: 48 }, (_, hour) => ({
      at: plusMinutes(begin, hour * 60),
      mm: 35_600 + dice.upTo(900),
    }))
    const shuffled = told.toSorted(() => dice.roll() - 0.5)
    for (let from = 0; from < shuffled.length; from += 12)
      await room.ok('officer', 'waters.enter', {
        readings: shuffled.slice(from, from + 12).map(({ at: observedAt, mm }) => ({
          station: id,
          observedAt,
          level: (mm / 1000).toFixed(3),
        })),
      })
    for (let round = 0; round < 12; round += 1) {
      const [first, last] = [dice.upTo(40), 40 + dice.upTo(8)]
      const span = { from: told[first]?.at ?? '', to: told[last]?.at ?? '' }
      const series = await room.ok('officer', 'waters.series', { station: id, ...span })
      const within = told.slice(first, last + 1)
      expect(series.level).toEqual(within.map((reading) => [Date.parse(reading.at), reading.mm]))
      expect(series.highest?.mm).toBe(Math.max(...within.map(({ mm }) => mm)))
      const ups = within.filter((reading, index) => {
        const before = told[first + index - 1]
        return reading.mm >= 36_000 && (before === undefined || before.mm < 36_000)
      })
      expect(
        series.crossings.filter(({ direction }) => direction === 'up').map(({ at: when }) => when),
      ).toEqual(ups.map((reading) => reading.at))
    }
  })

  test('a period written backwards is refused by field', async () => {
    const room = await openFloodRoom()
    const span = { station: stations.baishi, from: at('2026-07-20 08:00'), to: at('2026-07-20 08:00') }
    expect(await room.no('officer', 'waters.series', span)).toMatchObject({
      faults: { to: 'waters.reversed' },
    })
    expect(await room.no('officer', 'waters.view', span)).toMatchObject({ faults: { to: 'waters.reversed' } })
  })
})

describe('stations', () => {
  test('need names of their own and levels in order, are dropped with a reason and restored', async () => {
    const room = await openWaterRoom()
    expect(
      await room.no('officer', 'waters.addStation', river({ name: ' 白石站 ', code: '61500200' })),
    ).toMatchObject({
      faults: { name: 'waters.nameTaken', code: 'waters.codeTaken' },
    })
    const levels = { ...noLevels, warning: 38_000, guaranteed: 36_000 }
    expect(await room.no('officer', 'waters.addStation', river({ levels }))).toMatchObject({
      faults: { 'levels.guaranteed': 'waters.levelOrder' },
    })
    expect(await room.no('officer', 'waters.dropStation', { id: 1, reason: '' })).toMatchObject({
      faults: { reason: 'empty' },
    })
    await room.ok('officer', 'waters.dropStation', { id: 1, reason: '停测' })
    expect(await lastLines(room, 1)).toEqual(['测站白石站停用。原因：停测'])
    expect((await room.ok('officer', 'waters.stations', {})).map(({ name }) => name)).not.toContain('白石站')
    await room.ok('officer', 'waters.addStation', river({ name: '白石站' }))
    expect(await room.no('officer', 'waters.restoreStation', { id: 1 })).toMatchObject({
      faults: { name: 'waters.nameTaken' },
    })
  })
})

describe('what is due', () => {
  test('is told station by station while they are few, sooner over the warning stage, and together when many', async () => {
    const room = await openTestRoom()
    const name = (index: number) => `测站${index}`
    const { id } = await room.ok(
      'officer',
      'waters.addStation',
      river({ levels: { ...noLevels, warning: 36_000 } }),
    )
    const due = () => room.ok('officer', 'waters.due', {})
    expect(await due()).toEqual([])
    await room.ok('officer', 'waters.enter', {
      readings: [{ station: id, observedAt: room.clock.now(), level: '36.10' }],
    })
    room.clock.pass(21)
    expect(await due()).toMatchObject([
      {
        key: 'reading/1',
        kind: 'reading',
        text: '清水站（超警戒水位，每 30 分钟一次）',
        dueAt: plusMinutes(room.clock.now(), 9),
        page: 'waters/entry',
      },
    ])
    for (let index = 2; index <= 4; index += 1)
      await room.ok('officer', 'waters.addStation', river({ name: name(index) }))
    room.clock.pass(60)
    expect(await due()).toMatchObject([{ key: 'reading/all', text: '4 站应报未报，最早 清水站 08:30' }])
    const { items, waiting } = await room.ok('officer', 'desk.due', {})
    expect(items.some(({ kind }) => kind === 'reading')).toBe(true)
    expect(waiting.waters).toBe(1)
  })
})

const noLevels = {
  warning: null,
  guaranteed: null,
  record: null,
  floodLimit: null,
  floodHigh: null,
  design: null,
  check: null,
}
