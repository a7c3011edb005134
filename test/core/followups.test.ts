import { beforeEach, describe, expect, test } from 'vitest'
import type { Followup } from '#shared/followups/followup.ts'
import { assigned, crossedOff, matter, ordered } from '#test/help/followup-acts.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const said = (words: string) => ({ who: '周明', words })
const stepsOf = ({ events }: Followup) => events.map(({ act }) => act)
const lines = async () =>
  (await room.ok('officer', 'log.recent', { limit: 20 })).entries.map(({ text }) => text)

describe('a follow-up by 13710', () => {
  test('is deployed the same day, fed back in 3 and settled in 7 working days, each to the end of its day in the room', async () => {
    const followup = await assigned(room)
    expect(followup).toMatchObject({
      number: '2026-001',
      state: 'open',
      stage: 'assigned',
      deployBy: '2026-03-10T15:59:59.999Z',
      feedbackBy: '2026-03-13T15:59:59.999Z',
      settleBy: '2026-03-19T15:59:59.999Z',
    })
    expect(followup.clocks.map(({ clock, state }) => [clock, state])).toEqual([
      ['deploy', 'running'],
      ['feedback', 'running'],
      ['settle', 'running'],
    ])
    expect((await lines())[0]).toContain('督办 2026-001 号交办：白石镇河堤管涌点加固，交县水利局')
  })

  test('on calendar days weekends count', async () => {
    expect(await assigned(room, { basis: 'calendarDays' })).toMatchObject({
      settleBy: '2026-03-17T15:59:59.999Z',
    })
  })

  test('feedback, settlement and crossing off are three states, each with who said so', async () => {
    const { id } = await assigned(room)
    await room.ok('officer', 'followups.receipt', { id, who: '周明' })
    await room.ok('officer', 'followups.deploy', { id, ...said('已派两个班组') })
    const fedBack = await room.ok('officer', 'followups.feedback', { id, ...said('完成一半') })
    expect(fedBack).toMatchObject({ state: 'open', stage: 'fedBack', receivedBy: '县水利局 周明' })
    const settled = await room.ok('officer', 'followups.settle', { id, ...said('加固完毕') })
    expect(settled).toMatchObject({ state: 'settled', stage: 'settled', next: { step: 'crossOff' } })
    const signing = { person: crew.lead.id, pin: crew.lead.pin }
    const over = await room.ok('officer', 'followups.crossOff', { id, words: '看过照片', signing })
    expect(over).toMatchObject({ state: 'crossedOff', verifiedBy: '李娜', next: null })
    expect(over.events.at(-1)).toMatchObject({ act: 'crossOff', byPin: true })
    expect(stepsOf(over)).toEqual(['receipt', 'deploy', 'feedback', 'settle', 'crossOff'])
    expect((await lines())[0]).toBe('督办 2026-001 号（白石镇河堤管涌点加固）核验销号，核验人李娜。看过照片')
  })

  test('is not crossed off before it is settled, and settled only once', async () => {
    const { id } = await assigned(room)
    const early = { id, words: '', verifier: '何洁' }
    expect(await room.no('officer', 'followups.crossOff', early)).toMatchObject({ code: 'followups.step' })
    await room.ok('officer', 'followups.settle', { id, ...said('好了') })
    expect(await room.no('officer', 'followups.settle', { id, ...said('好了') })).toMatchObject({
      code: 'followups.step',
    })
    expect(await room.no('officer', 'followups.crossOff', { id })).toMatchObject({
      faults: { verifier: 'empty' },
    })
    const standby = { person: crew.standby.id, pin: crew.standby.pin }
    expect(await room.no('officer', 'followups.crossOff', { id, signing: standby })).toMatchObject({
      code: 'followups.maySign',
    })
  })

  test('goes another time only with a later date, a reason and somebody who approved it', async () => {
    const { id, settleBy } = await assigned(room)
    const newBy = '2026-03-25T15:59:59.999Z'
    const ask = { id, newBy, reason: '连续降雨', approver: '副县长 陈静（电话）' }
    expect(await room.no('officer', 'followups.extend', { ...ask, newBy: settleBy })).toMatchObject({
      faults: { newBy: 'followups.notLater' },
    })
    expect(await room.no('officer', 'followups.extend', { ...ask, approver: '' })).toMatchObject({
      faults: { approver: 'empty' },
    })
    const lead = { person: crew.lead.id, pin: crew.lead.pin }
    expect(await room.no('officer', 'followups.extend', { ...ask, signing: lead })).toMatchObject({
      code: 'followups.maySign',
    })
    expect(await room.ok('officer', 'followups.extend', ask)).toMatchObject({
      settleBy: newBy,
      extensions: 1,
    })
    const leader = { person: crew.leader.id, pin: crew.leader.pin }
    const later = { id, newBy: '2026-04-01T15:59:59.999Z', reason: '仍在汛期', signing: leader }
    const twice = await room.ok('officer', 'followups.extend', later)
    expect(twice).toMatchObject({
      extensions: 2,
      events: [{ byPin: false }, { byPin: true, approver: '陈静' }],
    })
    room.clock.pass(30 * 1440)
    expect(await room.no('officer', 'followups.extend', ask)).toMatchObject({
      faults: { newBy: 'followups.past' },
    })
  })

  test('sent back it must be fed back and settled again by the same deadlines', async () => {
    const { id } = await assigned(room)
    await room.ok('officer', 'followups.settle', { id, ...said('好了') })
    room.clock.pass(5 * 1440)
    const back = await room.ok('officer', 'followups.sendBack', { id, reason: '现场仍渗水' })
    expect(back).toMatchObject({ state: 'open', stage: 'deployed', settledAt: null })
    expect(back.clocks.map(({ clock, state }) => [clock, state])).toEqual([
      ['deploy', 'met'],
      ['feedback', 'over'],
      ['settle', 'running'],
    ])
  })

  test('transferred it is signed for anew; its deadlines stay', async () => {
    const { id, settleBy } = await assigned(room)
    await room.ok('officer', 'followups.receipt', { id, who: '周明' })
    const asked = { id, leadUnit: '县住建局', post: '', reason: '职责划转' }
    const moved = await room.ok('officer', 'followups.transfer', asked)
    expect(moved).toMatchObject({ leadUnit: '县住建局', receivedAt: null, stage: 'assigned', settleBy })
    expect(await room.no('officer', 'followups.transfer', asked)).toMatchObject({
      faults: { leadUnit: 'followups.sameCharge' },
    })
  })

  test('withdrawn for a reason it asks for nothing more, and can be opened again', async () => {
    const { id } = await assigned(room)
    expect(await room.no('officer', 'followups.withdraw', { id })).toMatchObject({ code: 'door.badInput' })
    const gone = await room.ok('officer', 'followups.withdraw', { id, reason: '重复交办' })
    expect(gone).toMatchObject({ state: 'withdrawn', next: null })
    expect(gone.clocks.map(({ state }) => state)).toEqual(['void', 'void', 'void'])
    const again = await room.ok('officer', 'followups.reopen', { id, reason: '撤错了' })
    expect(again).toMatchObject({ state: 'open', stage: 'assigned' })
  })

  test('what is told of the past lies between the assignment and now', async () => {
    room.clock.pass(120)
    const { id } = await assigned(room)
    const at = (happenedAt: string) => ({ id, ...said('口头反馈'), happenedAt })
    expect(await room.no('officer', 'followups.feedback', at('2026-03-10T09:00:00.000Z'))).toMatchObject({
      faults: { happenedAt: 'followups.ahead' },
    })
    expect(await room.no('officer', 'followups.feedback', at('2026-03-10T01:00:00.000Z'))).toMatchObject({
      faults: { happenedAt: 'followups.beforeAssigned' },
    })
  })

  test('a clock set back keeps nobody from writing down what happens now', async () => {
    room.clock.pass(180)
    const { id, assignedAt } = await assigned(room)
    room.clock.setWall('2026-03-10T01:30:00.000Z')
    await room.ok('officer', 'followups.receipt', { id, who: '周明' })
    const late = await room.ok('officer', 'followups.deploy', {
      id,
      ...said('已派人'),
      happenedAt: assignedAt,
    })
    expect(late).toMatchObject({ stage: 'deployed', deployedAt: assignedAt })
    const order = await ordered(room)
    room.clock.setWall('2026-03-10T01:00:00.000Z')
    const beside = { id: order.id, act: 'note' as const, words: '已转告' }
    expect((await room.ok('officer', 'followups.writeBeside', beside)).events).toHaveLength(2)
  })

  test('words pasted with their markup are kept as they are and never become markup', async () => {
    const words = '<p class="MsoNormal">加固<b>完毕</b></p>\u0007\ud83d'
    const { id } = await assigned(room)
    const { events } = await room.ok('officer', 'followups.feedback', { id, ...said(words) })
    expect(events[0]?.words).toContain('<b>完毕</b>')
    const tooMuch = { id, ...said('长'.repeat(2001)) }
    expect(await room.no('officer', 'followups.progress', tooMuch)).toMatchObject({
      faults: { words: 'tooLong' },
    })
  })
})

