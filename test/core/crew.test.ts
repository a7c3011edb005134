import { describe, expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { type Presence, presenceSteps, presences } from '#shared/handover/shift.ts'
import { handOver, signed } from '#test/help/duty.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

type Assignment = InputOf<'shift.assign'>

async function assign(
  room: TestRoom,
  post: Assignment['post'],
  people: number[],
  shift: Assignment['shift'] = 'current',
) {
  return (await room.ok('admin', 'shift.assign', { shift, post, people })).crew
}

test('a crew is assigned post by post; who stays keeps presence, who goes is taken off', async () => {
  const room = await openTestRoom()
  await assign(room, 'lead', [crew.admin.id, crew.lead.id])
  const members = await assign(room, 'officer', [crew.officer.id])
  expect(members.map(({ post, person, presence }) => [post, person.id, presence])).toEqual([
    ['lead', crew.admin.id, 'present'],
    ['lead', crew.lead.id, 'expected'],
    ['officer', crew.officer.id, 'expected'],
  ])
  const fewer = await assign(room, 'officer', [])
  expect(fewer.map(({ person }) => person.id)).toEqual([crew.admin.id, crew.lead.id])
})

test('somebody named twice is assigned once', async () => {
  const room = await openTestRoom()
  const members = await assign(room, 'officer', [crew.officer.id, crew.officer.id])
  expect(members.filter(({ person }) => person.id === crew.officer.id)).toHaveLength(1)
})

test('the next shift is prepared, and assigned without touching the present one', async () => {
  const room = await openTestRoom()
  await assign(room, 'lead', [crew.next.id], 'next')
  const { shift, next } = await room.ok('admin', 'shift.current', {})
  expect(shift.crew.map(({ person }) => person.id)).toEqual([crew.admin.id])
  expect(next).toMatchObject({
    dutyDay: '2026-03-11',
    state: 'planned',
    crew: [{ post: 'lead', person: { id: crew.next.id } }],
  })
})

test.each([
  ['who is not of the room', 'lead', 99, 'people.unknown'],
  ['without the role of the post', 'lead', crew.officer.id, 'shift.unqualified'],
  ['without the role of a leader', 'leader', crew.lead.id, 'shift.unqualified'],
  ['who holds another post already', 'officer', crew.next.id, 'shift.doublePost'],
] as const)('somebody %s cannot be assigned', async (_who, post, person, code) => {
  const room = await openTestRoom()
  await assign(room, 'lead', [crew.admin.id, crew.next.id])
  expect(await room.no('admin', 'shift.assign', { shift: 'current', post, people: [person] })).toMatchObject({
    code,
  })
})

test('who was removed from the room cannot be assigned', async () => {
  const room = await openTestRoom()
  await room.ok('admin', 'people.remove', { id: crew.lead.id })
  expect(
    await room.no('admin', 'shift.assign', { shift: 'current', post: 'lead', people: [crew.lead.id] }),
  ).toMatchObject({ code: 'people.unknown' })
})

describe('presence', () => {
  /** Ways to bring a fresh member to each presence by the door alone. */
  const ways: Record<Exclude<Presence, 'relieved'>, Presence[]> = {
    expected: [],
    present: ['present'],
    away: ['present', 'away'],
    absent: ['absent'],
  }

  test.each(Object.entries(ways))('from %s takes exactly the steps of the table', async (from, way) => {
    for (const to of presences) {
      const room = await openTestRoom()
      const member = (await assign(room, 'officer', [crew.officer.id])).at(-1)?.id ?? 0
      for (const presence of way) await room.ok('lead', 'shift.presence', { member, presence })
      const reply = await room.ask('lead', 'shift.presence', { member, presence: to, note: '出门' })
      if (presenceSteps[from as Presence].includes(to))
        expect(reply).toMatchObject({ ok: true, value: { presence: to, note: '出门' } })
      else expect(reply).toMatchObject({ code: 'shift.presenceStep', fields: { from, to } })
      room.close()
    }
  })

  test('of the last one present cannot become away until somebody else is there', async () => {
    const room = await openTestRoom()
    const [admin] = (await room.ok('admin', 'shift.current', {})).shift.crew
    const leaving = { member: admin?.id, presence: 'away' }
    expect(await room.no('admin', 'shift.presence', leaving)).toMatchObject({
      code: 'shift.notRelieved',
      fields: { name: crew.admin.name },
    })
    await assign(room, 'leader', [crew.leader.id])
    await assign(room, 'standby', [crew.standby.id])
    const members = await assign(room, 'officer', [crew.officer.id])
    const member = (post: string) => members.find((one) => one.post === post)?.id ?? 0
    for (const post of ['leader', 'standby'])
      await room.ok('admin', 'shift.presence', { member: member(post), presence: 'present' })
    expect(await room.no('admin', 'shift.presence', leaving)).toMatchObject({ code: 'shift.notRelieved' })
    await room.ok('admin', 'shift.presence', { member: member('officer'), presence: 'present' })
    expect(await room.ask('admin', 'shift.presence', leaving)).toMatchObject({ ok: true })
    expect(
      await room.no('admin', 'shift.presence', { member: member('officer'), presence: 'away' }),
    ).toMatchObject({ code: 'shift.notRelieved' })
  })

  test('the last one present cannot be taken off the crew either', async () => {
    const room = await openTestRoom()
    const empty = { shift: 'current', post: 'lead', people: [] }
    expect(await room.no('admin', 'shift.assign', empty)).toMatchObject({ code: 'shift.notRelieved' })
    expect(await room.no('admin', 'shift.assign', { ...empty, people: [crew.lead.id] })).toMatchObject({
      code: 'shift.notRelieved',
    })
  })

  test('of a shift that was handed over is frozen', async () => {
    const room = await openTestRoom()
    const absent = (await assign(room, 'officer', [crew.officer.id])).at(-1)?.id ?? 0
    await room.ok('lead', 'shift.presence', { member: absent, presence: 'absent' })
    await handOver(room)
    expect(await room.no('lead', 'shift.presence', { member: absent, presence: 'present' })).toMatchObject({
      code: 'shift.notOnDuty',
    })
  })

  test('of nobody there is refused', async () => {
    const room = await openTestRoom()
    expect(await room.no('lead', 'shift.presence', { member: 99, presence: 'present' })).toMatchObject({
      code: 'shift.unknownMember',
    })
  })
})

describe('a take-over', () => {
  const member = 1

  test('relieves one and puts the other in place at once, with a line in the log', async () => {
    const room = await openTestRoom()
    room.clock.pass(60)
    const { crew: members } = await room.ok('lead', 'shift.takeOver', {
      member,
      ...signed(crew.lead),
      reason: '突发疾病',
    })
    expect(members.map(({ person, post, presence, since }) => [person.id, post, presence, since])).toEqual([
      [crew.admin.id, 'lead', 'relieved', '2026-03-10T01:00:00.000Z'],
      [crew.lead.id, 'lead', 'present', '2026-03-10T01:00:00.000Z'],
    ])
    expect((await room.ok('lead', 'log.shift', {})).at(-1)).toMatchObject({
      notice: 'shift.takenOver',
      text: expect.stringContaining('突发疾病'),
    })
  })

  test('by somebody of the same shift moves them from their post', async () => {
    const room = await openTestRoom()
    await assign(room, 'officer', [crew.next.id])
    const { crew: members } = await room.ok('lead', 'shift.takeOver', {
      member,
      ...signed(crew.next),
      reason: '突发疾病',
    })
    expect(members.map(({ person, post, presence }) => [person.id, post, presence])).toEqual([
      [crew.admin.id, 'lead', 'relieved'],
      [crew.next.id, 'officer', 'relieved'],
      [crew.next.id, 'lead', 'present'],
    ])
  })

  test.each([
    ['by the same person', { member, ...signed(crew.admin) }, 'shift.samePerson'],
    ['with a wrong PIN', { member, ...signed({ ...crew.lead, pin: 'wrong' }) }, 'people.pinWrong'],
    ['without the role', { member, ...signed(crew.officer) }, 'shift.unqualified'],
    ['of nobody', { member: 99, ...signed(crew.lead) }, 'shift.unknownMember'],
  ])('%s is refused', async (_how, input, code) => {
    const room = await openTestRoom()
    expect(await room.no('lead', 'shift.takeOver', { ...input, reason: '突发疾病' })).toMatchObject({ code })
    expect((await room.ok('lead', 'shift.current', {})).shift.crew).toMatchObject([{ presence: 'present' }])
  })

  test('says why, and cannot be made of somebody relieved', async () => {
    const room = await openTestRoom()
    const by = { member, ...signed(crew.lead) }
    expect(await room.no('lead', 'shift.takeOver', { ...by, reason: '' })).toMatchObject({
      faults: { reason: 'empty' },
    })
    await room.ok('lead', 'shift.takeOver', { ...by, reason: '突发疾病' })
    expect(
      await room.no('lead', 'shift.takeOver', { member, ...signed(crew.next), reason: '再来' }),
    ).toMatchObject({ code: 'shift.notOnDuty' })
  })

  test('leaves the relieved on the crew when posts are assigned afterwards', async () => {
    const room = await openTestRoom()
    await room.ok('lead', 'shift.takeOver', { member, ...signed(crew.lead), reason: '突发疾病' })
    const members = await assign(room, 'lead', [crew.lead.id])
    expect(members.map(({ person, presence }) => [person.id, presence])).toEqual([
      [crew.admin.id, 'relieved'],
      [crew.lead.id, 'present'],
    ])
  })
})
