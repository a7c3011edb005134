import { expect, test } from 'vitest'
import type { SheetName } from '#shared/paper/contract.ts'
import type { RosterEdit } from '#shared/roster/board.ts'
import { signed } from '#test/help/duty.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { approvedStandIn, askedStandIn, dayAfter, entry, others, rosterRoom } from '#test/help/roster-room.ts'
import { givenSample } from '#test/help/sheets.ts'
import { type PrintedPage, plainText, printedPages } from '#test/paper/printed.ts'

const march = 202_603

async function preview(room: TestRoom, sheet: SheetName, of: number) {
  const shown = await room.ok('officer', 'paper.preview', { sheet, of })
  return { ...shown, pages: printedPages(shown.html), count: shown.pages }
}

async function print(room: TestRoom, sheet: SheetName, of: number, reason = ''): Promise<void> {
  await room.ok('officer', 'paper.print', { sheet, of, act: 'pdf', reason })
}

function rowOf(pages: readonly PrintedPage[], date: string): string[] | undefined {
  return pages.flatMap(({ entries }) => entries).find(([first]) => first === date)
}

async function officerMoved(room: TestRoom, day: number): Promise<RosterEdit> {
  return room.ok('admin', 'roster.save', {
    slots: [entry('officer', day, [others.junior.id, crew.officer.id])],
    reason: '增派',
  })
}

