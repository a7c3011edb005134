import { expect, it, vi } from 'vitest'
import enRoom from '#resources/demo/en/room.json' with { type: 'json' }
import zhRoom from '#resources/demo/zh-CN/room.json' with { type: 'json' }
import { plusDays, wallClock } from '#shared/base/zone.ts'
import { demoAt } from '#test/help/demo-room.ts'

vi.setConfig({ testTimeout: 120_000 })

const now = '2026-11-25T06:30:00.000Z'
const today = '2026-11-25'
const room = demoAt(now)

/** The dates the demo's roster reaches over, inclusive. */
const rostered = { from: plusDays(today, -14), to: plusDays(today, 36) }

/** Who is on each post of the crew, by the roster, at an instant. */
async function onDuty({ ask }: Awaited<typeof room>, at: string) {
  const { posts } = await ask('roster.onDuty', { at })
  const crew = posts.filter(({ post }) => post !== 'dayDesk')
  return Object.fromEntries(crew.map(({ post, people }) => [post, people.map(({ name }) => name)]))
}

async function crews({ ask }: Awaited<typeof room>) {
  const { shift, next } = await ask('shift.current', {})
  return [shift, next].map((one) =>
    Object.fromEntries(one?.crew.map(({ post, person }) => [post, [person.name]]) ?? []),
  )
}

it('has in the strip whom the roster has on duty, and in the next crew whom it has tomorrow', async () => {
  const demo = await room
  const [present, next] = await crews(demo)
  expect(Object.keys(present ?? {}).sort()).toEqual(['lead', 'leader', 'officer', 'standby'])
  expect(present).toEqual(await onDuty(demo, now))
  expect(next).toEqual(await onDuty(demo, '2026-11-26T01:00:00.000Z'))
})

it('puts nobody on a crew by hand after its first day', async () => {
  const { rows } = await room
  const orders = rows<{ day: string }>('SELECT DISTINCT substr(from_at, 1, 10) AS day FROM duty_order')
  expect(orders).toEqual([{ day: rostered.from }])
})

it('has written down who was on every duty of the two weeks', async () => {
  const { rows } = await room
  const [found] = rows(
    `SELECT count(DISTINCT date) AS days, count(DISTINCT date || '/' || template) AS slots,
       sum(person IS NULL) AS nobody FROM duty_record WHERE post IN ('leader', 'lead', 'officer', 'standby')`,
  )
  expect(found).toEqual({ days: 14, slots: 56, nobody: 0 })
})

it('finds one gap in ten days, left by a course, with somebody who could step in', async () => {
  const { ask } = await room
  const findings = await ask('roster.findings', {})
  expect(
    findings.map(({ kind, date, post, people, fallback }) => ({ kind, date, post, people, fallback })),
  ).toEqual([
    { kind: 'gap', date: plusDays(today, 10), post: 'officer', people: [10], fallback: 9 },
    { kind: 'onLeave', date: plusDays(today, 10), post: 'officer', people: [10], fallback: 9 },
  ])
})

it('has one swap approved, one stand-in that waits for a leader and is due on the desk', async () => {
  const { ask } = await room
  const changes = await ask('change.list', {})
  expect(changes.map(({ kind, state, stranded }) => [kind, state, stranded])).toEqual(
    expect.arrayContaining([
      ['swap', 'approved', false],
      ['standIn', 'agreed', false],
    ]),
  )
  expect(changes).toHaveLength(2)
  const { items } = await ask('desk.due', {})
  expect(
    items.filter(({ kind }) => kind === 'change' || kind === 'leave' || kind === 'rosterGap'),
  ).toMatchObject([{ kind: 'change', id: changes.find(({ state }) => state === 'agreed')?.id }])
})

