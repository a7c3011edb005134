import { expect, test } from 'vitest'
import { openTestRoom } from '#test/help/room.ts'
import { givenSample, remarksOf } from '#test/help/sheets.ts'
import { afterSample, at, leftOut, openFloodRoom, openWaterRoom, stations } from '#test/help/water-room.ts'

test('the list of stations is taken in with levels, persons and interval', async () => {
  const room = await openTestRoom()
  const { name: _name, ...sheet } = await givenSample(room, 'stations', 'stations.csv')
  const run = await room.ok('admin', 'imports.tryOut', sheet)
  expect(run).toMatchObject({ ready: true, adds: 5, changes: 0, stops: 0 })
  expect(remarksOf(run)).toEqual({})
  expect(run.rows[1]?.says).toBe(
    '新增测站 白石站：河道站、清水河、警戒水位 36.30、保证水位 38.00、历史最高水位 39.12',
  )
  expect(run.rows[3]?.says).toBe(
    '新增测站 龙潭水库：水库站、中型、清水河、汛限水位 128.50、设计水位 131.20、校核水位 132.75、赵天宇、陈月娥、谢德胜',
  )
  await room.ok('admin', 'imports.take', { ...sheet, name: 'stations.csv' })
  const known = await room.ok('officer', 'waters.stations', {})
  expect(known.map(({ name, kind, size, intervalMinutes }) => [name, kind, size, intervalMinutes])).toEqual([
    ['白石站', 'river', '', 60],
    ['柳河口', 'river', '', 60],
    ['龙潭水库', 'reservoir', '中型', 30],
    ['石门沟水库', 'reservoir', '小2', 60],
    ['白石雨量站', 'rain', '', 60],
  ])
  expect(known[2]?.responsible).toEqual([
    { role: 'administrative', name: '赵天宇', telephone: '' },
    { role: 'technical', name: '陈月娥', telephone: '' },
    { role: 'patrol', name: '谢德胜', telephone: '' },
  ])
})

test('the same stations again are the same, and other levels are a change', async () => {
  const room = await openWaterRoom()
  const given = await givenSample(room, 'stations', 'stations.csv')
  const { name: _name, ...sheet } = given
  const again = await room.ok('admin', 'imports.tryOut', sheet)
  expect(again.rows.filter(({ act }) => act === 'same')).toHaveLength(5)
  const cells = given.cells.map((row) => row.map((cell) => (cell === '38.00' ? '38.20' : cell)))
  const changed = await room.ok('admin', 'imports.tryOut', { ...sheet, cells })
  expect(changed).toMatchObject({ changes: 1, adds: 0 })
})

test('the readings of the sample ask about 3642 and take the date with slashes', async () => {
  const room = await openWaterRoom()
  const { name: _name, ...sheet } = await givenSample(room, 'readings', 'readings.csv')
  const run = await room.ok('admin', 'imports.tryOut', sheet)
  expect(run).toMatchObject({ ready: false, adds: 38, stops: 1 })
  expect(remarksOf(run)).toEqual({ 39: ['question reading.decimalPoint'] })
  expect(run.rows[38]?.remarks[0]).toMatchObject({
    fields: { text: '3642', meant: '36.42', name: '3642' },
    candidates: [
      { id: 36_420, label: '应为 36.42 米' },
      { id: 1, label: '就是 3642' },
    ],
  })
  expect(run.rows[39]?.says).toBe('龙潭水库 2026-07-20 20:00：水位 128.62')
})

test('3642 answered as 36.42 differs from what the sheet says at that moment and asks once more', async () => {
  const room = await openWaterRoom()
  const given = await givenSample(room, 'readings', 'readings.csv')
  const { name: _name, ...sheet } = given
  const meant = { 39: { people: { 3642: 36_420 } } }
  const run = await room.ok('admin', 'imports.tryOut', { ...sheet, choices: meant })
  expect(remarksOf(run)).toEqual({ 39: ['question reading.differs'] })
  expect(run.rows[38]?.remarks[0]).toMatchObject({ fields: { was: '36.44', name: '36.44' } })
  const both = { 39: { people: { 3642: 36_420, '36.44': 1 } } }
  const ready = await room.ok('admin', 'imports.tryOut', { ...sheet, choices: both })
  expect(ready).toMatchObject({ ready: true, adds: 38, changes: 1 })
  await room.ok('admin', 'imports.take', { ...given, choices: both })
  const written = await room.ok('officer', 'waters.readings', { station: stations.baishi, limit: 500 })
  const sixPm = written.filter(({ observedAt }) => observedAt === at('2026-07-20 18:00'))
  expect(sixPm.map(({ level, replaces, reason }) => [level, replaces === null, reason])).toEqual([
    [36_420, false, '据导入的读数表更正'],
    [36_440, true, ''],
  ])
  expect(sixPm[1]?.replacedBy).toBe(sixPm[0]?.id)
  await room.ok('admin', 'imports.undo', { id: 2, reason: '用错了表' })
  const { stations: now } = await room.ok('officer', 'waters.state', {})
  expect(now.every(({ latest }) => latest === null)).toBe(true)
})

