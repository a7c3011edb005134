import { describe, expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import type { DryRun } from '#shared/imports/contract.ts'
import { contentsOf } from '#test/help/old-file.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { remarksOf } from '#test/help/sheets.ts'

const lists = {
  people: ['姓名', '单位', '手机', '值班角色', '备注'],
  leave: ['姓名', '开始', '结束', '事由'],
  roster: ['日期', '带班领导', '主班', '副班', '备注'],
}

type Kind = keyof typeof lists
type Choices = InputOf<'imports.take'>['choices']

function sheet(kind: Kind, rows: string[][], choices: Choices = {}): InputOf<'imports.take'> {
  return { kind, cells: [lists[kind], ...rows], choices, name: `${kind}.csv` }
}

function take(room: TestRoom, kind: Kind, rows: string[][], choices: Choices = {}) {
  return room.ok('admin', 'imports.take', sheet(kind, rows, choices))
}

function tryOut(room: TestRoom, kind: Kind, rows: string[][], choices: Choices = {}): Promise<DryRun> {
  const { name: _name, ...given } = sheet(kind, rows, choices)
  return room.ok('admin', 'imports.tryOut', given)
}

async function refusedUnchanged(room: TestRoom, operation: string, input: unknown) {
  const before = contentsOf(room.file)
  const reply = await room.no('admin', operation, input)
  expect(contentsOf(room.file)).toEqual(before)
  return reply
}

const undo = (id: number) => ({ id, reason: '误导入' })

describe('taking in', () => {
  test('is all or nothing: what waits in one row keeps every row out', async () => {
    const room = await openTestRoom()
    const rows = [
      ['周平', '应急局', '13700000001', '副班'],
      ['吴刚', '应急局', '13700000002', '总指挥'],
    ]
    expect(await refusedUnchanged(room, 'imports.take', sheet('people', rows))).toMatchObject({
      code: 'imports.notReady',
      fields: { count: 1 },
    })
    expect(await take(room, 'people', rows, { 3: { skip: true } })).toMatchObject({ rows: 1, skipped: 1 })
    expect((await room.ok('admin', 'people.list', {})).at(-1)).toMatchObject({ name: '周平' })
  })

  test('without headings, without rows, without anything new is refused', async () => {
    const room = await openTestRoom()
    const given = sheet('leave', [])
    expect(
      await refusedUnchanged(room, 'imports.take', { ...given, cells: [['甲', '乙'], ['丙']] }),
    ).toMatchObject({
      code: 'imports.notReady',
    })
    expect(remarksOf(await tryOut(room, 'leave', []))).toEqual({})
    expect(await refusedUnchanged(room, 'imports.take', given)).toMatchObject({ code: 'imports.nothingNew' })
    expect(await refusedUnchanged(room, 'imports.take', { ...given, cells: [] })).toMatchObject({
      code: 'imports.notReady',
    })
    expect(await refusedUnchanged(room, 'imports.take', { ...given, year: '26' })).toMatchObject({
      faults: { year: 'imports.year' },
    })
    const many = Array.from({ length: 20_001 }, () => ['张三'])
    expect(await refusedUnchanged(room, 'imports.take', { ...given, cells: many })).toMatchObject({
      faults: { cells: 'imports.tooManyRows' },
    })
  })

  test('is for administrators', async () => {
    const room = await openTestRoom()
    for (const who of ['lead', 'officer', 'leader'] as const)
      expect(await room.no(who, 'imports.take', sheet('people', []))).toMatchObject({ code: 'door.noRight' })
    expect(await room.no('console', 'imports.take', sheet('people', []))).toMatchObject({
      code: 'seat.empty',
    })
  })

  test('looks again: what was ready when tried and is not any more is refused', async () => {
    const room = await openTestRoom()
    const rows = [[crew.lead.name, '2026-12-01', '2026-12-05', '病假']]
    expect(await tryOut(room, 'leave', rows)).toMatchObject({ ready: true })
    await room.ok('admin', 'people.add', { name: crew.lead.name, unit: '水利局', roles: ['lead'] })
    expect(await tryOut(room, 'leave', rows)).toMatchObject({ ready: false })
    expect(await refusedUnchanged(room, 'imports.take', sheet('leave', rows))).toMatchObject({
      code: 'imports.notReady',
    })
  })

  test('asked twice with one command id happens once', async () => {
    const room = await openTestRoom()
    const given = sheet('people', [['周平', '应急局', '13700000001', '副班']])
    const first = await room.ok('admin', 'imports.take', given, { command: 'import-1' })
    expect(await room.ok('admin', 'imports.take', given, { command: 'import-1' })).toEqual(first)
    expect(await room.ok('admin', 'people.list', {})).toHaveLength(7)
  })

  test('of people changes whom it knows and asks about a namesake it does not', async () => {
    const room = await openTestRoom()
    await take(room, 'people', [['周平', '应急局', '13700000001', '副班', '同名不同人']])
    const rows = [
      ['周平', '应急局', '13700000001', '主班、副班', '哺乳期至2027-03'],
      ['周平', '水利局', '13700000002', '副班'],
      [crew.admin.name, '应急局', '13700000003', '主班'],
    ]
    const run = await tryOut(room, 'people', rows)
    expect(run.rows.map(({ act }) => act)).toEqual(['none', 'change', 'stop', 'stop'])
    expect(run.rows[2]?.remarks.at(-1)?.candidates).toEqual([
      { id: 7, label: '周平 应急局 13700000001' },
      { id: 0, label: '另一位新人员' },
    ])
    await take(room, 'people', rows, { 3: { people: { 周平: 0 } }, 4: { people: { [crew.admin.name]: 1 } } })
    const people = await room.ok('admin', 'people.list', {})
    expect(people.filter(({ name }) => name === '周平')).toMatchObject([
      { id: 7, roles: ['lead', 'officer'] },
      { id: 8, unit: '水利局' },
    ])
    expect(people[0]).toMatchObject({ roles: ['administrator', 'lead'], telephones: ['13700000003'] })
  })

  test('of a roster enters what is written, leaves the rest alone, and changes what differs', async () => {
    const room = await openTestRoom()
    const { name: leader } = crew.leader
    await take(room, 'roster', [['2026-12-01', leader, crew.lead.name, crew.officer.name, '加强值守']])
    const rows = [
      ['2026-12-01', leader, '', crew.next.name, '加强值守'],
      ['2026-12-02', leader, crew.lead.name, crew.officer.name, ''],
    ]
    const run = await tryOut(room, 'roster', rows)
    expect(run.rows.map(({ act }) => act)).toEqual(['none', 'change', 'add'])
    expect(run.rows[1]?.says).toBe(`2026-12-01：副班 ${crew.next.name}`)
    expect(remarksOf(run)[3]).toContain('warning restTooShort')
    await take(room, 'roster', rows)
    const { days } = await room.ok('lead', 'roster.board', { from: '2026-12-01', to: '2026-12-02' })
    const entered = days.map(({ slots }) => slots.flatMap((slot) => slot.entered.map(({ id }) => id)))
    expect(entered).toEqual([
      [4, 2, 6],
      [4, 2, 3],
    ])
    expect(days[0]?.notes).toHaveLength(1)
  })

  test('of a roster stops at a day before the rules, at one that has begun and at a date far off; a post that needs nobody may have somebody', async () => {
    const room = await openTestRoom()
    const one = crew.lead.name
    const run = await room.ok('admin', 'imports.tryOut', {
      kind: 'roster',
      year: '2026',
      cells: [
        ['日期', '主班', '司机'],
        ['3月9日', one],
        ['3月10日', one],
        ['3月11日', one],
        ['3月12日', '', one],
        ['2029-03-11', one],
      ],
    })
    expect(run.rows.map(({ act, remarks }) => [act, ...remarks.map(({ code }) => code)])).toEqual([
      ['none'],
      ['stop', 'noSlot'],
      ['stop', 'slotPast'],
      ['add'],
      ['add', 'nobody', 'restTooShort'],
      ['stop', 'dayBeyond'],
    ])
  })
})

describe('undoing', () => {
  test('puts changed people and what the roster knew of them back', async () => {
    const room = await openTestRoom()
    const before = await room.ok('admin', 'people.list', {})
    const rows = [[crew.lead.name, '水利局', '13700000001', '主班、副班', '哺乳期至2027-03']]
    const { id } = await take(room, 'people', rows, { 2: { people: { [crew.lead.name]: 2 } } })
    await room.ok('admin', 'imports.undo', undo(id))
    expect(await room.ok('admin', 'people.list', {})).toEqual(before)
    const { members } = await room.ok('admin', 'roster.rules', {})
    expect(members).toMatchObject([{ person: 2, noNightWhy: '', noNightUntil: null, note: '' }])
    const [run] = await room.ok('admin', 'imports.list', {})
    expect(run).toMatchObject({ id, undoable: false, report: [] })
    expect(run?.undoneAt).toBe(room.clock.now())
    const [whole] = await room.ok('admin', 'imports.list', { id })
    expect(whole?.report).toHaveLength(2)
  })

  test('is refused for somebody changed or used since, and names them', async () => {
    const room = await openTestRoom()
    const { id } = await take(room, 'people', [
      ['周平', '应急局', '13700000001', '副班'],
      ['吴刚', '应急局', '13700000002', '副班'],
    ])
    await room.ok('admin', 'people.resetPin', { id: 8, pin: 'pin-of-wu' })
    expect(await refusedUnchanged(room, 'imports.undo', undo(id))).toMatchObject({
      code: 'imports.personUsed',
      fields: { name: '吴刚', what: '已设口令' },
    })
    await room.ok('admin', 'people.change', { id: 7, name: '周萍', roles: ['officer'] })
    expect(await refusedUnchanged(room, 'imports.undo', undo(id))).toMatchObject({
      code: 'imports.personChanged',
      fields: { name: '周萍' },
    })
    expect(await refusedUnchanged(room, 'imports.undo', undo(99))).toMatchObject({
      code: 'imports.unknownRun',
    })
  })

  test('of leave is refused when one was withdrawn or has begun', async () => {
    const room = await openTestRoom()
    const rows = [
      [crew.lead.name, '2026-03-12', '2026-03-14', '病假'],
      [crew.officer.name, '2026-12-01', '2026-12-05', '病假'],
    ]
    const { id } = await take(room, 'leave', rows)
    room.clock.pass(3 * 1440)
    expect(await refusedUnchanged(room, 'imports.undo', undo(id))).toMatchObject({
      code: 'imports.leaveBegun',
      fields: { name: crew.lead.name },
    })
    const [leave] = await room.ok('lead', 'leave.list', {})
    await room.ok('lead', 'leave.withdraw', { id: leave?.id ?? 0, reason: '销假' })
    room.clock.pass(5 * 1440)
    expect((await refusedUnchanged(room, 'imports.undo', undo(id))).code).toMatch(
      /^imports\.leave(Begun|Changed)$/,
    )
    expect(await room.ok('lead', 'leave.list', { states: ['approved'] })).toHaveLength(2)
  })

  test('of a roster puts back who was there, and is refused once somebody edited it or it began', async () => {
    const room = await openTestRoom()
    await take(room, 'roster', [['2026-12-01', '', crew.lead.name, '', '']])
    const { id } = await take(room, 'roster', [
      ['2026-12-01', '', crew.admin.name, crew.officer.name, '加强值守'],
    ])
    const board = () => room.ok('lead', 'roster.board', { from: '2026-12-01', to: '2026-12-01' })
    const entered = async () =>
      (await board()).days.flatMap(({ slots }) => slots.flatMap((slot) => slot.entered.map((one) => one.id)))
    expect(await entered()).toEqual([crew.admin.id, crew.officer.id])
    const slots = (await board()).days.flatMap((day) => day.slots).filter(({ post }) => post === 'officer')
    const officer = slots.map(({ date, template, ordinal }) => ({ date, template, ordinal }))
    const save = (people: number[]) =>
      room.ok('lead', 'roster.save', { slots: officer.map((slot) => ({ ...slot, people })) })
    await save([crew.next.id])
    expect(await refusedUnchanged(room, 'imports.undo', undo(id))).toMatchObject({
      code: 'imports.slotChanged',
      fields: { date: '2026-12-01' },
    })
    await save([crew.officer.id])
    await room.ok('admin', 'imports.undo', undo(id))
    expect(await entered()).toEqual([crew.lead.id])
    expect((await board()).days[0]?.notes.map(({ text }) => text)).toEqual([
      '加强值守',
      '导入已撤销：加强值守',
    ])
  })

  test('of a roster is refused once its days began', async () => {
    const room = await openTestRoom()
    const { id } = await take(room, 'roster', [['2026-03-12', '', crew.lead.name, '', '']])
    room.clock.pass(3 * 1440)
    expect(await refusedUnchanged(room, 'imports.undo', undo(id))).toMatchObject({ code: 'imports.slotPast' })
  })
})

test('twenty thousand rows are tried out in seconds', async () => {
  const room = await openTestRoom()
  const rows = Array.from({ length: 19_998 }, (_, number) => [
    `人员${number % 9000}`,
    `单位${number % 40}`,
    `137${String(number).padStart(8, '0')}`,
    '主班、副班',
    '每月第一周外出学习',
  ])
  const started = performance.now()
  expect(await tryOut(room, 'people', rows)).toMatchObject({ ready: true, adds: 19_998 })
  const leave = rows.map(() => [crew.lead.name, '2026.12.1', '12月2日', '病假'])
  expect(await tryOut(room, 'leave', leave)).toMatchObject({ adds: 1, stops: 19_997 })
  const roster = rows.map((_, number) => [
    `${(number % 12) + 1}月${(number % 28) + 1}日`,
    '',
    crew.lead.name,
    '',
  ])
  expect(await tryOut(room, 'roster', roster)).toMatchObject({ ready: false })
  expect(performance.now() - started).toBeLessThan(30_000)
}, 60_000)
