import { describe, expect, test } from 'vitest'
import type { RosterEdit } from '#shared/roster/board.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { noticeText } from '#test/help/state-council.ts'

const holiday = {
  title: '本县节日',
  number: '县政办〔2026〕3号',
  days: [{ date: '2026-07-24', kind: 'holiday' as const, name: '火把节' }],
}

/** A room where two people are on by turns on weekends and holidays. */
async function onFreeDays(turn: 'day' | 'list'): Promise<{ room: TestRoom; template: number }> {
  const room = await openTestRoom()
  const { id } = await room.ok('admin', 'roster.addTemplate', {
    post: 'leader',
    name: '节假日带班',
    hours: { by: 'dutyDay' },
    dayKinds: ['weekend', 'holiday'],
    needed: 1,
    effectiveFrom: '2026-03-12',
  })
  await room.ok('admin', 'roster.addRotation', {
    template: id,
    turn,
    people: [[crew.leader.id], [crew.admin.id]],
    effectiveFrom: '2026-03-12',
  })
  return { room, template: id }
}

/** The newest edit of the roster that came from the calendar. */
async function lastEdit(room: TestRoom): Promise<RosterEdit | undefined> {
  const [edit] = await room.ok('lead', 'roster.history', {})
  return edit?.kind === 'calendar' ? edit : undefined
}

/** What an edit made different at a template, in short. */
function shortly(edit: RosterEdit | undefined, template: number): string[] {
  const names = (people: readonly string[]) => people.join('+') || '-'
  return (edit?.differences ?? [])
    .filter((one) => one.template === template)
    .map(({ date, before, after }) => `${date} ${names(before)} > ${names(after)}`)
}

describe('a change of the calendar is an edit of the roster', () => {
  test('that says who is on now, and the other way round when it is withdrawn', async () => {
    const { room, template } = await onFreeDays('day')
    const { id } = await room.ok('admin', 'calendar.enact', { ...holiday, reason: '州人大常委会决定' })
    const edit = await lastEdit(room)
    expect(edit).toMatchObject({ reason: '州人大常委会决定', from: '2026-07-24', to: '2026-07-24' })
    expect(edit?.by).toMatchObject({ id: crew.admin.id })
    expect(shortly(edit, template)).toEqual(['2026-07-24 - > 陈静'])
    await room.ok('admin', 'calendar.withdraw', { id, reason: '作废' })
    expect(await lastEdit(room)).toMatchObject({ reason: '作废' })
    expect(shortly(await lastEdit(room), template)).toEqual(['2026-07-24 陈静 > -'])
  })

  test('and gives the number of the notice when nobody gave a reason', async () => {
    const { room } = await onFreeDays('day')
    await room.ok('admin', 'calendar.enact', holiday)
    expect(await lastEdit(room)).toMatchObject({ reason: '县政办〔2026〕3号' })
  })

  test('over all that follows where turns go by list', async () => {
    const { room, template } = await onFreeDays('list')
    await room.ok('admin', 'calendar.enact', holiday)
    const edit = await lastEdit(room)
    const told = shortly(edit, template)
    expect(told[0]).toMatch(/^2026-07-24 - > /)
    expect(told.slice(1).every((line) => /陈静 > 张伟$|张伟 > 陈静$/.test(line))).toBe(true)
    expect(told.length).toBeGreaterThan(60)
    const board = await room.ok('lead', 'roster.board', { from: '2026-07-24', to: '2026-12-31' })
    const shown = board.days.flatMap(({ slots }) =>
      slots.filter((slot) => slot.template === template).map(({ on }) => on.map(({ name }) => name).join()),
    )
    expect(shown.every((name, index) => index === 0 || name !== shown[index - 1])).toBe(true)
  })

  test('only where it is still to come: dates that are past move nothing', async () => {
    const { room } = await onFreeDays('day')
    const days = [{ date: '2026-03-06', kind: 'holiday' as const, name: '补记' }]
    await room.ok('admin', 'calendar.enact', { ...holiday, days })
    expect(await lastEdit(room)).toBeUndefined()
  })

  test('for a notice of a whole year from the pasted text', async () => {
    const { room, template } = await onFreeDays('day')
    const text = noticeText('2027-invented')
    const { title, number, issuedOn, years, days } = await room.ok('admin', 'calendar.read', { text })
    await room.ok('admin', 'calendar.enact', { title, number, issuedOn, years, days, text })
    const told = shortly(await lastEdit(room), template).map((line) => line.slice(0, 10))
    expect(told.slice(0, 3)).toEqual(['2026-12-26', '2026-12-31', '2027-01-01'])
    expect(told).not.toContain('2027-01-02')
    expect(told).toContain('2027-02-05')
  })
})

test('a key period in which only who is entered is on silences the turns, as an edit; dropped they speak again', async () => {
  const { room, template } = await onFreeDays('day')
  const { id } = await room.ok('admin', 'calendar.addPeriod', {
    kind: 'meeting',
    name: '重要会议',
    from: '2026-05-09',
    to: '2026-05-10',
    fixedRoster: true,
  })
  const edit = await lastEdit(room)
  expect(edit).toMatchObject({ reason: '重要会议' })
  const silenced = shortly(edit, template)
  expect(silenced.map((line) => line.slice(0, 10))).toEqual(['2026-05-10'])
  expect(silenced[0]).toMatch(/ > -$/)
  await room.ok('admin', 'calendar.changePeriod', {
    id,
    kind: 'meeting',
    name: '重要会议',
    from: '2026-05-16',
    to: '2026-05-16',
    fixedRoster: true,
  })
  expect(shortly(await lastEdit(room), template).map((line) => line.slice(0, 10))).toEqual([
    '2026-05-10',
    '2026-05-16',
  ])
  await room.ok('admin', 'calendar.dropPeriod', { id, reason: '会议取消' })
  expect(await lastEdit(room)).toMatchObject({ reason: '会议取消' })
  expect(shortly(await lastEdit(room), template)[0]).toMatch(/^2026-05-16 - > /)
})
