import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Handover } from '#shared/handover/handover.ts'
import { checkAll, handOver, signed, signOut, waitForWindow } from '#test/help/duty.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom } from '#test/help/room.ts'

const signing = { ...signed(crew.admin), summary: '一切正常' }

describe('the outgoing signature', () => {
  test('is refused before the window and taken from its first moment on', async () => {
    const room = await openTestRoom()
    await checkAll(room)
    room.clock.passUntil('2026-03-10T23:29:59.999Z')
    expect(await room.no('admin', 'handover.sign', signing)).toMatchObject({
      code: 'handover.tooEarly',
      fields: { at: '2026-03-10T23:30:00.000Z', minutes: 1 },
    })
    room.clock.passUntil('2026-03-10T23:30:00.000Z')
    expect(await room.ok('admin', 'handover.sign', signing)).toMatchObject({
      state: 'outgoingSigned',
      outgoing: { id: 1, at: room.clock.now() },
    })
  })

  test('is refused as long as an item of the checklist was not looked at, each named', async () => {
    const room = await openTestRoom()
    await waitForWindow(room)
    const { checks } = await room.ok('admin', 'handover.brief', {})
    for (const { item } of checks.slice(2))
      await room.ok('officer', 'handover.check', { item, state: 'absent' })
    const refused = await room.no('admin', 'handover.sign', signing)
    expect(refused).toMatchObject({ code: 'handover.uncheckedItems', fields: { count: 2 } })
    for (const { name } of checks.slice(0, 2)) expect(refused.fields.items).toContain(name)
  })

  test('is given by somebody of the shift with their PIN, once', async () => {
    const room = await openTestRoom()
    await waitForWindow(room)
    await checkAll(room)
    const by = (person: object) => ({ ...signing, ...person })
    expect(await room.no('lead', 'handover.sign', by(signed(crew.lead)))).toMatchObject({
      code: 'handover.notOfShift',
    })
    expect(await room.no('lead', 'handover.sign', by({ pin: 'wrong' }))).toMatchObject({
      code: 'people.pinWrong',
    })
    await room.ok('lead', 'handover.sign', signing)
    expect(await room.no('lead', 'handover.sign', signing)).toMatchObject({ code: 'handover.alreadySigned' })
  })

  test('is not given by somebody who was relieved during the shift', async () => {
    const room = await openTestRoom()
    await room.ok('lead', 'shift.takeOver', { member: 1, ...signed(crew.lead), reason: '生病' })
    await waitForWindow(room)
    await checkAll(room)
    expect(await room.no('admin', 'handover.sign', signing)).toMatchObject({ code: 'handover.notOfShift' })
    await room.ok('lead', 'handover.sign', { ...signing, ...signed(crew.lead) })
  })

  test('freezes the brief: what is open, what was looked at, the shift in figures', async () => {
    const room = await openTestRoom()
    await room.ok('officer', 'log.write', {
      kind: 'callIn',
      text: '燃气泄漏',
      follow: true,
      handling: '已派员',
    })
    await room.ok('officer', 'log.write', { kind: 'instruction', text: '迅速核实', follow: true })
    await room.ok('officer', 'handover.check', { item: 1, state: 'fault', note: '无声' })
    await room.ok('officer', 'handover.note', { text: '钥匙在抽屉' })
    const { brief } = await signOut(room)
    expect(brief.matters.map(({ kind, text, progress }) => [kind, text, progress])).toEqual([
      ['entry', '燃气泄漏', '已派员'],
      ['instruction', '迅速核实', ''],
      ['equipment', expect.stringContaining('无声'), ''],
      ['note', '钥匙在抽屉', ''],
    ])
    expect(brief.counts).toMatchObject({ entries: 4, callsIn: 1, callsOut: 0, settled: 0, open: 3, late: 0 })
    await room.ok('officer', 'log.settle', { id: 2, result: '已处置' })
    const [kept] = await room.ok('lead', 'handover.list', { limit: 1 })
    expect(kept?.brief).toEqual(brief)
  })
})

