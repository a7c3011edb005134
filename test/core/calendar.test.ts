import { describe, expect, test } from 'vitest'
import { ledgerOf } from '#core/db/ledger.ts'
import '#core/paper/rows.ts'
import type { SheetName } from '#shared/paper/contract.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { asSet, noticeNames, noticeText, setDates } from '#test/help/state-council.ts'

const text = noticeText('2027-invented')

/** Pastes a notice and confirms it as read. */
async function enactText(room: TestRoom, pasted: string, reason = '收到通知') {
  const { title, number, issuedOn, years, days } = await room.ok('admin', 'calendar.read', { text: pasted })
  return room.ok('admin', 'calendar.enact', { title, number, issuedOn, years, days, text: pasted, reason })
}

const named = { title: '本县节日', number: '县政办〔2026〕3号' }

/** Writes a printing with the room's own pen, as the paper room does. */
function printed(room: TestRoom, sheet: string, of: number): void {
  const { database, pen, facts } = room.console.house.open()
  const act = { room: facts.id, at: room.clock.now(), person: null, operation: 'paper.print' }
  const row = {
    of,
    copy: 1,
    act: 'pdf' as const,
    at: act.at,
    person: null,
    reason: '',
    pages: 1,
    chain_code: '',
  }
  database.transaction(() =>
    ledgerOf(pen, act, ['printing']).insert('printing', { ...row, sheet: sheet as SheetName }),
  )()
}

/** The notices the log holds about the calendar. */
async function told(room: TestRoom) {
  const entries = await room.ok('lead', 'log.shift', {})
  return entries
    .filter(({ notice }) => notice?.startsWith('calendar.'))
    .map(({ notice, by, text: words }) => ({ notice, by: by?.name ?? null, words }))
}

describe('January 2027', () => {
  test('is unannounced, pasted it is set with number and date, withdrawn it is as before', async () => {
    const room = await openTestRoom()
    const bare = await room.ok('officer', 'calendar.days', { from: '2026-12-01', to: '2027-01-31' })
    const january = bare.filter(({ date }) => date >= '2027')
    expect(january.every((day) => !day.announced && day.source === 'weekday')).toBe(true)
    expect(january.filter(({ kind }) => kind === 'weekend')).toHaveLength(10)

    const found = await room.ok('officer', 'calendar.read', { text })
    expect(found).toMatchObject({
      title: '国务院办公厅关于2027年部分节假日安排的通知',
      number: '国办发明电〔2026〕99号',
      issuedOn: '2026-11-20',
      years: [2027],
      unread: [],
      doubts: [],
      printed: [],
    })
    expect(found.days).toHaveLength(36)
    expect(found.changes).toHaveLength(36)
    expect(found.changes.find(({ date }) => date === '2026-12-31')).toEqual({
      date: '2026-12-31',
      before: { date: '2026-12-31', kind: 'workday', source: 'weekday', announced: true },
      after: { date: '2026-12-31', kind: 'holiday', name: '元旦' },
    })
    expect(await room.ok('officer', 'calendar.days', { from: '2026-12-01', to: '2027-01-31' })).toEqual(bare)

    const notice = await enactText(room, text)
    expect(notice).toMatchObject({ id: 1, text: text.trim(), reason: '收到通知', withdrawnAt: null })
    expect(notice.by).toEqual({ id: crew.admin.id, name: crew.admin.name })
    const source = '国办发明电〔2026〕99号 2026-11-20'
    const day = (date: string) => room.ok('officer', 'calendar.day', { date })
    expect(await day('2027-01-01')).toEqual({
      date: '2027-01-01',
      kind: 'holiday',
      name: '元旦',
      source,
      announced: true,
    })
    expect(await day('2026-12-31')).toMatchObject({ kind: 'holiday', name: '元旦', source })
    expect(await day('2026-12-26')).toMatchObject({ kind: 'adjustedWorkday', source })
    expect(await day('2027-01-04')).toEqual({
      date: '2027-01-04',
      kind: 'workday',
      source: 'weekday',
      announced: true,
    })
    expect((await room.ok('officer', 'calendar.read', { text })).changes).toEqual([])

    await room.ok('admin', 'calendar.withdraw', { id: notice.id, reason: '误贴' })
    expect(await room.ok('officer', 'calendar.days', { from: '2026-12-01', to: '2027-01-31' })).toEqual(bare)
    expect(await told(room)).toEqual([
      {
        notice: 'calendar.enacted',
        by: null,
        words:
          '张伟按国办发明电〔2026〕99号《国务院办公厅关于2027年部分节假日安排的通知》更新日历，共 36 日。',
      },
      {
        notice: 'calendar.withdrawn',
        by: null,
        words:
          '张伟撤销日历通知国办发明电〔2026〕99号《国务院办公厅关于2027年部分节假日安排的通知》，共 36 日恢复原样。原因：误贴',
      },
    ])
    expect(await room.ok('lead', 'calendar.notices', {})).toMatchObject([
      { id: 1, number: '国办发明电〔2026〕99号', withdrawnAt: room.clock.now() },
    ])
  })

  test('keeps what was pasted over a restart', async () => {
    const room = await openTestRoom()
    await enactText(room, text)
    room.close()
    room.reopen()
    expect(await room.ok('nobody', 'room.state', {})).toMatchObject({ state: 'ready' })
    await room.ok('officer', 'people.signIn', { person: crew.officer.id, pin: crew.officer.pin })
    expect(await room.ok('officer', 'calendar.day', { date: '2027-02-05' })).toMatchObject({
      kind: 'holiday',
      name: '春节',
    })
  })
})