describe('a new follow-up', () => {
  test('is for a unit or a post of the room, never for nobody', async () => {
    expect(await room.no('officer', 'followups.add', matter({ leadUnit: '' }))).toMatchObject({
      faults: { leadUnit: 'followups.nobody' },
    })
    expect(await room.no('officer', 'followups.add', matter({ post: 'captain' }))).toMatchObject({
      faults: { post: 'followups.unknownPost' },
    })
    expect(await assigned(room, { leadUnit: '', post: 'lead' })).toMatchObject({
      leadUnit: '',
      post: 'lead',
      postName: '主班',
    })
  })

  test('with deadlines of its own has them in their order', async () => {
    const own = { scheme: 'own' as const, settleBy: '2026-03-10T10:00:00.000Z' }
    expect(await assigned(room, own)).toMatchObject({ ...own, deployBy: null, feedbackBy: null })
    expect(await room.no('officer', 'followups.add', matter({ scheme: 'own' }))).toMatchObject({
      faults: { settleBy: 'empty' },
    })
    const odd = matter({ ...own, feedbackBy: '2026-03-10T11:00:00.000Z' })
    expect(await room.no('officer', 'followups.add', odd)).toMatchObject({
      faults: { settleBy: 'followups.disordered' },
    })
    expect(await room.no('officer', 'followups.add', matter({ settleBy: own.settleBy }))).toMatchObject({
      faults: { settleBy: 'followups.computed' },
    })
  })

  test('made of a log entry settles the entry and carries it on', async () => {
    const entry = await room.ok('officer', 'log.write', { text: '群众反映河堤渗水', follow: true })
    const { originId } = await assigned(room, { origin: 'entry', originId: entry.id })
    expect(originId).toBe(entry.id)
    const after = await room.ok('officer', 'log.entry', { id: entry.id })
    expect(after).toMatchObject({ open: false, follows: [{ text: '已转督办 2026-001 号办理' }] })
    expect(
      await room.no('officer', 'followups.add', matter({ origin: 'entry', originId: 99 })),
    ).toMatchObject({
      faults: { originId: 'followups.notThere' },
    })
    expect(await room.no('officer', 'followups.add', matter({ origin: 'incident' }))).toMatchObject({
      faults: { originId: 'empty' },
    })
  })

  test('of circulars, talks and reminders is kept as what it is', async () => {
    await assigned(room, { kind: 'circular', title: '通报迟报情况' })
    await assigned(room, { kind: 'talk', title: '约谈白石镇' })
    await assigned(room)
    const talks = await room.ok('officer', 'followups.list', { kinds: ['talk', 'circular', 'reminder'] })
    expect(talks.map(({ kind }) => kind)).toEqual(['circular', 'talk'])
  })

  test('of an exercise counts for itself and never with the real ones', async () => {
    await assigned(room)
    const exercise = await assigned(room, { exercise: true })
    expect(exercise).toMatchObject({ number: '2026-001', exercise: true })
    expect((await lines())[0]).toMatch(/^【演练】/)
    expect(await room.ok('officer', 'followups.list', { exercise: false })).toHaveLength(1)
    const { list } = await room.ok('officer', 'followups.month', { month: '2026-03' })
    expect(list).toHaveLength(1)
    const due = await room.ok('officer', 'followups.due', {})
    expect(due.map(({ id }) => id)).not.toContain(exercise.id)
    const { id } = await ordered(room)
    expect(
      await room.no('officer', 'followups.add', {
        ...matter(),
        origin: 'instruction',
        instruction: id,
        exercise: true,
      }),
    ).toMatchObject({ faults: { exercise: 'followups.exerciseMixed' } })
  })
})

