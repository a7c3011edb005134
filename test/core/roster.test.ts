import { describe, expect, test } from 'vitest'
import { plusDays } from '#shared/base/zone.ts'
import type { Board } from '#shared/roster/board.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const today = '2026-03-10'
const tomorrow = plusDays(today, 1)
const [leaderDuty, leadDuty, officerDuty] = [1, 2, 3]

function entry(date: string, template: number, ...people: number[]) {
  return { date, template, people }
}

function shown(board: Board, date: string, post: string): string[] {
  const day = board.days.find((one) => one.day.date === date)
  return (day?.slots ?? [])
    .filter((slot) => slot.post === post)
    .flatMap(({ on }) => on.map(({ name }) => name))
}

async function rostered(room: TestRoom, ...days: string[]): Promise<void> {
  const slots = days.flatMap((date) => [
    entry(date, leaderDuty as number, crew.leader.id),
    entry(date, leadDuty as number, crew.lead.id),
    entry(date, officerDuty as number, crew.officer.id),
  ])
  await room.ok('admin', 'roster.save', { slots })
}

describe('a new room', () => {
  test('has posts with a template each, and a board of empty slots', async () => {
    const room = await openTestRoom()
    const { posts, templates } = await room.ok('lead', 'roster.rules', {})
    expect(posts.map(({ code }) => code)).toEqual(['leader', 'lead', 'officer', 'standby', 'driver'])
    expect(templates.map(({ post, effectiveFrom }) => [post, effectiveFrom])).toContainEqual(['lead', today])
    const board = await room.ok('lead', 'roster.board', { from: tomorrow, to: tomorrow })
    expect(board.days[0]?.slots.map(({ post, on }) => [post, on.length])).toEqual([
      ['leader', 0],
      ['lead', 0],
      ['officer', 0],
      ['standby', 0],
      ['driver', 0],
    ])
    expect(board.version).toBe(0)
  })

  test('finds nothing wrong with a roster it does not keep', async () => {
    const room = await openTestRoom()
    expect(await room.ok('lead', 'roster.findings', {})).toEqual([])
  })
})

describe('entering people', () => {
  test('shows on the board, in who is on duty, in the next crew, and in the history with its difference', async () => {
    const room = await openTestRoom()
    await rostered(room, tomorrow)
    const board = await room.ok('lead', 'roster.board', { from: today, to: tomorrow })
    expect(shown(board, tomorrow, 'lead')).toEqual([crew.lead.name])
    const noon = `${tomorrow}T04:00:00.000Z`
    const { posts } = await room.ok('lead', 'roster.onDuty', { at: noon })
    expect(posts.map(({ post, people, why }) => [post, people.map(({ id }) => id), why])).toEqual([
      ['leader', [crew.leader.id], 'plan'],
      ['lead', [crew.lead.id], 'plan'],
      ['officer', [crew.officer.id], 'plan'],
    ])
    const { next } = await room.ok('lead', 'shift.current', {})
    expect(next?.crew.map(({ post, person, presence }) => [post, person.id, presence]).sort()).toEqual([
      ['lead', crew.lead.id, 'expected'],
      ['leader', crew.leader.id, 'expected'],
      ['officer', crew.officer.id, 'expected'],
    ])
    const [edit] = await room.ok('lead', 'roster.history', {})
    expect(edit).toMatchObject({ kind: 'hand', from: tomorrow, to: tomorrow, by: { name: crew.admin.name } })
    expect(edit?.differences.map(({ post, before, after }) => [post, before, after])).toContainEqual([
      'lead',
      [],
      [crew.lead.name],
    ])
  })

  test('is refused for what has begun, what is over, what is not there, strangers and doubles, and then nothing is saved', async () => {
    const room = await openTestRoom()
    const code = async (slots: unknown[]) => (await room.no('admin', 'roster.save', { slots })).code
    expect(await code([entry(today, leadDuty as number, crew.lead.id)])).toBe('roster.begun')
    expect(await code([entry('2026-03-01', leadDuty as number, crew.lead.id)])).toBe('roster.noSuchSlot')
    expect(await code([entry(tomorrow, 99, crew.lead.id)])).toBe('roster.noSuchSlot')
    expect(await code([entry(tomorrow, leadDuty as number, 77)])).toBe('people.unknown')
    expect(await code([entry(tomorrow, leadDuty as number, crew.lead.id, crew.lead.id)])).toBe(
      'roster.personTwice',
    )
    const twice = [entry(tomorrow, leadDuty as number, 2), entry(tomorrow, leadDuty as number, 6)]
    expect(await code(twice)).toBe('door.badInput')
    expect(await room.ok('lead', 'roster.history', {})).toEqual([])
  })

  test('of the same slot by two people: the second is told who changed what, and may save after looking', async () => {
    const room = await openTestRoom()
    await rostered(room, tomorrow)
    const { version } = await room.ok('admin', 'roster.board', { from: tomorrow, to: tomorrow })
    await room.ok('lead', 'roster.save', { slots: [entry(tomorrow, leadDuty as number, crew.next.id)] })
    const mine = { basis: version, slots: [entry(tomorrow, leadDuty as number, crew.admin.id)] }
    const told = await room.no('admin', 'roster.save', mine)
    expect(told).toMatchObject({
      code: 'roster.changedMeanwhile',
      fields: { name: crew.lead.name, count: 1 },
    })
    expect(String(told.fields.what)).toContain(crew.next.name)
    const beside = { basis: version, slots: [entry(tomorrow, officerDuty as number, crew.next.id)] }
    await room.ok('admin', 'roster.save', beside)
    const again = await room.ok('admin', 'roster.board', { from: tomorrow, to: tomorrow })
    await room.ok('admin', 'roster.save', { ...mine, basis: again.version })
  })

  test('tried out first says what would be different and wrong, and writes nothing', async () => {
    const room = await openTestRoom()
    const slots = [entry(tomorrow, leadDuty as number, crew.officer.id)]
    const tried = await room.ok('admin', 'roster.tryOut', { slots })
    expect(tried.differences.map(({ after }) => after)).toEqual([[crew.officer.name]])
    expect(tried.findings.map(({ kind }) => kind)).toContain('unqualified')
    expect(tried.findings.map(({ kind }) => kind)).toContain('gap')
    expect(await room.ok('lead', 'roster.history', {})).toEqual([])
  })
})

