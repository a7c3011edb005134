import { beforeEach, describe, expect, test } from 'vitest'
import { begun, planned } from '#test/help/drill-acts.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const signing = { person: crew.leader.id, pin: crew.leader.pin }
const compared = async (id: number) =>
  (await room.ok('officer', 'drills.comparison', { id })).map(({ key, state, metPlus, lateMinutes, by }) => [
    key,
    state,
    metPlus,
    lateMinutes,
    by,
  ])

describe('the comparison with the plan', () => {
  test('tells what was met in time, late, missed or is still to come; a real call uses no time up', async () => {
    const { id } = await begun(room)
    expect(await compared(id)).toEqual([
      ['call', 'waiting', null, 0, ''],
      ['reading', 'waiting', null, 0, ''],
    ])
    await room.ok('officer', 'drills.deliver', { id, inject: 'call' })
    room.clock.pass(3)
    await room.ok('officer', 'drills.breakOut', {})
    room.clock.pass(40)
    await room.ok('officer', 'drills.resume', {})
    room.clock.pass(1)
    await room.ok('officer', 'drills.answer', { id, inject: 'call', words: '已问清' })
    room.clock.pass(20)
    await room.ok('officer', 'drills.deliver', { id, inject: 'reading' })
    room.clock.pass(11)
    await room.ok('officer', 'log.write', { text: '向市局电话首报', kind: 'callOut' })
    expect(await compared(id)).toEqual([
      ['call', 'met', 4, 0, '已问清'],
      ['reading', 'late', 35, 5, '向市局电话首报'],
    ])
  })

  test('says what was missed once its time has passed, and is empty before the drill began', async () => {
    const { id } = await planned(room)
    expect(await compared(id)).toEqual([])
    await room.ok('officer', 'drills.begin', { id })
    room.clock.pass(9)
    await room.ok('officer', 'drills.end', { id })
    room.clock.pass(600)
    expect(await compared(id)).toEqual([
      ['call', 'missed', null, 4, ''],
      ['reading', 'waiting', null, 0, ''],
    ])
  })

  test('holds the steps of a card that was run against their minutes', async () => {
    const { id } = await begun(room)
    const { id: of } = await room.ok('officer', 'runs.start', { plan: 'universal' })
    const run = await room.ok('officer', 'runs.get', { id: of })
    expect(run.exercise).toBe(true)
    const timed = run.steps.filter(({ dueAt }) => dueAt !== null)
    const rows = await room.ok('officer', 'drills.comparison', { id })
    expect(rows.filter(({ kind }) => kind === 'step')).toHaveLength(timed.length)
  })
})