describe('withdrawing', () => {
  test('takes the outgoing signature back, by the one who gave it, with a reason in the log', async () => {
    const room = await openTestRoom()
    await signOut(room)
    const reason = '有新情况'
    expect(await room.no('next', 'handover.withdraw', { ...signed(crew.next), reason })).toMatchObject({
      code: 'handover.notSigner',
    })
    expect(await room.no('admin', 'handover.withdraw', { ...signed(crew.admin), reason: '' })).toMatchObject({
      faults: { reason: 'empty' },
    })
    expect(await room.ok('admin', 'handover.withdraw', { ...signed(crew.admin), reason })).toMatchObject({
      state: 'withdrawn',
    })
    expect((await room.ok('lead', 'log.shift', {})).at(-1)).toMatchObject({
      notice: 'handover.withdrawn',
      text: expect.stringContaining(reason),
    })
    expect(await room.no('next', 'handover.receive', signed(crew.next))).toMatchObject({
      code: 'handover.notSigned',
    })
    expect(await handOver(room)).toMatchObject({ id: 2, state: 'received' })
  })

  test('is too late once somebody has taken over', async () => {
    const room = await openTestRoom()
    await handOver(room)
    expect(
      await room.no('admin', 'handover.withdraw', { ...signed(crew.admin), reason: '晚了' }),
    ).toMatchObject({ code: 'handover.notSigned' })
  })
})

describe('the incoming signature', () => {
  test('is never that of the one who signed out, nor of somebody without the role or the PIN', async () => {
    const room = await openTestRoom()
    await signOut(room)
    const receive = (person: object) => room.no('next', 'handover.receive', person)
    expect(await receive(signed(crew.admin))).toMatchObject({ code: 'handover.samePerson' })
    expect(await receive(signed(crew.standby))).toMatchObject({ code: 'shift.unqualified' })
    expect(await receive({ ...signed(crew.next), pin: 'wrong' })).toMatchObject({ code: 'people.pinWrong' })
  })

  test('changes the shift: the old one is closed and its crew relieved, the new one open with the one who signed', async () => {
    const room = await openTestRoom()
    await room.ok('admin', 'shift.assign', {
      shift: 'next',
      post: 'lead',
      people: [crew.next.id, crew.lead.id],
    })
    await handOver(room)
    const at = room.clock.now()
    const [open, closed] = await room.ok('lead', 'shift.list', {})
    expect(closed).toMatchObject({
      state: 'closed',
      closedAt: at,
      crew: [{ presence: 'relieved', since: at }],
    })
    expect(open).toMatchObject({ dutyDay: '2026-03-11', state: 'open', openedAt: at })
    expect(open?.crew.map(({ person, presence }) => [person.id, presence])).toEqual([
      [crew.lead.id, 'expected'],
      [crew.next.id, 'present'],
    ])
  })

  test('seals the head of the chain with the room’s key: it holds, and for nothing else', async () => {
    const room = await openTestRoom()
    const { cutLink, head, signature } = await handOver(room)
    const { pem } = await room.ok('nobody', 'audit.publicKey', {})
    const { roomId } = await room.ok('nobody', 'room.state', {})
    expect(room.sqlite().prepare('SELECT hash FROM link WHERE seq = ?').pluck().get(cutLink)).toBe(head)
    const holds = (text: string) =>
      verify(null, Buffer.from(text), createPublicKey(pem), Buffer.from(signature ?? '', 'base64'))
    expect(holds(`${roomId} ${cutLink} ${head}`)).toBe(true)
    expect(holds(`${roomId} ${(cutLink ?? 0) + 1} ${head}`)).toBe(false)
  })

  test('before the window opened again says why, and the log keeps it', async () => {
    const room = await openTestRoom()
    await signOut(room)
    await room.ok('admin', 'settings.change', { handoverWindowMinutes: 0 })
    expect(await room.no('next', 'handover.receive', signed(crew.next))).toMatchObject({
      faults: { early: 'empty' },
    })
    await room.ok('next', 'handover.receive', { ...signed(crew.next), early: '家中急事' })
    expect((await room.ok('lead', 'log.shift', {})).at(-1)).toMatchObject({
      notice: 'handover.early',
      text: expect.stringContaining('家中急事'),
    })
  })

  test('late by days begins the shift that is planned for now', async () => {
    const room = await openTestRoom()
    room.clock.pass(3 * 1440 + 120)
    await handOver(room)
    expect((await room.ok('lead', 'shift.current', {})).shift).toMatchObject({
      dutyDay: '2026-03-13',
      from: '2026-03-13T00:00:00.000Z',
    })
  })
})