test('the December of the sample sheets, taken in as they are, stands on one page of A4 and of A3', async () => {
  const room = await openTestRoom()
  const zeng = (row: number) => ({ [row]: { people: { 曾月娥: 28 } } })
  await room.ok('admin', 'settings.change', { dutyTelephone: '0550-6600001' })
  await room.ok('admin', 'imports.take', await givenSample(room, 'people', 'people-gbk.csv'))
  await room.ok('admin', 'imports.take', {
    ...(await givenSample(room, 'roster', 'roster-2026-12.xlsx')),
    choices: { ...zeng(4), ...zeng(18), ...zeng(20), ...zeng(33) },
  })
  for (const [sheet, size, title] of [
    ['wallRoster', 'A4', '值班表 2026-12'],
    ['wallRosterLarge', 'A3', '值班表（A3） 2026-12'],
  ] as const) {
    const wall = await preview(room, sheet, 202_612)
    expect(wall).toMatchObject({ count: 1, size, landscape: true, title })
    expect(wall.pages[0]?.heads).toEqual(['日期|星期|日类型|带班领导|职务|手机|主班|副班|备注'])
    expect(rowOf(wall.pages, '12月1日')).toEqual([
      '12月1日',
      '二',
      '工作日',
      '梁国栋',
      '县长',
      '13800000001',
      '傅振华',
      '曾月娥',
      '',
    ])
    expect(rowOf(wall.pages, '12月12日')).toEqual([
      '12月12日',
      '六',
      '周末',
      '沈春梅',
      '县委常委',
      '13800000012',
      '郑志强',
      '郑雪梅',
      '李科长代',
    ])
    expect(wall.pages[0]?.entries.filter(([first]) => /^12月\d+日$/.test(first ?? ''))).toHaveLength(31)
    const text = plainText(wall.html)
    for (const said of [
      '测试县应急管理局测试值班室2026年12月值班表',
      '值班电话：0550-6600001',
      '交接班时间：08:00',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('13800000021')
  }
})

test('a stand-in once approved stands on the wall with its reason; one that is only asked for does not', async () => {
  const room = await rosterRoom()
  await askedStandIn(room, 3)
  await approvedStandIn(room, 1)
  const { pages } = await preview(room, 'wallRoster', march)
  expect(rowOf(pages, '3月11日')?.slice(6)).toEqual(['李娜', '赵磊', '刘洋', '赵磊替王芳：家中有事'])
  expect(rowOf(pages, '3月13日')?.at(-1)).toBe('')
})

test('a key period is remarked on its first day, an order on the day it holds', async () => {
  const room = await rosterRoom()
  await room.ok('admin', 'calendar.addPeriod', {
    kind: 'meeting',
    name: '县两会',
    from: dayAfter(2),
    to: dayAfter(4),
  })
  await room.ok('officer', 'roster.order', {
    post: 'officer',
    act: 'add',
    people: [others.junior.id],
    from: '2026-03-13T10:00:00.000Z',
    to: '2026-03-13T14:00:00.000Z',
    reason: '强降雨',
  })
  const { pages } = await preview(room, 'wallRoster', march)
  expect(rowOf(pages, '3月12日')?.at(-1)).toBe('县两会（至3月14日）')
  expect(rowOf(pages, '3月13日')?.at(-1)).toBe('18:00—22:00 副班增派孙悦：强降雨')
})

test('the wall says by which edit it holds, and that a year is not announced yet', async () => {
  const room = await rosterRoom()
  const [edit] = await room.ok('officer', 'roster.history', { limit: 1 })
  const text = plainText((await preview(room, 'wallRoster', march)).html)
  expect(text).toContain(`排班编号 ${edit?.id}　2026-03-10 08:00 编定`)
  expect(text).toContain(`以排班编号 ${edit?.id} 为准，此前张贴的本月值班表停止使用。`)
  expect(text).not.toContain('尚未公布')
  const later = plainText((await preview(room, 'wallRoster', 202_702)).html)
  expect(later).toContain('2027 年节假日安排尚未公布，按周末排班，公布后重排。')
})

test('the filing sheet of a key period tells who leads and who is on with their mobiles', async () => {
  const room = await rosterRoom()
  const { id } = await room.ok('admin', 'calendar.addPeriod', {
    kind: 'meeting',
    name: '县两会',
    from: dayAfter(2),
    to: dayAfter(4),
  })
  const sheet = await preview(room, 'rosterFiling', id)
  expect(sheet).toMatchObject({
    title: '值班安排报备表 县两会 2026-03-12',
    size: 'A4',
    landscape: false,
    count: 1,
  })
  expect(rowOf(sheet.pages, '3月12日')?.slice(0, 4)).toEqual(['3月12日', '四', '工作日', '吴涛'])
  expect(rowOf(sheet.pages, '3月12日')?.[6]).toContain('副班　孙悦')
  expect(plainText(sheet.html)).toContain('首次报备，尚无变更。')
})

test('after it was printed the filing sheet lists every change since, with who was on and who is, and why', async () => {
  const room = await rosterRoom()
  await print(room, 'rosterFiling', march)
  expect(plainText((await preview(room, 'rosterFiling', march)).html)).toContain('以来没有变更。')
  room.clock.pass(60)
  await officerMoved(room, 2)
  const { html } = await preview(room, 'rosterFiling', march)
  const text = plainText(html)
  for (const said of ['变更续报', '孙悦 → 王芳、孙悦', '增派', '张伟', '2026-03-10 09:00'])
    expect(text).toContain(said)
})

test('the slip of a swap or stand-in shows how far it has come and who signed it', async () => {
  const room = await rosterRoom()
  const { id } = await askedStandIn(room)
  const asked = await preview(room, 'changeSlip', id)
  expect(asked).toMatchObject({ title: '调班、替班审批单 第 1 号', size: 'A5', landscape: false, count: 1 })
  const fields = new Map(asked.pages[0]?.entries.map(([label, text]) => [label, text]))
  expect(fields.get('状态')).toBe('已申请，待对方同意')
  expect(fields.get('原班次')).toBe('2026年3月11日星期三　副班　08:00—次日08:00')
  expect(fields.get('替班人')).toBe('赵磊')
  await room.ok('next', 'change.agree', { id })
  await room.ok('officer', 'change.approve', { id, ...signed(crew.leader) })
  const text = plainText((await preview(room, 'changeSlip', id)).html)
  for (const said of ['已批准', '电子签署：王芳', '电子签署：赵磊', '电子签署：陈静', '未作电子签署'])
    expect(text).toContain(said)
})

test('who recorded a step for somebody else is named, and signs nothing in their place', async () => {
  const room = await rosterRoom()
  const { id } = await askedStandIn(room)
  await room.ok('admin', 'change.agree', { id, onBehalf: '电话同意' })
  const { html } = await preview(room, 'changeSlip', id)
  expect(plainText(html)).toContain('赵磊（张伟代录）　同意')
  expect(plainText(html)).not.toContain('电子签署：赵磊')
})

test('of no month, no period and no change no sheet is made', async () => {
  const room = await rosterRoom()
  for (const of of [5, 202_613, 202_600, 99_999_999])
    expect(await room.no('officer', 'paper.preview', { sheet: 'wallRoster', of })).toMatchObject({
      code: 'paper.noSuchMonth',
    })
  expect(await room.no('officer', 'paper.preview', { sheet: 'rosterFiling', of: 5 })).toMatchObject({
    code: 'calendar.unknownPeriod',
  })
  expect(await room.no('officer', 'paper.preview', { sheet: 'changeSlip', of: 5 })).toMatchObject({
    code: 'roster.unknownChange',
  })
})

test('a printed roster is out of date once one of its days was changed, until it is printed again', async () => {
  const room = await rosterRoom()
  for (const sheet of ['wallRoster', 'wallRosterLarge', 'rosterFiling'] as const)
    await print(room, sheet, march)
  await print(room, 'wallRoster', 202_604)
  expect(await room.ok('officer', 'roster.outdated', {})).toEqual([])
  await officerMoved(room, 2)
  room.clock.pass(1)
  await officerMoved(room, 4)
  const rows = await room.ok('officer', 'roster.outdated', {})
  expect(rows.map(({ sheet, of, edits }) => [sheet, of, edits])).toEqual([
    ['rosterFiling', march, 2],
    ['wallRoster', march, 2],
    ['wallRosterLarge', march, 2],
  ])
  expect(rows[0]).toMatchObject({
    printedAt: '2026-03-10T00:00:00.000Z',
    editedAt: '2026-03-10T00:01:00.000Z',
  })
  await print(room, 'wallRoster', march, '增派一人')
  const left = await room.ok('officer', 'roster.outdated', {})
  expect(left.map(({ sheet }) => sheet)).toEqual(['rosterFiling', 'wallRosterLarge'])
})

test('an edit that changes nobody, and a month that is past, leave no sheet out of date', async () => {
  const room = await rosterRoom()
  await print(room, 'wallRoster', march)
  await room.ok('admin', 'roster.save', { slots: [entry('officer', 2, [others.junior.id])] })
  expect(await room.ok('officer', 'roster.outdated', {})).toEqual([])
  await officerMoved(room, 2)
  expect(await room.ok('officer', 'roster.outdated', {})).toHaveLength(1)
  room.clock.passUntil('2026-04-01T00:00:00.000Z')
  expect(await room.ok('officer', 'roster.outdated', {})).toEqual([])
})

test('a notice that makes another day of a date makes the printed months that hold it out of date', async () => {
  const room = await rosterRoom()
  await print(room, 'wallRoster', march)
  await print(room, 'wallRoster', 202_604)
  const days = [{ date: '2026-03-20', kind: 'holiday' as const, name: '三月三' }]
  await room.ok('admin', 'calendar.enact', { title: '放假通知', number: '县府办〔2026〕3号', days })
  const rows = await room.ok('officer', 'roster.outdated', {})
  expect(rows.map(({ sheet, of }) => [sheet, of])).toEqual([['wallRoster', march]])
  const { pages } = await preview(room, 'wallRoster', march)
  expect(rowOf(pages, '3月20日')?.[2]).toBe('三月三')
})

test('a key period or a remark that comes after the printing makes the sheet out of date as well', async () => {
  const room = await rosterRoom()
  const meeting = { kind: 'meeting' as const, name: '县两会', from: dayAfter(2), to: dayAfter(4) }
  await print(room, 'wallRoster', march)
  await room.ok('admin', 'calendar.addPeriod', meeting)
  expect(await room.ok('officer', 'roster.outdated', {})).toHaveLength(1)
  await print(room, 'wallRoster', march, '两会')
  expect(await room.ok('officer', 'roster.outdated', {})).toEqual([])
  await room.ok('officer', 'roster.annotate', { date: dayAfter(3), post: 'lead', text: '自带被褥' })
  expect(await room.ok('officer', 'roster.outdated', {})).toHaveLength(1)
  expect(rowOf((await preview(room, 'wallRoster', march)).pages, '3月13日')?.at(-1)).toBe('自带被褥')
})