describe('an evaluation', () => {
  const facts = {
    verdict: 'fair',
    words: '首报超时，问询到位',
    problems: [
      {
        problem: '首报晚5分钟',
        improvement: '首报模板放在桌面',
        owner: '值班室',
        by: '2026-03-20',
        handOn: true,
      },
      { problem: '录音未开', improvement: '', owner: '', by: null },
    ],
  } as const

  test('is signed by PIN after the drill, hands problems on as real follow-ups, and a later one stands beside it', async () => {
    const { id } = await begun(room)
    const asked = { id, facts: { ...facts, problems: [...facts.problems] }, ...signing }
    expect(await room.no('officer', 'drills.evaluate', asked)).toMatchObject({ code: 'drills.notEnded' })
    await room.ok('officer', 'drills.end', { id })
    expect(await room.no('officer', 'drills.evaluate', { ...asked, pin: 'wrong-pin' })).toMatchObject({
      ok: false,
    })
    const { evaluations } = await room.ok('officer', 'drills.evaluate', asked)
    expect(evaluations).toMatchObject([
      { evaluator: crew.leader.name, signer: crew.leader.id, verdict: 'fair' },
    ])
    const followup = evaluations[0]?.problems[0]?.followup ?? 0
    expect(await room.ok('officer', 'followups.get', { id: followup })).toMatchObject({
      title: '首报晚5分钟',
      leadUnit: '值班室',
      origin: 'drill',
      exercise: false,
    })
    expect(evaluations[0]?.problems[1]?.followup).toBeNull()
    const second = await room.ok('officer', 'drills.evaluate', {
      ...asked,
      facts: { ...asked.facts, problems: [] },
    })
    expect(second.evaluations).toHaveLength(2)
  })

  test('is refused with a problem to be handed on that nobody answers for, or by a day that has passed; nothing is kept', async () => {
    const { id } = await begun(room)
    await room.ok('officer', 'drills.end', { id })
    const handOn = (problem: object) =>
      room.no('officer', 'drills.evaluate', {
        id,
        facts: { verdict: 'good', words: '好', problems: [{ problem: '问题', handOn: true, ...problem }] },
        ...signing,
      })
    expect(await handOn({})).toMatchObject({ faults: { 'facts.problems.0.owner': 'empty' } })
    expect(await handOn({ owner: '值班室', by: '2026-03-01' })).toMatchObject({
      faults: { 'facts.problems.0.by': 'drills.byPassed' },
    })
    expect((await room.ok('officer', 'drills.get', { id })).evaluations).toEqual([])
    expect(await room.ok('officer', 'followups.list', {})).toEqual([])
  })

  test('is asked for from the end of the drill', async () => {
    const { id } = await begun(room)
    await room.ok('officer', 'drills.end', { id })
    const due = await room.ok('officer', 'drills.due', {})
    expect(due).toMatchObject([{ kind: 'drill', page: `drills/${id}`, dueAt: '2026-03-11T00:00:00.000Z' }])
    await room.ok('officer', 'drills.evaluate', { id, facts: { verdict: 'good', words: '好' }, ...signing })
    expect(await room.ok('officer', 'drills.due', {})).toEqual([])
  })
})

describe('a card that is to be drilled again', () => {
  test('is known by the rule for hazardous units, and reminds nobody until the room wants it', async () => {
    const found = await room.ok('officer', 'drills.intervals', {})
    expect(found.map(({ plan, months, active }) => [plan, months, active])).toContainEqual([
      'hazmat',
      6,
      false,
    ])
    expect(found.every(({ source }) => source.number === '国务院令第708号')).toBe(true)
    room.clock.passUntil('2027-03-10T00:00:00.000Z')
    expect(await room.ok('officer', 'drills.due', {})).toEqual([])
  })

  test('reminds half a year after it was drilled last', async () => {
    await room.ok('lead', 'drills.setInterval', { plan: 'hazmat', months: 6, active: true })
    const { id } = await begun(room, { plan: 'hazmat' })
    await room.ok('officer', 'drills.end', { id })
    await room.ok('officer', 'drills.evaluate', { id, facts: { verdict: 'good', words: '好' }, ...signing })
    const hazmat = async () =>
      (await room.ok('officer', 'drills.intervals', {})).find(({ plan }) => plan === 'hazmat')
    expect(await hazmat()).toMatchObject({ lastOn: '2026-03-10', dueOn: '2026-09-10' })
    expect(await room.ok('officer', 'drills.due', {})).toEqual([])
    room.clock.passUntil('2026-08-12T00:00:00.000Z')
    expect(await room.ok('officer', 'drills.due', {})).toMatchObject([
      { kind: 'drill', dueAt: '2026-09-10T10:00:00.000Z', page: 'drills/intervals' },
    ])
    expect(
      await room.no('lead', 'drills.setInterval', { plan: 'none', months: 6, active: true }),
    ).toMatchObject({
      code: 'drills.noSuchPlan',
    })
    expect(
      await room.no('officer', 'drills.setInterval', { plan: 'hazmat', months: 6, active: true }),
    ).toMatchObject({
      code: 'door.noRight',
    })
  })
})
