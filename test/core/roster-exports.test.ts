import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openConsole } from '#core/console.ts'
import { calendarText } from '#core/roster/ics.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import { crew } from '#test/help/people.ts'
import type { TestRoom } from '#test/help/room.ts'
import { approvedStandIn, dayAfter, entry, others, rosterRoom } from '#test/help/roster-room.ts'
import { readSheet } from '#test/help/sheets.ts'

const week = { from: dayAfter(1), to: dayAfter(7) }

/** The entries of a calendar file, unfolded, as properties by name. */
function entriesIn({ base64 }: ValueOf<'roster.exportIcs'>): Record<string, string>[] {
  const text = Buffer.from(base64, 'base64').toString()
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  const entries: Record<string, string>[] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') entries.push({})
    const [, name, value] = /^([A-Z]+):(.*)$/.exec(line) ?? []
    const last = entries.at(-1)
    if (last && name !== undefined && value !== undefined && !(name in last)) last[name] = value
  }
  return entries
}

async function exported(room: TestRoom, more: { person?: number } = {}) {
  return entriesIn(await room.ok('officer', 'roster.exportIcs', { ...week, ...more }))
}

test('a calendar file holds every duty of the days, in UTC, and the window offers to save it', async () => {
  const room = await rosterRoom()
  const reply = await room.ask('officer', 'roster.exportIcs', week)
  if (!reply.ok) throw new Error(reply.code)
  const file = reply.value as ValueOf<'roster.exportIcs'>
  expect(reply.errand).toEqual({ act: 'save', ...file })
  expect(file.name).toBe(`测试值班室值班 ${week.from} ${week.to}.ics`)
  const entries = entriesIn(file)
  expect(entries).toHaveLength(7 * 4)
  expect(entries.filter(({ SUMMARY }) => SUMMARY === '副班 王芳')[0]).toMatchObject({
    DTSTART: '20260311T000000Z',
    DTEND: '20260312T000000Z',
    DTSTAMP: '20260310T000000Z',
    SEQUENCE: '1',
    DESCRIPTION: '同班：带班领导 陈静、主班 李娜、备班 刘洋',
  })
  expect(new Set(entries.map(({ UID }) => UID)).size).toBe(entries.length)
})

test('a calendar file of one person holds their duties alone and says whose they are', async () => {
  const room = await rosterRoom()
  const file = await room.ok('officer', 'roster.exportIcs', { ...week, person: others.second.id })
  expect(file.name).toContain('吴涛')
  expect(entriesIn(file).map(({ SUMMARY, DTSTART }) => [SUMMARY, DTSTART])).toEqual([
    ['带班领导 吴涛', '20260312T000000Z'],
    ['带班领导 吴涛', '20260314T000000Z'],
    ['带班领导 吴涛', '20260316T000000Z'],
  ])
  expect(await room.no('officer', 'roster.exportIcs', { ...week, person: 99 })).toMatchObject({
    code: 'people.unknown',
  })
})

test('after a stand-in the new file names the new person, keeps the other entries’ names and has a higher sequence', async () => {
  const room = await rosterRoom()
  const before = await exported(room)
  await approvedStandIn(room)
  const after = await exported(room)
  const keys = (entries: Record<string, string>[]) => entries.map(({ UID }) => UID as string)
  expect(keys(after).filter((key) => !keys(before).includes(key))).toHaveLength(1)
  expect(after.find(({ UID }) => !keys(before).includes(UID as string))?.SUMMARY).toBe('副班 赵磊')
  const changed = after.filter(({ SEQUENCE }) => SEQUENCE !== before[0]?.SEQUENCE)
  expect(new Set(changed.map(({ DTSTART }) => DTSTART))).toEqual(new Set(['20260311T000000Z']))
  expect(Number(changed[0]?.SEQUENCE)).toBeGreaterThan(Number(before[0]?.SEQUENCE))
})

test('no line of a calendar file is longer than 75 octets, none is cut within a sign, and what was written can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (said) => {
      const summary = said.replaceAll(/\p{Cc}/gu, '')
      const text = calendarText({
        name: '值班',
        room: 'room',
        stamp: '2026-03-10T00:00:00.000Z',
        entries: [
          {
            key: 'one',
            sequence: 1,
            from: '2026-03-10T00:00:00.000Z',
            to: '2026-03-11T00:00:00.000Z',
            summary,
            description: `${said}\n第二行; 逗号, 斜线\\`,
          },
        ],
      })
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toContain('\n')
      }
      const unfolded = text.replaceAll('\r\n ', '')
      const read = /SUMMARY:(.*)\r\n/.exec(unfolded)?.[1]?.replaceAll(/\\(.)/g, '$1')
      expect(read).toBe(summary)
      expect(unfolded).toContain('第二行\\; 逗号\\, 斜线\\\\\r\n')
    }),
  )
})