it('shows the swap on the board from the day after tomorrow', async () => {
  const { ask } = await room
  const day = plusDays(today, 2)
  const { days } = await ask('roster.board', { from: day, to: day })
  const officer = days[0]?.slots.find(({ post }) => post === 'officer')
  expect(officer?.on.map(({ id, why }) => [id, why])).toEqual([[11, 'swap']])
  expect(officer?.entered.map(({ id }) => id)).toEqual([8])
})

it('has a leader out of the area with somebody acting, on none of his duties', async () => {
  const { ask } = await room
  const [trip] = (await ask('leave.list', { states: ['approved'] })).filter(({ outOfArea }) => outOfArea)
  expect(trip).toMatchObject({ person: { id: 4 }, acting: { id: 3 }, place: zhRoom.roster.trip.place })
  const mine = await ask('roster.mine', { person: 4, ...rostered })
  expect(mine.filter(({ from, to }) => trip && from < trip.to && to > trip.from)).toEqual([])
})

it('has two leaders on the days of its key period and one on the days round it', async () => {
  const { ask } = await room
  const [period] = await ask('calendar.periods', {})
  expect(period).toMatchObject({ kind: 'meeting', from: plusDays(today, 11), leaderOnSite: true })
  const { days } = await ask('roster.board', { from: plusDays(today, 10), to: plusDays(today, 13) })
  const leaders = days.map(({ slots }) => slots.find(({ post }) => post === 'leader')?.on.length)
  expect(leaders).toEqual([1, 2, 2, 1])
})

it('has standby who come within minutes, and a nursing mother on days alone', async () => {
  const { ask } = await room
  const { posts, members } = await ask('roster.rules', {})
  expect(posts.find(({ code }) => code === 'standby')?.callInMinutes).toBe(20)
  expect(members.find(({ person }) => person === 15)).toMatchObject({ noNightWhy: 'nursing' })
  const mine = await ask('roster.mine', { person: 15, ...rostered })
  expect(mine.length).toBeGreaterThan(10)
  for (const { from, to } of mine) {
    expect(wallClock(from, 'Asia/Shanghai').time).toBe('08:30')
    expect(wallClock(to, 'Asia/Shanghai').time).toBe('17:30')
  }
})

it('is fair: everything done is somebody’s share, and nobody is two duties from theirs', async () => {
  const { ask } = await room
  const rows = await ask('roster.fairness', rostered)
  expect(rows).toHaveLength(17)
  for (const category of ['weekday', 'weekend', 'holiday', 'springFestival'] as const) {
    const sum = (of: 'done' | 'due') => rows.reduce((all, row) => all + row[of][category], 0)
    expect(sum('done')).toBeCloseTo(sum('due'), 0)
    for (const { done, due } of rows) expect(Math.abs(done[category] - due[category])).toBeLessThan(2)
  }
  expect(rows.filter(({ owedBefore }) => Object.values(owedBefore).some((owed) => owed !== 0))).toHaveLength(
    4,
  )
  for (const { nights, person } of rows.filter(({ person: { id } }) => id === 15 || id === 17))
    expect([person.id, nights]).toEqual([person.id, 0])
})

it.each([
  ['at the change of shift', '2027-02-01T00:00:00.000Z'],
  ['minutes after it, on the eve of a holiday', '2026-09-30T00:14:00.000Z'],
  ['while one has signed and the other has not', '2026-11-21T23:56:00.000Z'],
])('says the same made %s', async (_, moment) => {
  const demo = await demoAt(moment, 'en')
  const [present] = await crews(demo)
  expect(present).toEqual(await onDuty(demo, moment))
  const findings = await demo.ask('roster.findings', {})
  expect(findings.map(({ kind }) => kind)).toEqual(['gap', 'onLeave'])
})

it('says everything about the roster in both languages', () => {
  const shapeOf = (words: object) =>
    JSON.stringify(words, (_, value) => (typeof value === 'string' ? value.length > 0 : value))
  expect(shapeOf(enRoom.roster)).toBe(shapeOf(zhRoom.roster))
  expect(JSON.stringify(enRoom)).not.toMatch(/[一-鿿]/)
})
