import { expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { givenSample, remarksOf } from '#test/help/sheets.ts'

const names = { people: 'people-gbk.csv', leave: 'leave.csv', roster: 'roster-2026-12.xlsx' } as const

/** A sample tried out as it is. */
async function triedSample(room: TestRoom, kind: keyof typeof names) {
  const given = await givenSample(room, kind, names[kind])
  const { name: _name, ...sheet } = given
  return { given, run: await room.ok('admin', 'imports.tryOut', sheet) }
}

/** Takes a sample in with answers. */
async function take(
  room: TestRoom,
  kind: keyof typeof names,
  choices: InputOf<'imports.take'>['choices'] = {},
) {
  const given = await givenSample(room, kind, names[kind])
  return room.ok('admin', 'imports.take', { ...given, choices })
}

const zengs = { 县自然资源局: 28, 县应急局: 55 }
const zeng = (row: number) => ({ [row]: { people: { 曾月娥: zengs.县自然资源局 } } })
const leaveAnswers = { ...zeng(13), 24: { skip: true }, 25: { skip: true } }
const rosterAnswers = { ...zeng(4), ...zeng(18), ...zeng(20), ...zeng(33) }

test('the list of people tells every trap row by row, and all of it is ready', async () => {
  const room = await openTestRoom()
  const { run } = await triedSample(room, 'people')
  expect(run).toMatchObject({ ready: true, adds: 49, changes: 0, skips: 0, stops: 0 })
  expect(run.rows.map(({ role }) => role)).toEqual(['header', ...Array(49).fill('data')])
  expect(remarksOf(run)).toEqual({
    6: ['warning remarkByHand'],
    22: ['note spacesInName'],
    24: ['note fullWidthDigits'],
    28: ['note noNightNursing'],
    29: ['note spacesInName'],
    32: ['warning noNumber'],
    36: ['note spacesInName'],
    41: ['note twoNumbers'],
    43: ['note spacesInName'],
    50: ['note namesakeInSheet', 'note remarkKept'],
  })
  expect(run.rows[23]?.says).toBe('新增 谢永刚：县自然资源局、一级科员、13800000023、值班员')
  expect(run.rows[40]?.says).toBe('新增 郭爱华：县应急局、科长、13800000040、6600123、值班长、值班员')
})

test('the list of people taken in is people, two of one name among them, and what the roster must know', async () => {
  const room = await openTestRoom()
  const run = await take(room, 'people')
  expect(run).toMatchObject({
    id: 1,
    kind: 'people',
    rows: 49,
    skipped: 0,
    undoable: true,
    by: { name: '张伟' },
  })
  const people = await room.ok('admin', 'people.list', {})
  const of = (name: string) => people.filter((person) => person.name === name)
  expect(people).toHaveLength(6 + 49)
  expect(of('傅振华')).toMatchObject([
    { post: '科长', roles: ['lead', 'officer'], telephones: ['13800000021'] },
  ])
  expect(of('曾月娥')).toMatchObject([
    { id: zengs.县自然资源局, unit: '县自然资源局', roles: ['lead', 'officer'] },
    { id: zengs.县应急局, unit: '县应急局', roles: ['officer'], hasPin: false },
  ])
  expect(of('曹俊杰')[0]?.telephones).toEqual([])
  expect(of('郭爱华')[0]?.telephones).toEqual(['13800000040', '6600123'])
  const { members } = await room.ok('admin', 'roster.rules', {})
  const byName = new Map(
    members.map((member) => [people.find(({ id }) => id === member.person)?.name, member]),
  )
  expect(byName.get('萧浩然')).toMatchObject({
    noNightFrom: '2026-03-10',
    noNightUntil: '2027-03-31',
    noNightWhy: 'nursing',
    note: '哺乳期至2027-03',
  })
  expect(byName.get('曾晓明')).toMatchObject({ noNightWhy: '', note: '每月第一周外出学习' })
  const [line] = (await room.ok('officer', 'log.shift', {})).filter(
    ({ notice }) => notice === 'imports.taken',
  )
  expect(line?.text).toBe('导入人员：people-gbk.csv，49 行（第 1 次导入）。')
})

test('taken in again, the same list says so and holds nothing new', async () => {
  const room = await openTestRoom()
  await take(room, 'people')
  const { given, run } = await triedSample(room, 'people')
  expect(run).toMatchObject({ ready: true, adds: 0, changes: 0 })
  expect(remarksOf(run)[1]).toEqual(['warning takenBefore'])
  expect(new Set(run.rows.slice(1).map(({ act }) => act))).toEqual(new Set(['same']))
  expect(await room.no('admin', 'imports.take', given)).toMatchObject({ code: 'imports.nothingNew' })
})

test('the leave sheet tells every trap row by row and waits for three answers', async () => {
  const room = await openTestRoom()
  await take(room, 'people')
  const { given, run } = await triedSample(room, 'leave')
  expect(run).toMatchObject({ ready: false, adds: 21, stops: 3 })
  const yearless = [3, 4, 6, 10, 13, 14, 15, 16, 18, 22]
  expect(remarksOf(run)).toEqual({
    ...Object.fromEntries(yearless.map((row) => [row, ['note yearAssumed']])),
    13: ['question ambiguousName', 'note yearAssumed'],
    24: ['error reversedDates'],
    25: ['error unknownPerson'],
  })
  expect(run.rows[12]?.remarks[0]?.candidates).toEqual([
    { id: zengs.县自然资源局, label: '曾月娥 县自然资源局 副科长 13800000022' },
    { id: zengs.县应急局, label: '曾月娥 县应急局 副科长 13800000049' },
  ])
  expect(run.rows[1]?.says).toBe('梁国栋 病假，2026-12-04 至 2026-12-10：病假')
  expect(await room.no('admin', 'imports.take', given)).toMatchObject({
    code: 'imports.notReady',
    fields: { count: 3 },
  })
  expect(await room.ok('admin', 'leave.list', {})).toEqual([])
})

test('the leave sheet taken in is leave of every kind, in whatever form its dates were', async () => {
  const room = await openTestRoom()
  await take(room, 'people')
  expect(await take(room, 'leave', leaveAnswers)).toMatchObject({ rows: 22, skipped: 2 })
  const leave = await room.ok('admin', 'leave.list', {})
  expect(leave).toHaveLength(22)
  const of = (name: string) => leave.find(({ person }) => person.name === name)
  const change = (date: string) => new Date(`${date}T08:00:00+08:00`).toISOString()
  const span = (from: string, end: string) => ({ from: change(from), to: change(end), state: 'approved' })
  expect(of('梁国栋')).toMatchObject({ kind: 'sick', ...span('2026-12-04', '2026-12-11') })
  expect(of('唐晓明')).toMatchObject({ kind: 'annual', ...span('2026-12-16', '2026-12-20') })
  expect(of('赵天宇')).toMatchObject({ kind: 'stationed', ...span('2026-12-16', '2026-12-23') })
  expect(of('袁伟东')).toMatchObject({ kind: 'stationed', ...span('2026-12-23', '2026-12-28') })
  expect(of('陈凯旋')).toMatchObject({ kind: 'trip', ...span('2026-12-05', '2026-12-06') })
  expect(of('许博文')).toMatchObject({ kind: 'training', ...span('2026-12-03', '2026-12-05') })
  expect(of('曾月娥')).toMatchObject({
    person: { id: zengs.县自然资源局 },
    ...span('2026-12-17', '2026-12-21'),
  })
})

test('the roster tells every trap row by row and waits to hear which 曾月娥', async () => {
  const room = await openTestRoom()
  await take(room, 'people')
  await take(room, 'leave', leaveAnswers)
  const { run } = await triedSample(room, 'roster')
  expect(run.rows.map(({ role }) => role)).toEqual([
    'title',
    'title',
    'header',
    ...Array(31).fill('data'),
    'note',
  ])
  expect(run).toMatchObject({ ready: false, adds: 27, stops: 4 })
  const remarks = remarksOf(run)
  for (const row of [4, 18, 20, 33]) expect(remarks[row]).toContain('question ambiguousName')
  expect(remarks[2]).toEqual(['warning changeTimeDiffers'])
  expect(remarks[15]).toContain('warning standInUnknown')
  const said = (row: number, code: string) =>
    run.rows[row - 1]?.remarks.filter((one) => one.code === code).map(({ fields }) => fields)
  expect(said(5, 'unqualified')).toContainEqual({ name: '谢永刚', post: 'lead' })
  expect(said(5, 'onLeave')).toEqual([{ name: '谢永刚', post: 'lead', reason: '病假' }])
  expect(said(6, 'onLeave')).toEqual([{ name: '许博文', post: 'officer', reason: '外出培训' }])
  expect(said(7, 'nightForbidden')).toEqual([{ name: '萧浩然', post: 'lead' }])
  expect(said(22, 'nightForbidden')).toEqual([{ name: '萧浩然', post: 'officer' }])
  expect(said(9, 'onLeave')).toEqual([{ name: '曹俊杰', post: 'lead', reason: '年休假' }])
  const away = run.rows.flatMap(({ row, remarks: all }) =>
    all.some(({ code }) => code === 'onLeave') ? [row] : [],
  )
  expect(away).toEqual([5, 6, 9, 23, 25, 27])
  expect(run.rows[22]?.says).toBe('2026-12-20：带班领导 唐晓明、主班 谢德胜、副班 孙学军')
})

test('the roster taken in is on the board, every day of December', async () => {
  const room = await openTestRoom()
  await take(room, 'people')
  await take(room, 'leave', leaveAnswers)
  expect(await take(room, 'roster', rosterAnswers)).toMatchObject({ rows: 31, skipped: 0 })
  const { days } = await room.ok('officer', 'roster.board', { from: '2026-12-01', to: '2026-12-31' })
  const entered = (date: string) =>
    Object.fromEntries(
      (days.find(({ day }) => day.date === date)?.slots ?? [])
        .filter(({ entered: people }) => people.length > 0)
        .map(({ post, entered: people }) => [post, people.map(({ name }) => name).join()]),
    )
  expect(entered('2026-12-01')).toEqual({ leader: '梁国栋', lead: '傅振华', officer: '曾月娥' })
  expect(entered('2026-12-20')).toEqual({ leader: '唐晓明', lead: '谢德胜', officer: '孙学军' })
  expect(entered('2026-12-31')).toEqual({ leader: '高浩然', lead: '冯国栋', officer: '黄月娥' })
  for (const { day } of days)
    expect(Object.keys(entered(day.date)).sort()).toEqual(['lead', 'leader', 'officer'])
  expect(days.find(({ day }) => day.date === '2026-12-12')?.notes).toMatchObject([
    { text: '李科长代', by: '张伟' },
  ])
  const [edit] = await room.ok('officer', 'roster.history', {})
  expect(edit).toMatchObject({
    kind: 'import',
    reason: 'roster-2026-12.xlsx',
    from: '2026-12-01',
    to: '2026-12-31',
  })
})

test('all three undone, the newest first, leave the room as it was, and can be taken in again', async () => {
  const room = await openTestRoom()
  const runs = [
    await take(room, 'people'),
    await take(room, 'leave', leaveAnswers),
    await take(room, 'roster', rosterAnswers),
  ]
  expect(await room.no('admin', 'imports.undo', { id: 1, reason: '试' })).toMatchObject({
    code: 'imports.personUsed',
  })
  for (const { id } of [...runs].reverse())
    expect(await room.ok('admin', 'imports.undo', { id, reason: '试导入' })).toMatchObject({
      undoable: false,
    })
  expect(await room.ok('admin', 'people.list', {})).toHaveLength(6)
  expect(await room.ok('admin', 'leave.list', { states: ['approved', 'asked'] })).toEqual([])
  const { days } = await room.ok('officer', 'roster.board', { from: '2026-12-01', to: '2026-12-31' })
  expect(days.flatMap(({ slots }) => slots.flatMap(({ entered }) => entered))).toEqual([])
  expect(await room.no('admin', 'imports.undo', { id: 1, reason: '再撤' })).toMatchObject({
    code: 'imports.undoneAlready',
  })
  expect(await take(room, 'people')).toMatchObject({ rows: 49 })
  expect(await room.ok('admin', 'people.list', { withInactive: true })).toHaveLength(6 + 49)
  expect(await take(room, 'leave', leaveAnswers)).toMatchObject({ rows: 22 })
  expect(await take(room, 'roster', rosterAnswers)).toMatchObject({ rows: 31 })
}, 60_000)