test('the workbook has a title, real dates and the posts, and the window offers to save it', async () => {
  const room = await rosterRoom()
  await room.ok('admin', 'settings.change', { dutyTelephone: '0550-6600001' })
  const reply = await room.ask('officer', 'roster.exportXlsx', week)
  if (!reply.ok) throw new Error(reply.code)
  const file = reply.value as ValueOf<'roster.exportXlsx'>
  expect(reply.errand).toEqual({ act: 'save', ...file })
  expect(file.name).toBe(`值班表 ${week.from} ${week.to}.xlsx`)
  const { sheets } = await readSheet(room, file.name, Buffer.from(file.base64, 'base64'))
  expect(sheets[0]?.name).toBe('2026-03')
  const cells = sheets[0]?.cells ?? []
  expect(cells[0]?.[0]).toBe('测试县应急管理局测试值班室2026年3月值班表')
  expect(cells[1]?.[0]).toBe('值班电话：0550-6600001　　　交接班时间：08:00')
  expect(cells[2]).toEqual([
    '日期',
    '星期',
    '日类型',
    '带班领导',
    '职务',
    '手机',
    '主班',
    '副班',
    '备班',
    '备注',
  ])
  expect(cells[3]?.slice(0, 4)).toEqual(['2026-03-11', '三', '工作日', '陈静'])
  expect(cells).toHaveLength(3 + 7)
})

test('the workbook is read back by the import row by row as what stands already', async () => {
  const room = await rosterRoom()
  await room.ok('admin', 'roster.save', {
    slots: [entry('officer', 2, [crew.officer.id, others.junior.id]), entry('lead', 3, [])],
  })
  const file = await room.ok('officer', 'roster.exportXlsx', week)
  const { sheets } = await readSheet(room, file.name, Buffer.from(file.base64, 'base64'))
  const run = await room.ok('admin', 'imports.tryOut', { kind: 'roster', cells: sheets[0]?.cells ?? [] })
  expect(run.rows.map(({ role }) => role)).toEqual(['title', 'title', 'header', ...Array(7).fill('data')])
  expect(run).toMatchObject({ ready: true, adds: 0, changes: 0, stops: 0 })
  expect(new Set(run.rows.slice(3).map(({ act }) => act))).toEqual(new Set(['same']))
})

test('two shifts a day are two columns with their hours, and are read back each into its own', async () => {
  const room = await rosterRoom(1)
  await room.ok('admin', 'settings.changeShifts', { effectiveFrom: dayAfter(2), changes: ['08:00', '20:00'] })
  const [day, night] = [1, 2].map((ordinal) => ({
    ...entry('lead', 3, [ordinal === 1 ? crew.lead.id : crew.next.id]),
    ordinal,
  }))
  await room.ok('admin', 'roster.save', { slots: [day, night].flatMap((slot) => slot ?? []) })
  const file = await room.ok('officer', 'roster.exportXlsx', { from: dayAfter(3), to: dayAfter(4) })
  const { sheets } = await readSheet(room, file.name, Buffer.from(file.base64, 'base64'))
  const cells = sheets[0]?.cells ?? []
  expect(cells[2]?.slice(6, 8)).toEqual(['主班（08:00—20:00）', '主班（20:00—次日08:00）'])
  expect(cells[3]?.slice(6, 8)).toEqual(['李娜', '赵磊'])
  const run = await room.ok('admin', 'imports.tryOut', { kind: 'roster', cells })
  expect(run).toMatchObject({ ready: true, adds: 0, changes: 0, stops: 0 })
})

test('the workbook is written beside the desk, in a worker', async () => {
  const room = await rosterRoom()
  const inline = await room.ok('officer', 'roster.exportXlsx', week)
  room.close()
  const running = openConsole(room.file, room.clock, 'workers', () => {})
  const reply = await running.ask({ seat: 'officer', call: { operation: 'roster.exportXlsx', input: week } })
  await running.settled()
  running.close()
  expect(reply).toMatchObject({
    ok: true,
    value: { name: inline.name },
    errand: { act: 'save', name: inline.name },
  })
})

test('a reminder names day, post, hours, who is on as well and where to call', async () => {
  const room = await rosterRoom()
  await room.ok('admin', 'settings.change', { dutyTelephone: '0550-6600001' })
  const { id, name, post, unit, roles, alternate } = (await room.ok('officer', 'people.list', {})).find(
    (person) => person.id === crew.officer.id,
  ) as ValueOf<'people.list'>[number]
  await room.ok('admin', 'people.change', {
    id,
    name,
    post,
    unit,
    roles,
    alternate,
    telephones: ['13800000003', '6600003'],
  })
  const told = await room.ok('officer', 'roster.reminders', { date: dayAfter(1) })
  expect(told.map(({ person }) => person.name).sort()).toEqual(['刘洋', '李娜', '王芳', '陈静'])
  expect(told.find(({ person }) => person.id === id)).toEqual({
    person: { id, name: '王芳' },
    telephone: '13800000003',
    text: '【值班提醒】王芳：2026年3月11日星期三由您值副班（08:00—次日08:00），08:00 交接班。同班：带班领导 陈静、主班 李娜、备班 刘洋。值班电话：0550-6600001。',
  })
})

test('nobody is reminded of what has ended', async () => {
  const room = await rosterRoom()
  room.clock.pass(3 * 1440)
  expect(await room.ok('officer', 'roster.reminders', { date: dayAfter(1) })).toEqual([])
  expect(await room.ok('officer', 'roster.reminders', { date: dayAfter(4) })).toHaveLength(4)
})