describe('the past', () => {
  test('is written down when it has ended and no rule, leave or entry changes it afterwards', async () => {
    const room = await openTestRoom()
    await rostered(room, tomorrow, plusDays(today, 2))
    room.clock.passUntil(`${plusDays(today, 2)}T01:00:00.000Z`)
    await room.ok('console', 'roster.follow', {})
    const span = { from: tomorrow, to: tomorrow }
    const before = await room.ok('lead', 'roster.board', span)
    expect(before.days[0]?.slots.map(({ state }) => state)).toEqual(['past', 'past', 'past', 'past', 'past'])
    expect(shown(before, tomorrow, 'leader')).toEqual([crew.leader.name])
    const leave = {
      person: crew.leader.id,
      kind: 'sick',
      from: tomorrow,
      to: plusDays(today, 6),
      reason: '病假',
    }
    await room.ok('admin', 'leave.enter', { ...leave, kind: 'sick' })
    const { templates } = await room.ok('admin', 'roster.rules', {})
    const lead = templates.find(({ id }) => id === leadDuty)
    if (lead) await room.ok('admin', 'roster.changeTemplate', { ...lead, needed: 3 })
    await room.ok('admin', 'roster.annotate', { date: tomorrow, post: 'leader', text: '当晚在防汛一线' })
    const after = await room.ok('lead', 'roster.board', span)
    expect(after.days[0]?.slots).toEqual(before.days[0]?.slots)
    expect(after.days[0]?.notes.map(({ text }) => text)).toEqual(['当晚在防汛一线'])
  })

  test('says who really was there: the one who took over, and nobody where nobody was', async () => {
    const room = await openTestRoom()
    room.clock.pass(60)
    const { shift } = await room.ok('lead', 'shift.current', {})
    const member = shift.crew[0]?.id as number
    const reason = '突发疾病'
    const { id, pin } = crew.next
    await room.ok('next', 'shift.takeOver', { member, person: id, pin, reason })
    room.clock.passUntil(`${tomorrow}T00:30:00.000Z`)
    await room.ok('console', 'roster.follow', {})
    const board = await room.ok('lead', 'roster.board', { from: today, to: today })
    expect(shown(board, today, 'lead')).toEqual([crew.admin.name, crew.next.name])
    expect(shown(board, today, 'officer')).toEqual([])
  })
})

