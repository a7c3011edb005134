import { beforeEach, describe, expect, test } from 'vitest'
import { type AbsenceState, absenceStates } from '#shared/roster/absence.ts'
import { type AbsenceStep, absenceSteps } from '#shared/roster/absence-step.ts'
import { handOver, signed } from '#test/help/duty.ts'
import { crew, type TestPerson, type Who } from '#test/help/people.ts'
import type { TestRoom } from '#test/help/room.ts'
import { dayAfter, onBoard, others, rosterRoom } from '#test/help/roster-room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await rosterRoom()
})

const { officer, lead, leader, next } = crew
const { second } = others
const days = (from: number, to: number) => ({ from: dayAfter(from), to: dayAfter(to) })
const annual = { person: officer.id, kind: 'annual', ...days(1, 3), reason: '休年假' } as const
const trip = {
  person: leader.id,
  kind: 'trip',
  ...days(5, 6),
  outOfArea: true,
  place: '省城',
  acting: second.id,
  actingTelephone: '13800000000',
  reason: '参加会议',
} as const

describe('the table of steps', () => {
  const said: Record<AbsenceStep, Record<string, string>> = {
    approve: {},
    refuse: { reason: '人手不够' },
    withdraw: { reason: '事情改期' },
  }
  const signers: { signer: TestPerson; may: boolean }[] = [
    { signer: officer, may: false },
    { signer: lead, may: false },
    { signer: leader, may: true },
  ]
  const parties: { who: Who; may: boolean }[] = [
    { who: 'standby', may: false },
    { who: 'lead', may: false },
    { who: 'officer', may: true },
  ]

  describe.each(absenceStates)('of a leave that is %s', (state) => {
    test.each(Object.keys(absenceSteps) as AbsenceStep[])(
      '%s is taken by whom it names alone',
      async (step) => {
        const id = await inState(room, state)
        const { from, to, by } = absenceSteps[step]
        const attempts =
          by === 'leader'
            ? signers.map(({ signer, may }) => ({ who: 'officer' as Who, more: signed(signer), may }))
            : parties.map(({ who, may }) => ({ who, more: {}, may }))
        for (const { who, more, may } of attempts) {
          const reply = await room.ask(who, `leave.${step}`, { id, ...said[step], ...more })
          const allowed = may && from.includes(state)
          expect(reply.ok).toBe(allowed)
          const [now] = await room.ok('officer', 'leave.list', { id })
          expect(now?.state).toBe(allowed ? to : state)
          if (!reply.ok && !from.includes(state))
            expect(reply).toMatchObject({ code: 'roster.leaveStep', fields: { state } })
        }
      },
    )
  })

  test('no step is taken of one that is not there', async () => {
    expect(await room.no('officer', 'leave.withdraw', { id: 7, reason: '无' })).toMatchObject({
      code: 'roster.unknownLeave',
    })
  })
})

describe('filed', () => {
  test('it goes from the change of shift on the first day to the change after the last, so that the duty before stays whole', async () => {
    expect(await room.ok('officer', 'leave.file', annual)).toMatchObject({
      from: '2026-03-11T00:00:00.000Z',
      to: '2026-03-14T00:00:00.000Z',
      state: 'asked',
      steps: [{ step: 'asked', by: { id: officer.id }, recorder: { id: officer.id }, note: '' }],
    })
  })

  test('it goes down to half a day, and does nothing to the roster until it is approved', async () => {
    const half = { ...annual, ...days(1, 1), fromTime: '08:00', toTime: '12:00' }
    const { id } = await room.ok('officer', 'leave.file', half)
    expect(await hoursOn(room, 1)).toEqual([['2026-03-11T00:00:00.000Z', '2026-03-12T00:00:00.000Z']])
    await room.ok('officer', 'leave.approve', { id, ...signed(leader) })
    expect(await hoursOn(room, 1)).toEqual([['2026-03-11T04:00:00.000Z', '2026-03-12T00:00:00.000Z']])
  })

  test('on behalf of somebody it needs the reason and keeps both names', async () => {
    expect(await room.no('lead', 'leave.file', annual)).toMatchObject({ faults: { onBehalf: 'empty' } })
    expect(await room.no('standby', 'leave.file', { ...annual, onBehalf: '代' })).toMatchObject({
      code: 'roster.notParty',
    })
    const { steps } = await room.ok('lead', 'leave.file', { ...annual, onBehalf: '本人住院' })
    expect(steps).toMatchObject([
      { by: { name: '王芳' }, recorder: { name: '李娜' }, note: '代为登记：本人住院' },
    ])
    expect(await lastLine(room)).toBe(
      '王芳（李娜代为登记）报备王芳年休假（2026-03-11 08:00 至 2026-03-14 08:00）。原因：休年假 代为登记：本人住院',
    )
  })

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['reversed', days(3, 1), { faults: { to: 'roster.reversedDates' } }],
    [
      'reversed within a day',
      { ...days(1, 1), fromTime: '12:00', toTime: '12:00' },
      { code: 'door.badInput' },
    ],
    ['over', days(-5, -1), { code: 'roster.leavePast' }],
    ['longer than 400 days', days(1, 401), { code: 'roster.leaveTooLong', fields: { most: 400 } }],
    ['of somebody nobody knows', { person: 77, onBehalf: '代' }, { code: 'people.unknown' }],
  ])('it is refused when %s', async (_what, more, refusal) => {
    expect(await room.no('officer', 'leave.file', { ...annual, ...more })).toMatchObject(refusal)
  })

  test('it may be 400 days long', async () => {
    await room.ok('officer', 'leave.file', { ...annual, ...days(1, 400) })
  })

  test('a second one over it is refused until the first is gone, one right after it is not', async () => {
    const { id } = await room.ok('officer', 'leave.file', annual)
    const over = { ...annual, ...days(3, 4) }
    expect(await room.no('officer', 'leave.file', over)).toMatchObject({
      code: 'roster.leaveOverlaps',
      fields: { name: '王芳', from: '2026-03-11T00:00:00.000Z' },
    })
    await room.ok('officer', 'leave.file', { ...annual, ...days(4, 4) })
    await room.ok('officer', 'leave.withdraw', { id, reason: '改期' })
    await room.ok('officer', 'leave.file', { ...annual, ...days(3, 3) })
  })
})

