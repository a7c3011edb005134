import { expect, test } from 'vitest'
import { found } from '#test/help/hazard-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { remarksOf } from '#test/help/sheets.ts'

const heads = [
  '编号',
  '乡镇',
  '受检单位',
  '存在问题',
  '行业领域',
  '隐患等级',
  '检查方式',
  '责任人',
  '整改措施',
  '整改资金（万元）',
  '检查日期',
  '整改期限',
  '管控措施',
]
const row = (n: string, more: Record<number, string> = {}) =>
  [
    n,
    '白石镇',
    `单位${n}`,
    `问题${n}`,
    '城镇燃气',
    '一般',
    '四不两直',
    '周明',
    '更换',
    '1.2',
    '2026.3.8',
    '3月20日',
    '巡检',
  ].map((cell, index) => more[index] ?? cell)
const sheet = (...rows: string[][]) => ({
  kind: 'hazards' as const,
  cells: [['安全隐患台账'], heads, ...rows],
})
const tried = (room: TestRoom, ...rows: string[][]) => room.ok('admin', 'imports.tryOut', sheet(...rows))

test('a ledger of hazards is taken in with everything its columns say, with one line in the log, and undone whole', async () => {
  const room = await openTestRoom()
  const run = await tried(room, row('1'), row('2', { 5: '重大', 9: '无' }))
  expect(run).toMatchObject({ ready: true, adds: 2, stops: 0 })
  expect(run.rows[2]?.says).toBe('登记隐患 单位1：白石镇、城镇燃气、一般、问题1，整改期限 2026-03-20')
  const taken = await room.ok('admin', 'imports.take', {
    ...sheet(row('1'), row('2', { 5: '重大', 9: '无' })),
    name: '台账.xlsx',
  })
  const { hazards } = await room.ok('officer', 'hazards.list', {})
  expect(
    hazards.map(({ number, unit, grade, fund, source, foundOn, dueOn }) => [
      number,
      unit,
      grade,
      fund,
      source,
      foundOn,
      dueOn,
    ]),
  ).toEqual([
    ['2026-001', '单位1', 'general', 12_000, 'unannounced', '2026-03-08', '2026-03-20'],
    ['2026-002', '单位2', 'major', 0, 'unannounced', '2026-03-08', '2026-03-20'],
  ])
  expect(hazards[0]).toMatchObject({
    sector: 'gas',
    responsibleUnit: '单位1',
    responsiblePerson: '周明',
    missing: [],
  })
  const { entries } = await room.ok('officer', 'log.recent', { limit: 3 })
  expect(entries.filter(({ text }) => text.includes('隐患'))).toHaveLength(1)
  await room.ok('admin', 'imports.undo', { id: taken.id, reason: '表不对' })
  const after = await room.ok('officer', 'hazards.list', {})
  expect(after.hazards.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn'])
})

test('every row that cannot be read says why, by row; what is doubtful is said and taken in', async () => {
  const room = await openTestRoom()
  await found(room, { unit: '单位9', description: '问题9' })
  const run = await tried(
    room,
    row('1', { 1: '', 11: '' }),
    row('2', { 2: '', 3: '' }),
    row('3', { 5: '要命', 9: '很多' }),
    row('4', { 4: '养殖', 5: '', 9: '12000', 10: '' }),
    row('5', { 10: '2026.3.11' }),
    row('6', { 11: '2026.3.1' }),
    row('7', { 11: '月底' }),
    row('9'),
    row('8'),
    row('8'),
  )
  expect(remarksOf(run)).toMatchObject({
    3: ['error hazardDue', 'error hazardTownship'],
    4: ['note yearAssumed', 'error hazardUnit', 'error hazardNothing'],
    5: ['note yearAssumed', 'error hazardGrade', 'error hazardFund'],
    6: [
      'note yearAssumed',
      'warning hazardFoundAssumed',
      'warning hazardSector',
      'warning hazardGradeAssumed',
      'warning hazardFundLarge',
    ],
    7: ['note yearAssumed', 'error hazardAhead'],
    8: ['error reversedDates'],
    9: ['error dayUnread'],
    10: ['note yearAssumed', 'note hazardKnown'],
    12: ['note yearAssumed', 'error hazardTwice'],
  })
  expect(run).toMatchObject({ ready: false, adds: 2 })
})

test('a ledger that was worked on since is not undone, and the one in the way is named', async () => {
  const room = await openTestRoom()
  const { id } = await room.ok('admin', 'imports.take', { ...sheet(row('1')), name: '台账.xlsx' })
  const { hazards } = await room.ok('officer', 'hazards.list', {})
  await room.ok('officer', 'hazards.progress', { id: hazards[0]?.id ?? 0, words: '已下单' })
  expect(await room.no('admin', 'imports.undo', { id, reason: '表不对' })).toMatchObject({
    code: 'imports.hazardChanged',
    fields: { number: '2026-001' },
  })
})

test('a sheet without its headings says which it needs', async () => {
  const room = await openTestRoom()
  const run = await room.ok('admin', 'imports.tryOut', {
    kind: 'hazards',
    cells: [
      ['甲', '乙'],
      ['1', '2'],
    ],
  })
  expect(remarksOf(run)).toEqual({ 1: ['error noHeaderHazards'] })
})
