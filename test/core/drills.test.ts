import { beforeEach, describe, expect, test } from 'vitest'
import { begun, gasDrill, planned } from '#test/help/drill-acts.ts'
import { gasExplosion, opened } from '#test/help/incident-acts.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const get = (id: number) => room.ok('officer', 'drills.get', { id })
const write = (text: string, more: object = {}) => room.ok('officer', 'log.write', { text, ...more })
const lines = async (count: number) => {
  const { entries } = await room.ok('officer', 'log.recent', { limit: count })
  return entries.map(({ text, exercise }) => [text, exercise])
}

describe('a drill that is planned', () => {
  test('keeps its facts and plays its script in the order of the minutes', async () => {
    const [first, second] = gasDrill.script ?? []
    const drill = await planned(room, { script: [second, first] as NonNullable<typeof gasDrill.script> })
    expect(drill.script.map(({ code }) => code)).toEqual(['call', 'reading'])
    expect(drill).toMatchObject({ state: 'planned', plus: null, scripts: 1, kind: 'tabletop' })
    expect(drill.facts).toMatchObject({ place: '值班室', controller: '张伟', incident: null })
  })

  test('may be revised and its script rewritten until it begins; the script stays open while it runs', async () => {
    const { id, script } = await planned(room)
    const revised = await room.ok('officer', 'drills.revise', {
      id,
      ...gasDrill,
      name: '夜间演练',
      kind: 'noNotice',
    })
    expect(revised).toMatchObject({ name: '夜间演练', kind: 'noNotice' })
    await room.ok('officer', 'drills.begin', { id })
    expect(await room.no('officer', 'drills.revise', { id, ...gasDrill })).toMatchObject({
      code: 'drills.notPlanned',
    })
    await room.ok('officer', 'drills.deliver', { id, inject: 'call' })
    const changed = gasDrill.script?.map((one) => ({ ...one, words: `${one.words}！` }))
    expect(await room.no('officer', 'drills.setScript', { id, script: changed })).toMatchObject({
      code: 'drills.delivered',
    })
    const kept = gasDrill.script?.map((one) => (one.code === 'call' ? one : { ...one, atMinutes: 20 })) ?? []
    const later = await room.ok('officer', 'drills.setScript', { id, script: kept })
    expect(later.script.map(({ atMinutes }) => atMinutes)).toEqual([0, 20])
    expect(script.map(({ atMinutes }) => atMinutes)).toEqual([0, 15])
  })

  test('is refused with a code that stands twice, an act due before its inject, or a card that is not there', async () => {
    const [first] = gasDrill.script ?? []
    const script = [first, { ...first, atMinutes: 9 }]
    expect(await room.no('officer', 'drills.plan', { ...gasDrill, script })).toMatchObject({
      faults: { 'script.1.code': 'drills.twice', 'script.1.expected.byMinutes': 'drills.byBeforeInject' },
    })
    expect(await room.no('officer', 'drills.plan', { ...gasDrill, plan: 'nothing' })).toMatchObject({
      faults: { plan: 'drills.unknownPlan' },
    })
    expect(await room.no('officer', 'drills.plan', { ...gasDrill, name: ' ' })).toMatchObject({
      faults: { name: 'empty' },
    })
  })

  test('is withdrawn with a reason and begins no more', async () => {
    const { id } = await planned(room)
    expect(await room.ok('officer', 'drills.withdraw', { id, reason: '改期' })).toMatchObject({
      state: 'withdrawn',
      facts: { withdrawn: '改期' },
    })
    expect(await room.no('officer', 'drills.begin', { id })).toMatchObject({ code: 'drills.notPlanned' })
  })

  test('stands in the queue from the day before', async () => {
    const plannedAt = '2026-03-12T01:00:00.000Z'
    const { id } = await planned(room, { plannedAt })
    const mine = async () =>
      (await room.ok('officer', 'drills.due', {})).map(({ kind, dueAt, page }) => [kind, dueAt, page])
    expect(await mine()).toEqual([])
    room.clock.passUntil('2026-03-11T02:00:00.000Z')
    expect(await mine()).toEqual([['drill', plannedAt, `drills/${id}`]])
  })
})