test('the readings taken in cross 36.30 up between 16 and 17 and down between 20 and 21, and one line says so', async () => {
  const room = await openFloodRoom()
  const series = await room.ok('officer', 'waters.series', {
    station: stations.baishi,
    from: at('2026-07-20 00:00'),
    to: at('2026-07-21 08:00'),
  })
  expect(series.crossings).toEqual([
    {
      name: 'warning',
      mm: 36_300,
      direction: 'up',
      before: at('2026-07-20 16:00'),
      estimated: at('2026-07-20 16:06'),
      at: at('2026-07-20 17:00'),
      level: 36_390,
      gap: false,
    },
    {
      name: 'warning',
      mm: 36_300,
      direction: 'down',
      before: at('2026-07-20 20:00'),
      estimated: at('2026-07-20 20:15'),
      at: at('2026-07-20 21:00'),
      level: 36_210,
      gap: false,
    },
  ])
  expect(series).toMatchObject({
    total: 25,
    highest: { mm: 36_440, at: at('2026-07-20 18:00') },
    rainTotal: 1850,
  })
  expect(series.rainFrom).toEqual({ id: stations.rain, name: '白石雨量站' })
  const { entries } = await room.ok('officer', 'log.recent', { limit: 20 })
  expect(entries.filter(({ text }) => /水位/.test(text)).map(({ text }) => text)).toEqual([
    '龙潭水库 2026-07-20 20:00 水位 128.62 米，超汛限水位 0.12 米。',
    '白石站 2026-07-20 17:00 水位 36.39 米，超警戒水位 0.09 米。',
  ])
})

test('the same readings twice are known, and an import can be undone', async () => {
  const room = await openFloodRoom()
  const given = await givenSample(room, 'readings', 'readings.csv')
  const { name: _name, ...sheet } = given
  const again = await room.ok('admin', 'imports.tryOut', { ...sheet, choices: leftOut })
  expect(again).toMatchObject({ adds: 0, changes: 0, skips: 1, stops: 0 })
  await room.ok('admin', 'imports.undo', { id: 2, reason: '用错了表' })
  const { stations: now } = await room.ok('officer', 'waters.state', {})
  expect(now.every(({ latest }) => latest === null)).toBe(true)
  await room.ok('admin', 'imports.take', { ...given, choices: leftOut })
  const after = await room.ok('officer', 'waters.state', {})
  expect(after.stations[0]).toMatchObject({
    latest: { level: 34_560 },
    level: { at: at('2026-07-21 08:00') },
  })
  await room.no('admin', 'imports.undo', { id: 2, reason: '再来一次' })
})

test('an import of stations undone leaves none that is read, unless one was changed since', async () => {
  const room = await openWaterRoom()
  const [first] = await room.ok('officer', 'waters.stations', {})
  const { id = 0, active: _active, since: _since, ...facts } = first ?? {}
  await room.ok('officer', 'waters.changeStation', { ...facts, id, note: '改过' } as never)
  expect(await room.no('admin', 'imports.undo', { id: 1, reason: '用错了表' })).toMatchObject({
    code: 'imports.stationChanged',
  })
  await room.ok('officer', 'waters.changeStation', { ...facts, id } as never)
  await room.ok('admin', 'imports.undo', { id: 1, reason: '用错了表' })
  expect(await room.ok('officer', 'waters.stations', {})).toEqual([])
})

test('sheets that are none, unknown stations and unreadable cells are told row by row', async () => {
  const room = await openWaterRoom()
  const tried = async (kind: 'stations' | 'readings', ...cells: string[][]) =>
    remarksOf(await room.ok('admin', 'imports.tryOut', { kind, cells }))
  expect(await tried('readings', ['甲', '乙'], ['1', '2'])).toEqual({ 1: ['error noHeaderReadings'] })
  expect(await tried('stations', ['甲', '乙'], ['1', '2'])).toEqual({ 1: ['error noHeaderStations'] })
  const head = ['站名', '时间', '水位', '流量', '时段雨量']
  expect(
    await tried(
      'readings',
      head,
      ['黑石站', '2026-07-20 08:00', '36.1', '', ''],
      ['白石站', '昨天', '36.1', '', ''],
      ['白石站', '2026-07-22 08:00', '35.1', '', ''],
      ['白石站', '2026-07-20 09:00', '三十六', '', ''],
      ['白石站', '2026-07-20 10:00', '', '', ''],
      ['白石雨量站', '2026-07-20 10:00', '36.1', '', '-2'],
      ['白石站', '46223.5', '35.12米', '120', ''],
    ),
  ).toEqual({
    2: ['error stationUnknown'],
    3: ['error momentUnread'],
    4: ['error reading.future'],
    5: ['error reading.unread'],
    6: ['error reading.nothing'],
    7: ['error reading.noLevelHere', 'error reading.rainNegative'],
  })
  expect(
    await tried(
      'stations',
      ['站名', '类型', '警戒水位', '保证水位', '汛限水位'],
      ['甲站', '河道', '38', '36', ''],
      ['乙站', '气球', '', '', ''],
      ['丙站', '河道', '高', '', ''],
      ['甲站', '河道', '', '', ''],
      ['丁站', '河道', '', '', '12.5'],
    ),
  ).toEqual({
    2: ['error levelOrder'],
    3: ['error stationKindUnread'],
    4: ['error heightUnread'],
    5: ['error stationTwice'],
    6: ['error levelOfKind'],
  })
})

test('only administrators take sheets in, as of every kind', async () => {
  const room = await openTestRoom()
  room.clock.passUntil(afterSample)
  expect(await room.no('officer', 'imports.tryOut', { kind: 'readings', cells: [['站名']] })).toMatchObject({
    code: 'door.noRight',
  })
})