test('every date the State Council set for 2007 to 2026 is answered as set', async () => {
  const room = await openTestRoom()
  const days = await room.ok('officer', 'calendar.days', { from: '2006-12-30', to: '2026-12-31' })
  const kinds = new Map(days.map(({ date, kind }) => [date, kind]))
  expect(setDates.filter((date) => kinds.get(date.date) !== asSet(date).kind)).toEqual([])
  expect(days.filter(({ kind }) => kind === 'holiday')).toHaveLength(setDates.filter(({ off }) => off).length)
})

test('no notice of a year that is shipped would change a date, but one that was changed later itself', async () => {
  const room = await openTestRoom()
  const changed: string[] = []
  for (const name of noticeNames.filter((one) => !one.startsWith('2027')))
    for (const { date } of (await room.ok('officer', 'calendar.read', { text: noticeText(name) })).changes)
      changed.push(`${name} ${date}`)
  expect(changed).toEqual(['2020 2020-02-01'])
})

describe('an amendment', () => {
  test('by hand sets a local holiday, the later of two counts, withdrawn the earlier is back', async () => {
    const room = await openTestRoom()
    const days = [{ date: '2026-07-24', kind: 'holiday' as const, name: '火把节' }]
    await room.ok('admin', 'calendar.enact', { ...named, days })
    const later = await room.ok('admin', 'calendar.enact', {
      title: '火把节改期',
      number: '县政办〔2026〕9号',
      issuedOn: '2026-07-01',
      days: [{ date: '2026-07-24', kind: 'workday' }],
      reason: '防汛',
    })
    const day = () => room.ok('officer', 'calendar.day', { date: '2026-07-24' })
    expect(await day()).toEqual({
      date: '2026-07-24',
      kind: 'workday',
      source: '县政办〔2026〕9号 2026-07-01',
      announced: true,
    })
    await room.ok('admin', 'calendar.withdraw', { id: later.id, reason: '防汛解除' })
    expect(await day()).toMatchObject({ kind: 'holiday', name: '火把节', source: '县政办〔2026〕3号' })
  })

  test('of a date alone announces that date and not its year', async () => {
    const room = await openTestRoom()
    await room.ok('admin', 'calendar.enact', {
      ...named,
      days: [{ date: '2027-04-09', kind: 'holiday', name: '三月三' }],
    })
    expect(await room.ok('officer', 'calendar.day', { date: '2027-04-09' })).toMatchObject({
      announced: true,
    })
    expect(await room.ok('officer', 'calendar.day', { date: '2027-04-12' })).toMatchObject({
      announced: false,
    })
  })

  test('may set a date that is past', async () => {
    const room = await openTestRoom()
    const days = [{ date: '2026-03-02', kind: 'holiday' as const, name: '补记' }]
    await room.ok('admin', 'calendar.enact', { ...named, days })
    expect(await room.ok('officer', 'calendar.day', { date: '2026-03-02' })).toMatchObject({ name: '补记' })
    expect(await room.ok('lead', 'roster.history', {})).toEqual([])
  })

  test('tells the months whose printed wall roster it would touch, and only those', async () => {
    const room = await openTestRoom()
    printed(room, 'wallRoster', 202612)
    printed(room, 'wallRosterLarge', 202702)
    printed(room, 'wallRoster', 202703)
    printed(room, 'dutyLog', 202701)
    expect((await room.ok('officer', 'calendar.read', { text })).printed).toEqual(['2026-12', '2027-02'])
  })
})

