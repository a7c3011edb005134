import { describe, expect, test } from 'vitest'
import { plusDays } from '#shared/base/zone.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const today = '2026-03-10'
const tomorrow = plusDays(today, 1)

const template = {
  post: 'driver',
  name: '夜间',
  hours: { by: 'own', start: '17:30', minutes: 900 },
  dayKinds: ['workday'],
  needed: 1,
  effectiveFrom: tomorrow,
}

/** Everything the roster holds, to be compared before and after a refusal. */
async function roster(room: TestRoom): Promise<string> {
  const rules = await room.ok('lead', 'roster.rules', {})
  const board = await room.ok('lead', 'roster.board', { from: today, to: plusDays(today, 40) })
  return JSON.stringify([rules, board, await room.ok('lead', 'roster.history', {})])
}

test.each([
  [
    'a shift of no length',
    { ...template, hours: { by: 'own', start: '08:00', minutes: 0 } },
    'roster.shiftTooShort',
  ],
  [
    'a shift of 100 hours',
    { ...template, hours: { by: 'own', start: '08:00', minutes: 6000 } },
    'roster.shiftTooLong',
  ],
  ['an hour that is none', { ...template, hours: { by: 'own', start: '24:30', minutes: 600 } }, 'timeOfDay'],
  ['a template that holds on no kind of day', { ...template, dayKinds: [] }, 'roster.noDayKind'],
  ['a template that ends before it begins', { ...template, effectiveTo: today }, 'roster.reversedDates'],
  ['a day that does not exist', { ...template, effectiveFrom: '2026-02-30' }, 'day'],
])('%s is refused by its field, and nothing is saved', async (_what, input, code) => {
  const room = await openTestRoom()
  const before = await roster(room)
  const told = await room.no('admin', 'roster.addTemplate', input)
  expect(told.code).toBe('door.badInput')
  expect(Object.values(told.faults ?? {})).toContain(code)
  expect(await roster(room)).toBe(before)
})

test.each([
  ['roster.board', { from: tomorrow, to: today }],
  ['roster.plan', { from: tomorrow, to: today, posts: ['lead'] }],
  ['leave.file', { person: 2, kind: 'sick', from: tomorrow, to: today, reason: '病假' }],
  ['roster.fairness', { from: tomorrow, to: today }],
])('reversed dates are refused by %s', async (operation, input) => {
  const room = await openTestRoom()
  const told = await room.no('admin', operation, input)
  expect(Object.values(told.faults ?? {})).toContain('roster.reversedDates')
})

describe('a plan', () => {
  test('of rules that no roster can meet names the smallest set of them, and the nearest roster', async () => {
    const room = await openTestRoom()
    const span = { from: tomorrow, to: plusDays(today, 6) }
    const plan = await room.ok('admin', 'roster.plan', {
      ...span,
      posts: ['officer'],
      rules: { restHours: 72 },
    })
    expect(plan.status).toBe('infeasible')
    const rules = plan.conflicts.map(({ rule }) => rule)
    expect(rules).toContain('rest')
    expect(rules).toContain('number')
    expect(plan.assignments.length).toBeGreaterThan(0)
    expect(plan.short.length + plan.assignments.length).toBe(6)
  })

  test('for nobody, for no duty, for a post or a person that is not there, or for too long is refused', async () => {
    const room = await openTestRoom()
    const span = { from: tomorrow, to: plusDays(today, 6) }
    const code = async (input: object) => (await room.no('admin', 'roster.plan', { ...span, ...input })).code
    expect(await code({ posts: ['pilot'] })).toBe('roster.unknownPost')
    expect(await code({ posts: ['lead'], people: [99] })).toBe('people.unknown')
    expect(await code({ posts: ['lead'], people: [crew.officer.id] })).toBe('roster.nobodyToPlan')
    expect(await code({ posts: ['lead'], from: '2026-01-01', to: '2026-01-31' })).toBe('roster.nothingToPlan')
    expect(await code({ posts: ['lead'], to: '2029-01-01' })).toBe('roster.planTooLong')
  })

  test('keeps a nursing mother from nights, and says so when nobody else is left', async () => {
    const room = await openTestRoom()
    const until = plusDays(today, 60)
    for (const person of [crew.officer.id, crew.next.id])
      await room.ok('admin', 'roster.setMember', {
        person,
        noNightFrom: today,
        noNightUntil: until,
        noNightWhy: 'nursing',
      })
    const plan = await room.ok('admin', 'roster.plan', { from: tomorrow, to: tomorrow, posts: ['officer'] })
    expect(plan.status).toBe('infeasible')
    expect(plan.conflicts.map(({ rule }) => rule)).toContain('night')
  })
})

test('somebody on standby off site at home may be planned for the day after, not for the same day', async () => {
  const room = await openTestRoom()
  const { posts } = await room.ok('admin', 'roster.rules', {})
  const standby = posts.find(({ code }) => code === 'standby')
  if (!standby) throw new Error('no standby')
  await room.ok('admin', 'roster.setPost', { ...standby, roles: ['officer'], callInMinutes: 20 })
  const people = [crew.officer.id]
  await room.ok('admin', 'roster.save', { slots: [{ date: tomorrow, template: 4, people }] })
  const plan = async (date: string) =>
    (await room.ok('admin', 'roster.plan', { from: date, to: date, posts: ['officer'], people })).status
  expect(await plan(plusDays(today, 2))).toBe('optimal')
  expect(await plan(tomorrow)).toBe('infeasible')
})

test('a rotation of nobody, of strangers, or from yesterday is refused', async () => {
  const room = await openTestRoom()
  const rotation = { template: 2, turn: 'day', people: [[2]], effectiveFrom: tomorrow }
  const no = async (change: object) => room.no('admin', 'roster.addRotation', { ...rotation, ...change })
  expect(Object.values((await no({ people: [] })).faults ?? {})).toEqual(['roster.emptyRotation'])
  expect((await no({ people: [[77]] })).code).toBe('people.unknown')
  expect((await no({ effectiveFrom: plusDays(today, -1) })).faults).toEqual({
    effectiveFrom: 'roster.pastDay',
  })
  expect((await no({ template: 99 })).code).toBe('roster.unknownTemplate')
})

test('a post that is still rostered cannot be switched off', async () => {
  const room = await openTestRoom()
  await room.ok('admin', 'roster.save', { slots: [{ date: tomorrow, template: 2, people: [crew.lead.id] }] })
  const { posts } = await room.ok('admin', 'roster.rules', {})
  const lead = posts.find(({ code }) => code === 'lead')
  const told = await room.no('admin', 'roster.setPost', { ...lead, active: false })
  expect(told).toMatchObject({ code: 'roster.postInUse', fields: { count: 1 } })
})