describe('the month', () => {
  test('says per unit what is open, late, settled and crossed off', async () => {
    const first = await assigned(room)
    await assigned(room)
    await assigned(room, { leadUnit: '县住建局', scheme: 'sameDay' })
    await crossedOff(room, first.id)
    room.clock.pass(1440)
    await assigned(room, { leadUnit: '县住建局', scheme: 'oneMonth' })
    const { units, list } = await room.ok('officer', 'followups.month', { month: '2026-03' })
    expect(units).toEqual([
      { unit: '县住建局', given: 2, open: 2, late: 1, settled: 0, crossedOff: 0, withdrawn: 0, inTime: 0 },
      { unit: '县水利局', given: 2, open: 1, late: 1, settled: 0, crossedOff: 1, withdrawn: 0, inTime: 1 },
    ])
    expect(list.map(({ number }) => number)).toEqual(['2026-001', '2026-002', '2026-003', '2026-004'])
    expect((await room.ok('officer', 'followups.month', { month: '2026-02' })).units).toEqual([])
    expect(await room.no('officer', 'followups.month', { month: '2026-13' })).toMatchObject({
      code: 'door.badInput',
    })
  })
})

describe('the desk', () => {
  test('asks for the next step of each follow-up, with another key after each', async () => {
    const { id } = await assigned(room)
    const asked = async () =>
      (await room.ok('officer', 'followups.due', {})).map(({ text, dueAt }) => [text, dueAt])
    expect(await asked()).toEqual([
      ['2026-001 白石镇河堤管涌点加固：等县水利局签收', '2026-03-10T02:00:00.000Z'],
    ])
    await room.ok('officer', 'followups.receipt', { id, who: '周明' })
    expect(await asked()).toEqual([
      ['2026-001 白石镇河堤管涌点加固：县水利局当日部署', '2026-03-10T15:59:59.999Z'],
    ])
    await room.ok('officer', 'followups.feedback', { id, ...said('已部署，完成一半') })
    expect(await asked()).toEqual([])
    room.clock.pass(7 * 1440)
    expect(await asked()).toEqual([
      ['2026-001 白石镇河堤管涌点加固：县水利局办结', '2026-03-19T15:59:59.999Z'],
    ])
    await room.ok('officer', 'followups.settle', { id, ...said('完毕') })
    expect((await asked())[0]?.[0]).toBe('2026-001 白石镇河堤管涌点加固：核验销号')
  })
})