describe('is refused with what is wrong', () => {
  test.each([
    ['calendar.read', { text: '  \n ' }, 'door.badInput', { text: 'empty' }],
    ['calendar.read', { text: '今日值班正常。' }, 'calendar.noDates', undefined],
    ['calendar.enact', { ...named, days: [] }, 'door.badInput', undefined],
    [
      'calendar.enact',
      { ...named, days: [{ date: '2026-02-30', kind: 'holiday' }] },
      'door.badInput',
      { 'days.0.date': 'day' },
    ],
    [
      'calendar.enact',
      { ...named, number: ' ', days: [{ date: '2026-07-24', kind: 'holiday' }] },
      'door.badInput',
      { number: 'empty' },
    ],
    ['calendar.withdraw', { id: 7, reason: '误贴' }, 'calendar.unknownNotice', undefined],
    ['calendar.days', { from: '2026-02-01', to: '2026-01-31' }, 'door.badInput', { to: 'calendar.reversed' }],
    ['calendar.dropPeriod', { id: 7, reason: '无' }, 'calendar.unknownPeriod', undefined],
  ])('%s %j', async (operation, input, code, faults) => {
    const room = await openTestRoom()
    expect(await room.no('admin', operation, input)).toMatchObject(faults ? { code, faults } : { code })
  })

  test('a date named twice, one years away, a kind its day of the week cannot have, a notice withdrawn twice', async () => {
    const room = await openTestRoom()
    const holiday = (date: string) => ({ date, kind: 'holiday' as const })
    expect(
      await room.no('admin', 'calendar.enact', { ...named, days: ['2026-07-24', '2026-07-24'].map(holiday) }),
    ).toMatchObject({ code: 'calendar.dateTwice', fields: { date: '2026-07-24' } })
    expect(
      await room.no('admin', 'calendar.enact', { ...named, years: [2027], days: [holiday('2025-12-31')] }),
    ).toMatchObject({ code: 'calendar.dateOutside', fields: { date: '2025-12-31', years: '2027' } })
    for (const [date, kind] of [
      ['2026-07-24', 'adjustedWorkday'],
      ['2026-07-24', 'weekend'],
      ['2026-07-25', 'workday'],
    ])
      expect(await room.no('admin', 'calendar.enact', { ...named, days: [{ date, kind }] })).toMatchObject({
        code: 'calendar.kindOfWeek',
        fields: { date },
      })
    const { id } = await room.ok('admin', 'calendar.enact', {
      ...named,
      years: [2027],
      days: [holiday('2026-01-01')],
    })
    await room.ok('admin', 'calendar.withdraw', { id, reason: '误贴' })
    expect(await room.no('admin', 'calendar.withdraw', { id, reason: '再撤' })).toMatchObject({
      code: 'calendar.withdrawnAlready',
      fields: { number: named.number },
    })
  })

  test('whoever may not administer, and nothing is kept', async () => {
    const room = await openTestRoom()
    const days = [{ date: '2026-07-24', kind: 'holiday' }]
    for (const who of ['lead', 'officer', 'leader'] as const)
      expect(await room.no(who, 'calendar.enact', { ...named, days })).toMatchObject({ code: 'door.noRight' })
    expect(await room.ok('leader', 'calendar.notices', {})).toEqual([])
    expect(await told(room)).toEqual([])
  })
})