describe('a leader out of the area', () => {
  test('needs somebody else acting, who is there', async () => {
    const { acting: _, ...alone } = trip
    expect(await room.no('leader', 'leave.file', alone)).toMatchObject({ code: 'roster.actingNeeded' })
    expect(await room.no('leader', 'leave.file', { ...trip, acting: leader.id })).toMatchObject({
      code: 'roster.actingSelf',
    })
    await room.ok('admin', 'leave.enter', {
      person: second.id,
      kind: 'annual',
      ...days(6, 7),
      reason: '休假',
    })
    expect(await room.no('leader', 'leave.file', trip)).toMatchObject({
      code: 'roster.actingAway',
      fields: { name: '吴涛' },
    })
    await room.ok('leader', 'leave.file', { ...trip, ...days(3, 4) })
  })

  test('whose acting head went on leave meanwhile is not approved', async () => {
    const { id } = await room.ok('leader', 'leave.file', trip)
    await room.ok('admin', 'leave.enter', { person: second.id, kind: 'sick', ...days(6, 7), reason: '住院' })
    expect(await room.no('leader', 'leave.approve', { id, ...signed(second) })).toMatchObject({
      code: 'roster.actingAway',
    })
  })

  test('is approved by another leader, never by themselves', async () => {
    const { id } = await room.ok('leader', 'leave.file', trip)
    expect(await room.no('leader', 'leave.approve', { id, ...signed(leader) })).toMatchObject({
      code: 'roster.ownAffair',
      fields: { name: '陈静' },
    })
    await room.ok('leader', 'leave.approve', { id, ...signed(second) })
    expect(await lastLine(room)).toBe(
      '吴涛批准陈静出差外出（2026-03-15 08:00 至 2026-03-17 08:00，去往：省城，主持工作：吴涛）。',
    )
  })

  test('beside another one is told, not refused', async () => {
    await room.ok('leader', 'leave.file', { ...trip, acting: next.id })
    const other = { ...trip, person: second.id, acting: next.id, onBehalf: '本人来电' }
    const { steps } = await room.ok('admin', 'leave.file', other)
    expect(steps[0]?.note).toBe('代为登记：本人来电 同期外出的领导：陈静。')
  })

  test('somebody who is no leader needs nobody acting', async () => {
    await room.ok('officer', 'leave.file', { ...annual, outOfArea: true, place: '外省' })
  })
})

