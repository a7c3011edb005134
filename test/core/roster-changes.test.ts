import { beforeEach, describe, expect, test } from 'vitest'
import { handOver, signed } from '#test/help/duty.ts'
import { crew } from '#test/help/people.ts'
import type { TestRoom } from '#test/help/room.ts'
import {
  approvedStandIn,
  askedStandIn,
  dayAfter,
  entry,
  onBoard,
  others,
  rostered,
  rosterRoom,
  slot,
} from '#test/help/roster-room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await rosterRoom()
})

const { officer, next, lead, leader } = crew
const standIn = {
  kind: 'standIn',
  slot: slot('officer', 1),
  giver: officer.id,
  taker: next.id,
  reason: '开会',
} as const
const swap = {
  kind: 'swap',
  slot: slot('lead', 1),
  giver: lead.id,
  taker: next.id,
  otherSlot: slot('lead', 2),
  reason: '出差',
} as const

describe('recorded for somebody else', () => {
  test('needs the reason, and keeps both names', async () => {
    expect(await room.no('admin', 'change.ask', standIn)).toMatchObject({ faults: { onBehalf: 'empty' } })
    const asked = await room.ok('admin', 'change.ask', { ...standIn, onBehalf: '本人来电' })
    expect(asked.steps).toMatchObject([
      { step: 'asked', by: { id: officer.id }, recorder: { id: crew.admin.id }, note: '代为登记：本人来电' },
    ])
    const { id } = asked
    expect(await room.no('lead', 'change.agree', { id })).toMatchObject({ faults: { onBehalf: 'empty' } })
    const agreed = await room.ok('lead', 'change.agree', { id, onBehalf: '电话同意' })
    expect(agreed.steps[1]).toMatchObject({ by: { id: next.id }, recorder: { id: lead.id } })
    expect(await lastLine(room)).toBe(
      '赵磊（李娜代为登记）同意替班（2026-03-11 副班，王芳改由赵磊）。原因：代为登记：电话同意',
    )
  })

  test('is not for those who may change neither crews nor rosters', async () => {
    expect(await room.no('standby', 'change.ask', { ...standIn, onBehalf: '代' })).toMatchObject({
      code: 'roster.notParty',
      fields: { name: '王芳' },
    })
  })
})

describe('approved', () => {
  test('a stand-in is on the board, on duty and in the next crew at once', async () => {
    const before = await room.ok('officer', 'shift.current', {})
    expect(crewOf(before.next?.crew, 'officer')).toEqual(['王芳'])
    await approvedStandIn(room)
    expect(await onBoard(room, 'officer', 1)).toEqual(['赵磊'])
    const { posts } = await room.ok('officer', 'roster.onDuty', { at: '2026-03-11T04:00:00.000Z' })
    expect(posts.find(({ post }) => post === 'officer')).toMatchObject({
      people: [{ name: '赵磊' }],
      why: 'standIn',
    })
    const after = await room.ok('officer', 'shift.current', {})
    expect(crewOf(after.next?.crew, 'officer')).toEqual(['赵磊'])
  })

  test('a swap moves both, and undone both stand where they stood', async () => {
    const { id } = await room.ok('lead', 'change.ask', swap)
    await room.ok('next', 'change.agree', { id })
    expect(await onBoard(room, 'lead', 1)).toEqual(['李娜'])
    await room.ok('lead', 'change.approve', { id, ...signed(leader) })
    expect([await onBoard(room, 'lead', 1), await onBoard(room, 'lead', 2)]).toEqual([['赵磊'], ['李娜']])
    const [edit] = await room.ok('lead', 'roster.history', {})
    expect(edit).toMatchObject({ kind: 'change', reason: '出差', from: dayAfter(1), to: dayAfter(2) })
    await room.ok('lead', 'change.undo', { id, ...signed(leader), reason: '会议取消' })
    expect([await onBoard(room, 'lead', 1), await onBoard(room, 'lead', 2)]).toEqual([['李娜'], ['赵磊']])
    const standing = await room.ok('officer', 'shift.current', {})
    expect(crewOf(standing.next?.crew, 'lead')).toEqual(['李娜'])
  })

  test('after the duty began it is urgent and holds from then on', async () => {
    const { id } = await askedStandIn(room)
    await room.ok('next', 'change.agree', { id })
    await handOver(room, crew.admin, crew.lead)
    room.clock.passUntil('2026-03-11T06:00:00.000Z')
    const change = await room.ok('officer', 'change.approve', { id, ...signed(leader) })
    expect(change).toMatchObject({ urgent: true, approvedAt: '2026-03-11T06:00:00.000Z', stranded: false })
    const board = await room.ok('officer', 'roster.board', { from: dayAfter(1), to: dayAfter(1) })
    const on = board.days[0]?.slots.find(({ post }) => post === 'officer')?.on
    expect(on?.filter(({ why }) => why === 'standIn')).toMatchObject([{ from: '2026-03-11T06:00:00.000Z' }])
    expect(await room.no('officer', 'change.undo', { id, ...signed(leader), reason: '又' })).toMatchObject({
      code: 'roster.changeBegun',
    })
  })

  test('a stand-in for somebody on leave puts the other there', async () => {
    await room.ok('lead', 'leave.enter', { ...leaveOf(officer.id, 1), to: dayAfter(2) })
    expect(await onBoard(room, 'officer', 1)).toEqual([])
    await approvedStandIn(room)
    expect(await onBoard(room, 'officer', 1)).toEqual(['赵磊'])
  })
})