describe('a drill that runs', () => {
  test('is the only one, and says so to whoever asks', async () => {
    const { id } = await begun(room)
    expect(await room.ok('officer', 'drills.now', {})).toMatchObject({ drill: { id }, brokenOut: false })
    const other = await planned(room)
    expect(await room.no('officer', 'drills.begin', { id: other.id })).toMatchObject({
      code: 'drills.anotherRuns',
    })
  })

  test('asks for each inject at its minute by number alone, until it is delivered; once', async () => {
    const { id } = await begun(room)
    const due = async () =>
      (await room.ok('officer', 'drills.due', {})).map(({ key, dueAt }) => [
        key.split('/')[2],
        dueAt.slice(11, 16),
      ])
    expect(await due()).toEqual([
      ['call', '00:00'],
      ['reading', '00:15'],
    ])
    const texts = (await room.ok('officer', 'drills.due', {})).map(({ text }) => text).join('')
    expect(texts).not.toContain('煤气')
    await room.ok('officer', 'drills.deliver', { id, inject: 'call' })
    expect(await due()).toEqual([['reading', '00:15']])
    expect(await room.no('officer', 'drills.deliver', { id, inject: 'call' })).toMatchObject({
      code: 'drills.deliveredAlready',
    })
    expect(await room.no('officer', 'drills.deliver', { id, inject: 'none' })).toMatchObject({
      code: 'drills.unknownInject',
    })
  })

  test('takes answers with their times, none before the inject and none ahead', async () => {
    const { id } = await begun(room)
    const answer = { id, inject: 'call', words: '已问清地点和人数' }
    expect(await room.no('officer', 'drills.answer', answer)).toMatchObject({ code: 'drills.notDelivered' })
    room.clock.pass(2)
    await room.ok('officer', 'drills.deliver', { id, inject: 'call' })
    room.clock.pass(2)
    const before = { ...answer, happenedAt: '2026-03-10T00:01:00.000Z' }
    expect(await room.no('officer', 'drills.answer', before)).toMatchObject({
      faults: { happenedAt: 'drills.beforeInject' },
    })
    const sameMinute = { ...answer, happenedAt: '2026-03-10T00:02:00.000Z' }
    expect((await room.ok('officer', 'drills.answer', sameMinute)).events.at(-1)).toMatchObject({ plus: 2 })
    const ahead = { ...answer, happenedAt: '2026-03-10T00:30:00.000Z' }
    expect(await room.no('officer', 'drills.answer', ahead)).toMatchObject({
      faults: { happenedAt: 'log.future' },
    })
    const { events } = await room.ok('officer', 'drills.answer', answer)
    expect(events.at(-1)).toMatchObject({ act: 'answer', plus: 4, by: { name: crew.officer.name } })
  })

  test('makes lines of the log, incidents and what follows from them exercises', async () => {
    await write('开始前的一行')
    const { id } = await begun(room)
    room.clock.pass(1)
    const entry = await write('演练中的一行')
    expect(entry.exercise).toBe(true)
    expect((await room.ok('officer', 'log.entry', { id: entry.id })).exercise).toBe(true)
    expect((await opened(room)).exercise).toBe(true)
    expect((await opened(room, { exercise: false })).exercise).toBe(false)
    await room.ok('officer', 'drills.end', { id })
    const after = await write('结束后的一行')
    expect(after.exercise).toBe(false)
    const marks = (await lines(20)).filter(([text]) => String(text).includes('的一行'))
    expect(marks).toEqual([
      ['结束后的一行', false],
      ['演练中的一行', true],
      ['开始前的一行', false],
    ])
  })

  test('leaves the lines that say it began, was held up, went on and ended to the real log', async () => {
    const { id } = await begun(room)
    room.clock.pass(1)
    await room.ok('officer', 'drills.deliver', { id, inject: 'call' })
    await room.ok('officer', 'drills.breakOut', {})
    room.clock.pass(1)
    await room.ok('officer', 'drills.resume', {})
    room.clock.pass(1)
    await room.ok('officer', 'drills.end', { id })
    expect(
      (await lines(5)).toReversed().map(([text, exercise]) => [String(text).slice(0, 6), exercise]),
    ).toEqual([
      ['演练“燃气泄', false],
      ['演练情景 1', true],
      ['有真实来电，', false],
      ['真实情况处理', false],
      ['演练“燃气泄', false],
    ])
  })
})