describe('the review', () => {
  const review = (handover: Handover, person: ReturnType<typeof signed>) => ({
    handover: handover.id,
    ...person,
    review: '已阅',
  })

  test('is a leader’s and a third person’s, once', async () => {
    const room = await openTestRoom()
    const handover = await handOver(room)
    expect((await room.ok('lead', 'shift.current', {})).toReview).toEqual([
      { id: 1, shift: 1, dutyDay: '2026-03-10' },
    ])
    expect(await room.no('next', 'handover.review', review(handover, signed(crew.admin)))).toMatchObject({
      code: 'handover.samePerson',
    })
    expect(await room.no('next', 'handover.review', review(handover, signed(crew.next)))).toMatchObject({
      code: 'handover.samePerson',
    })
    expect(await room.no('next', 'handover.review', review(handover, signed(crew.lead)))).toMatchObject({
      code: 'shift.unqualified',
    })
    const reviewed = await room.ok('next', 'handover.review', review(handover, signed(crew.leader)))
    expect(reviewed).toMatchObject({
      state: 'reviewed',
      leader: { id: crew.leader.id, name: crew.leader.name },
      review: '已阅',
    })
    expect(await room.no('next', 'handover.review', review(handover, signed(crew.leader)))).toMatchObject({
      code: 'handover.step',
    })
    expect((await room.ok('lead', 'shift.current', {})).toReview).toEqual([])
  })

  test('waits until incoming has signed', async () => {
    const room = await openTestRoom()
    const handover = await signOut(room)
    expect(await room.no('next', 'handover.review', review(handover, signed(crew.leader)))).toMatchObject({
      code: 'handover.step',
    })
    expect(
      await room.no('next', 'handover.review', review({ ...handover, id: 9 }, signed(crew.leader))),
    ).toMatchObject({ code: 'handover.unknown' })
  })
})

test('a handover that does not come is written down once and raises an alarm once', async () => {
  const room = await openTestRoom()
  room.clock.passUntil('2026-03-11T00:14:59.999Z')
  expect(await room.ok('console', 'handover.watch', {})).toEqual({ missed: false })
  room.clock.passUntil('2026-03-11T00:15:00.000Z')
  for (let times = 0; times < 3; times += 1)
    expect(await room.ok('console', 'handover.watch', {})).toEqual({ missed: true })
  room.reopen()
  expect(await room.ok('console', 'handover.watch', {})).toEqual({ missed: true })
  expect(room.news.filter(({ type }) => type === 'alarm')).toEqual([
    { type: 'alarm', alarm: 'handoverMissed', fields: { day: '2026-03-10' } },
  ])
  const notices = (await room.ok('lead', 'log.shift', {})).filter(
    ({ notice }) => notice === 'handover.missed',
  )
  expect(notices).toHaveLength(1)
  expect((await room.ok('lead', 'shift.current', {})).missed).toBe(true)
  await handOver(room)
  expect((await room.ok('lead', 'shift.current', {})).missed).toBe(false)
})