describe('not asked for', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a duty that is not there', { slot: { date: dayAfter(1), template: 99 } }, 'roster.noSuchSlot'],
    ['a duty that is over', { slot: slot('officer', -3) }, 'roster.noSuchSlot'],
    ['a duty of somebody else', { slot: slot('officer', 2) }, 'roster.notOnSlot'],
    ['a taker without the role', { taker: lead.id }, 'roster.unqualified'],
    ['a taker nobody knows', { taker: 77 }, 'people.unknown'],
    ['the same person twice', { taker: officer.id }, 'door.badInput'],
    ['a swap of one duty', { kind: 'swap' }, 'door.badInput'],
  ])('is %s', async (_what, change, code) => {
    expect(await room.no('officer', 'change.ask', { ...standIn, ...change })).toMatchObject({ code })
  })

  test('is a duty that has ended', async () => {
    await handOver(room, crew.admin, crew.next)
    room.clock.passUntil('2026-03-12T00:00:00.000Z')
    expect(await room.no('officer', 'change.ask', standIn)).toMatchObject({
      code: 'roster.past',
      fields: { date: dayAfter(1), post: '副班' },
    })
  })

  test('is a taker who is on duty elsewhere at that time', async () => {
    const busy = { ...standIn, slot: slot('officer', 2), giver: others.junior.id, onBehalf: '本人来电' }
    expect(await room.no('admin', 'change.ask', busy)).toMatchObject({
      code: 'roster.doubleDuty',
      fields: { name: '赵磊', other: '主班' },
    })
  })

  test('is a duty somebody only learns on, and a taker who learns', async () => {
    await room.ok('admin', 'roster.save', {
      slots: [{ ...entry('officer', 1, [others.junior.id]), shadows: [officer.id] }],
    })
    expect(await room.no('officer', 'change.ask', standIn)).toMatchObject({ code: 'roster.shadowSwap' })
    await room.ok('admin', 'roster.save', { slots: [entry('officer', 1, [officer.id])] })
    await room.ok('admin', 'roster.setMember', { person: next.id, shadowUntil: dayAfter(4) })
    expect(await room.no('officer', 'change.ask', standIn)).toMatchObject({
      code: 'roster.stillLearning',
      fields: { until: dayAfter(4) },
    })
  })

  test('is night work for somebody the law forbids it, by its article', async () => {
    const barred = { person: next.id, noNightFrom: dayAfter(0), noNightUntil: dayAfter(90) }
    await room.ok('admin', 'roster.setMember', { ...barred, noNightWhy: 'nursing' })
    expect(await room.no('officer', 'change.ask', standIn)).toMatchObject({
      code: 'roster.nightForbidden',
      fields: { name: '赵磊', law: '女职工劳动保护特别规定', article: 9 },
    })
    await room.ok('admin', 'roster.setMember', { ...barred, noNightWhy: 'other' })
    expect(await room.no('officer', 'change.ask', standIn)).toMatchObject({ code: 'roster.nightBarred' })
  })

  test('is somebody not yet on the roster, gone, or on leave', async () => {
    await room.ok('admin', 'roster.setMember', { person: next.id, joinsOn: dayAfter(2) })
    expect(await room.no('officer', 'change.ask', standIn)).toMatchObject({ code: 'roster.notOnRoster' })
    await room.ok('lead', 'leave.enter', leaveOf(others.relief.id, 1))
    const relief = { ...standIn, taker: others.relief.id }
    expect(await room.no('officer', 'change.ask', relief)).toMatchObject({ code: 'roster.onLeaveThen' })
    const { id } = await room.ok('admin', 'people.add', { name: '钱进', roles: ['officer'] })
    await room.ok('admin', 'people.remove', { id })
    expect(await room.no('officer', 'change.ask', { ...standIn, taker: id })).toMatchObject({
      code: 'roster.personGone',
    })
  })

  test('is what a temporary order holds', async () => {
    await room.ok('lead', 'roster.order', {
      post: 'officer',
      act: 'set',
      people: [officer.id],
      from: '2026-03-11T00:00:00.000Z',
      to: '2026-03-12T00:00:00.000Z',
      reason: '防汛',
    })
    expect(await room.no('officer', 'change.ask', standIn)).toMatchObject({ code: 'roster.orderStands' })
  })

  test('is a second one about the same duty and people, until the first is settled', async () => {
    const { id } = await askedStandIn(room)
    const second = { ...standIn, taker: others.relief.id }
    expect(await room.no('officer', 'change.ask', second)).toMatchObject({
      code: 'roster.changeOverlaps',
      fields: { id, giver: '王芳', taker: '赵磊' },
    })
    await room.ok('next', 'change.decline', { id, reason: '另有任务' })
    await room.ok('officer', 'change.ask', second)
  })
})