describe('approved', () => {
  test('it takes them off the board, off duty and off the next crew at once, and withdrawn puts them back', async () => {
    const { id } = await room.ok('officer', 'leave.file', { ...annual, ...days(1, 4) })
    await room.ok('officer', 'leave.approve', { id, ...signed(leader) })
    expect(await onBoard(room, 'officer', 1)).toEqual([])
    expect(await nextOfficers(room)).toEqual([])
    const found = await room.ok('officer', 'roster.findings', days(1, 1))
    expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['gap', 'onLeave']))
    await room.ok('officer', 'leave.withdraw', { id, reason: '改期' })
    expect(await onBoard(room, 'officer', 1)).toEqual(['王芳'])
    expect(await nextOfficers(room)).toEqual(['王芳'])
    const [last, first] = await room.ok('officer', 'roster.history', {})
    expect([first, last]).toMatchObject([
      {
        kind: 'leave',
        reason: '休年假',
        differences: [{ before: ['王芳'], after: [] }, { before: ['王芳'] }],
      },
      { kind: 'leave', reason: '改期', differences: [{ before: [], after: ['王芳'] }, { after: ['王芳'] }] },
    ])
  })

  test('it ends now when it is withdrawn while it runs, and what was stays', async () => {
    const { id } = await room.ok('officer', 'leave.file', annual)
    await room.ok('officer', 'leave.approve', { id, ...signed(leader) })
    await handOver(room, crew.admin, crew.lead)
    room.clock.passUntil('2026-03-11T06:00:00.000Z')
    const ended = await room.ok('officer', 'leave.withdraw', { id, reason: '提前返岗' })
    expect(ended).toMatchObject({ state: 'approved', to: '2026-03-11T06:00:00.000Z' })
    expect(ended.steps.map(({ step }) => step)).toEqual(['asked', 'approved', 'ended'])
    expect(await hoursOn(room, 1)).toEqual([['2026-03-11T06:00:00.000Z', '2026-03-12T00:00:00.000Z']])
    expect(await room.no('officer', 'leave.withdraw', { id, reason: '再' })).toMatchObject({
      code: 'roster.leavePast',
    })
  })

  test('it is not approved any more when it is over', async () => {
    const { id } = await room.ok('officer', 'leave.file', { ...annual, ...days(1, 1) })
    room.clock.passUntil('2026-03-12T01:00:00.000Z')
    expect(await room.no('officer', 'leave.approve', { id, ...signed(leader) })).toMatchObject({
      code: 'roster.leavePast',
    })
  })
})

describe('entered as approved elsewhere', () => {
  test('it holds at once, by whoever may plan', async () => {
    expect(await room.no('officer', 'leave.enter', annual)).toMatchObject({ code: 'door.noRight' })
    const entered = await room.ok('lead', 'leave.enter', annual)
    expect(entered).toMatchObject({
      state: 'approved',
      steps: [{ step: 'entered', by: { id: officer.id }, recorder: { id: lead.id } }],
    })
    expect(await onBoard(room, 'officer', 1)).toEqual([])
  })
})

test('leaves are listed by the days they lie over and by state', async () => {
  const first = await room.ok('officer', 'leave.file', annual)
  const second = await room.ok('admin', 'leave.enter', { ...annual, person: next.id, ...days(3, 5) })
  const ids = async (asked: Parameters<typeof room.ok<'leave.list'>>[2]) =>
    (await room.ok('standby', 'leave.list', asked)).map(({ id }) => id)
  expect(await ids({})).toEqual([first.id, second.id])
  expect(await ids({ states: ['approved'] })).toEqual([second.id])
  expect(await ids({ from: dayAfter(4) })).toEqual([second.id])
  expect(await ids({ to: dayAfter(2) })).toEqual([first.id])
  expect(await ids(days(3, 3))).toEqual([first.id, second.id])
})

/** A leave brought into a state by the steps that lead there. */
async function inState(own: TestRoom, state: AbsenceState): Promise<number> {
  const { id } = await own.ok('officer', 'leave.file', annual)
  const reason = '事情有变'
  if (state === 'approved') await own.ok('officer', 'leave.approve', { id, ...signed(leader) })
  if (state === 'refused') await own.ok('officer', 'leave.refuse', { id, reason, ...signed(leader) })
  if (state === 'withdrawn') await own.ok('officer', 'leave.withdraw', { id, reason })
  return id
}

async function hoursOn(own: TestRoom, day: number): Promise<[string, string][]> {
  const board = await own.ok('officer', 'roster.board', days(day, day))
  const slot = board.days[0]?.slots.find(({ post }) => post === 'officer')
  return (slot?.on ?? []).map(({ from, to }) => [from, to])
}

async function nextOfficers(own: TestRoom): Promise<string[]> {
  const { next: coming } = await own.ok('officer', 'shift.current', {})
  return (coming?.crew ?? []).filter(({ post }) => post === 'officer').map(({ person }) => person.name)
}

async function lastLine(own: TestRoom): Promise<string> {
  const row = own.sqlite().prepare('SELECT text FROM log_entry ORDER BY id DESC LIMIT 1').get()
  return (row as { text: string }).text
}