test('somebody who is on tomorrow cannot be removed, and the words say when they are on', async () => {
  const room = await openTestRoom()
  await rostered(room, tomorrow)
  const told = await room.no('admin', 'people.remove', { id: crew.officer.id })
  expect(told).toMatchObject({ code: 'people.rostered', fields: { date: tomorrow, count: 1 } })
})

test('an order puts somebody on at once, in the strip as on the board, and ends when it is ended', async () => {
  const room = await openTestRoom()
  await rostered(room, tomorrow)
  const to = `${tomorrow}T00:00:00.000Z`
  const given = {
    post: 'officer',
    act: 'add' as const,
    people: [crew.officer.id],
    from: room.clock.now(),
    to,
  }
  const order = await room.ok('lead', 'roster.order', { ...given, reason: '雨大，加派一人' })
  const present = async () =>
    (await room.ok('lead', 'shift.current', {})).shift.crew.map(({ post, person }) => [post, person.id])
  expect(await present()).toContainEqual(['officer', crew.officer.id])
  room.clock.pass(30)
  await room.ok('lead', 'roster.endOrder', { id: order.id, reason: '雨停' })
  expect(await present()).not.toContainEqual(['officer', crew.officer.id])
  expect((await room.no('lead', 'roster.endOrder', { id: order.id, reason: '再次' })).code).toBe(
    'roster.orderOver',
  )
})

test('a rotation speaks where nobody is entered, and is silent in a period with a roster of its own', async () => {
  const room = await openTestRoom()
  const people = [[crew.lead.id], [crew.next.id]]
  await room.ok('admin', 'roster.addRotation', {
    template: leadDuty as number,
    turn: 'day',
    people,
    effectiveFrom: tomorrow,
  })
  const board = async () => room.ok('lead', 'roster.board', { from: tomorrow, to: plusDays(today, 4) })
  const names = async () =>
    (await board()).days.map(({ day }) => day.date).map(async (date) => shown(await board(), date, 'lead'))
  expect(await Promise.all(await names())).toEqual([
    [crew.lead.name],
    [crew.next.name],
    [crew.lead.name],
    [crew.next.name],
  ])
  const third = plusDays(today, 3)
  await room.ok('admin', 'roster.save', { slots: [entry(third, leadDuty as number, crew.admin.id)] })
  expect(shown(await board(), third, 'lead')).toEqual([crew.admin.name])
  const last = plusDays(today, 4)
  await room.ok('admin', 'calendar.addPeriod', {
    kind: 'own',
    name: '专项值守',
    from: last,
    to: last,
    fixedRoster: true,
  })
  expect(shown(await board(), last, 'lead')).toEqual([])
  const [edit] = await room.ok('lead', 'roster.history', {})
  expect(edit).toMatchObject({ kind: 'calendar' })
})

test('a plan for the coming days is fair, keeps what is entered, and is saved like any other entry', async () => {
  const room = await openTestRoom()
  for (const name of ['周敏', '吴涛', '郑洁'])
    await room.ok('admin', 'people.add', { name, roles: ['lead', 'officer'] })
  const entered = plusDays(today, 3)
  await room.ok('admin', 'roster.save', { slots: [entry(entered, leadDuty as number, crew.admin.id)] })
  const span = { from: tomorrow, to: plusDays(today, 14) }
  const plan = await room.ok('admin', 'roster.plan', { ...span, posts: ['lead', 'officer'] })
  expect(plan.status).toBe('optimal')
  expect(plan.assignments).toHaveLength(28)
  expect(plan.assignments.find(({ date, post }) => date === entered && post === 'lead')?.person).toBe(
    crew.admin.id,
  )
  const slots = plan.assignments.map(({ date, template, ordinal, person }) => ({
    date,
    template,
    ordinal,
    people: [person],
  }))
  await room.ok('admin', 'roster.save', { slots, source: 'plan', basis: plan.version })
  const board = await room.ok('lead', 'roster.board', span)
  const filled = board.days.flatMap((day) =>
    day.slots.filter(({ post }) => post === 'lead' || post === 'officer'),
  )
  expect(filled.every(({ on }) => on.length === 1)).toBe(true)
  const rows = await room.ok('lead', 'roster.fairness', span)
  const done = rows.map((row) => row.done.weekday + row.done.weekend)
  expect(done.reduce((sum, one) => sum + one, 0)).toBe(28)
})