test('every step stands in the log, in words', async () => {
  const { id } = await room.ok('lead', 'change.ask', swap)
  await room.ok('next', 'change.agree', { id })
  await room.ok('lead', 'change.approve', { id, ...signed(leader), note: '同意' })
  await room.ok('lead', 'change.undo', { id, ...signed(leader), reason: '会议取消' })
  const day = await room.ok('officer', 'log.day', { dutyDay: dayAfter(0) })
  const what = '调班（李娜 2026-03-11 主班 与 赵磊 2026-03-12 主班 对调）'
  expect(day.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      `李娜申请${what}。原因：出差`,
      expect.stringContaining(`赵磊同意${what}。`),
      `陈静批准${what}。原因：同意`,
      `陈静撤销${what}，恢复原班次。原因：会议取消`,
    ]),
  )
})

test('they are listed by state and by the dates of either duty, newest first', async () => {
  const first = await room.ok('lead', 'change.ask', swap)
  const second = await askedStandIn(room, 3)
  await room.ok('next', 'change.agree', { id: second.id })
  const ids = async (asked: Parameters<typeof room.ok<'change.list'>>[2]) =>
    (await room.ok('standby', 'change.list', asked)).map(({ id }) => id)
  expect(await ids({})).toEqual([second.id, first.id])
  expect(await ids({ states: ['asked'] })).toEqual([first.id])
  expect(await ids({ from: dayAfter(2), to: dayAfter(2) })).toEqual([first.id])
  expect(await ids({ from: dayAfter(3) })).toEqual([second.id])
})

function leaveOf(person: number, days: number) {
  return { person, kind: 'annual', from: dayAfter(days), to: dayAfter(days), reason: '休假' } as const
}

function crewOf(
  members: readonly { post: string; presence: string; person: { name: string } }[] = [],
  post: string,
) {
  return members
    .filter((one) => one.post === post && one.presence !== 'relieved')
    .map(({ person }) => person.name)
}

async function lastLine(own: TestRoom): Promise<string> {
  const row = own.sqlite().prepare('SELECT text FROM log_entry ORDER BY id DESC LIMIT 1').get()
  return (row as { text: string }).text
}

test('the roster of the room with a roster is the one it says', async () => {
  const names = { [rostered('lead', 1)]: '李娜', [rostered('officer', 1)]: '王芳' }
  expect([await onBoard(room, 'lead', 1), await onBoard(room, 'officer', 1)]).toEqual(
    [rostered('lead', 1), rostered('officer', 1)].map((id) => [names[id]]),
  )
})