describe('a real call', () => {
  test('breaks out of the drill: what is written is real, nothing is due, T+ stands still', async () => {
    const { id } = await begun(room)
    room.clock.pass(10)
    expect(await room.ok('officer', 'drills.breakOut', {})).toMatchObject({ brokenOut: true, drill: { id } })
    expect(await room.ok('officer', 'drills.breakOut', {})).toMatchObject({ brokenOut: true })
    const call = await write('真实来电：有人落水', { kind: 'callIn' })
    expect(call.exercise).toBe(false)
    expect((await opened(room)).exercise).toBe(false)
    expect(await room.ok('officer', 'drills.due', {})).toEqual([])
    expect(await room.no('officer', 'drills.deliver', { id, inject: 'call' })).toMatchObject({
      code: 'drills.brokenOut',
    })
    room.clock.pass(50)
    expect(await get(id)).toMatchObject({ plus: 10, pausedMinutes: 50 })
    await room.ok('officer', 'drills.resume', {})
    room.clock.pass(1)
    expect((await get(id)).plus).toBe(11)
    const [, reading] = await room.ok('officer', 'drills.due', {})
    expect(reading?.dueAt).toBe('2026-03-10T01:05:00.000Z')
  })

  test('stays real when its line is written after the drill went on, and so does what is added to it', async () => {
    await begun(room)
    room.clock.pass(10)
    await room.ok('officer', 'drills.breakOut', {})
    room.clock.pass(20)
    await room.ok('officer', 'drills.resume', {})
    room.clock.pass(5)
    const call = await write('真实来电', { happenedAt: '2026-03-10T00:12:00.000Z' })
    expect(call.exercise).toBe(false)
    expect((await room.ok('officer', 'log.add', { id: call.id, text: '又来电' })).exercise).toBe(false)
    const drilled = await write('演练来电')
    expect(drilled.exercise).toBe(true)
    expect(
      (await room.ok('officer', 'log.correct', { id: drilled.id, text: '改', reason: '笔误' })).exercise,
    ).toBe(true)
  })

  test('cannot break out of nothing', async () => {
    expect(await room.no('officer', 'drills.breakOut', {})).toMatchObject({ code: 'drills.notRunning' })
    expect(await room.no('officer', 'drills.resume', {})).toMatchObject({ code: 'drills.notRunning' })
  })
})

describe('what was done in a drill', () => {
  test('is counted neither as entries nor as calls of the shift, and is no open matter of the handover', async () => {
    const counts = async () => (await room.ok('officer', 'handover.brief', {})).counts
    const before = await counts()
    const { id } = await begun(room)
    await room.ok('officer', 'drills.deliver', { id, inject: 'call' })
    await write('演练来电', { kind: 'callIn', follow: true, dueAt: '2026-03-10T03:00:00.000Z' })
    await room.ok('officer', 'drills.end', { id })
    const after = await counts()
    expect(after).toEqual({ ...before, entries: before.entries + 2 })
    const { matters } = await room.ok('officer', 'handover.brief', {})
    expect(matters.filter(({ kind }) => kind === 'entry')).toEqual([])
    const { items } = await room.ok('officer', 'desk.due', {})
    expect(items.filter(({ kind }) => kind === 'entry')).toEqual([])
  })

  test('is no incident of the real lists', async () => {
    const { id } = await begun(room)
    await opened(room, { facts: gasExplosion })
    await room.ok('officer', 'drills.end', { id })
    expect(await room.ok('officer', 'incidents.list', { exercise: false })).toEqual([])
    expect(await room.ok('officer', 'incidents.list', { exercise: true })).toHaveLength(1)
  })

  test('is printed with its mark in the duty log and with the watermark as a telephone record', async () => {
    await begun(room)
    const { id } = await write('演练来电', { kind: 'callIn' })
    await room.ok('officer', 'drills.end', { id: 1 })
    const log = await room.ok('officer', 'paper.preview', { sheet: 'dutyLog', of: 1 })
    expect(log.html).toContain('【演练】')
    expect(log.html).not.toContain('class="watermark"')
    const record = await room.ok('officer', 'paper.preview', { sheet: 'telephoneRecord', of: id })
    expect(record.html).toContain('class="watermark"')
  })
})

describe('paper', () => {
  test('printed while a drill runs carries the watermark, whatever it is; while a real call holds it up it does not', async () => {
    const marked = async (sheet: string, of: number) =>
      (await room.ok('officer', 'paper.preview', { sheet: sheet as 'dutyLog', of })).html.includes(
        'class="watermark"',
      )
    const { id } = await begun(room)
    expect(await marked('dutyLog', 1)).toBe(true)
    await room.ok('officer', 'drills.breakOut', {})
    expect(await marked('dutyLog', 1)).toBe(false)
    await room.ok('officer', 'drills.end', { id })
    expect(await marked('drillRecord', id)).toBe(false)
  })
})

describe('the script of a past incident', () => {
  test('plays what came in, minute by minute, and expects what the room did next', async () => {
    const { id } = await opened(room)
    room.clock.pass(7)
    await room.ok('officer', 'incidents.addFigures', {
      id,
      source: 'fire',
      sourceWords: '消防救援大队',
      asOf: '2026-03-10T00:05:00.000Z',
      figures: { dead: 1, seriouslyInjured: 2 },
    })
    const drill = await room.ok('officer', 'drills.planFromIncident', {
      incident: id,
      name: '复盘演练',
      kind: 'tabletop',
    })
    expect(drill.facts).toMatchObject({ incident: id, subject: '人民路燃气爆炸', place: '城关镇 人民路38号' })
    expect(drill.script.length).toBeGreaterThan(1)
    expect(drill.script.map(({ atMinutes }) => atMinutes)).toEqual(
      drill.script.map(({ atMinutes }) => atMinutes).toSorted((a, b) => a - b),
    )
    expect(drill.script.some(({ words }) => words.includes('死亡'))).toBe(true)
  })
})
