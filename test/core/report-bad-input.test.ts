import { expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import type { IncidentBody } from '#shared/reports/body.ts'
import { crew } from '#test/help/people.ts'
import {
  addresseesIn,
  callTo,
  draftIn,
  incidentIn,
  issuedIn,
  issueIn,
  measure,
} from '#test/help/report-acts.ts'
import { founded, openTestRoom } from '#test/help/room.ts'

async function begun() {
  const room = await openTestRoom()
  await addresseesIn(room)
  return { room, incident: await incidentIn(room) }
}

test('a second draft of one stage, a second initial and anything after the final are refused with the reason', async () => {
  const { room, incident } = await begun()
  const code = async (stage: 'initial' | 'followUp' | 'final') =>
    (await room.no('officer', 'reports.draft', { incident, stage })).code
  await draftIn(room, incident, 'initial')
  expect(await code('initial')).toBe('reports.draftThere')
  const open = await room.ok('officer', 'reports.list', { incident, states: ['draft'] })
  await room.ok('officer', 'reports.void', { id: open[0]?.id ?? 0, reason: '重写' })
  await issuedIn(room, incident, 'initial')
  expect(await code('initial')).toBe('reports.initialThere')
  await issuedIn(room, incident, 'final', { nextWork: '善后' })
  expect(await code('followUp')).toBe('reports.afterFinal')
  expect(await code('final')).toBe('reports.afterFinal')
})

test('an incident that is not there or was withdrawn is not reported', async () => {
  const { room } = await begun()
  expect((await room.no('officer', 'reports.draft', { incident: 99, stage: 'initial' })).code).toBe(
    'incidents.unknown',
  )
  expect((await room.no('officer', 'reports.clocks', { incident: 99 })).code).toBe('reports.unknownIncident')
  const other = await incidentIn(room)
  await room.ok('leader', 'incidents.withdraw', { id: other, reason: '误报' })
  expect((await room.no('officer', 'reports.draft', { incident: other, stage: 'initial' })).code).toBe(
    'reports.incidentWithdrawn',
  )
  expect(await room.ok('officer', 'reports.clocks', { incident: other })).toEqual([])
})

test('what went out is not edited, checked or returned any more, and is not issued twice', async () => {
  const { room, incident } = await begun()
  const { id, body } = await issuedIn(room, incident, 'initial')
  const { lead, leader } = crew
  for (const [operation, input] of [
    ['reports.save', { id, body }],
    ['reports.check', { id, person: lead.id, pin: lead.pin }],
    ['reports.return', { id, words: '改' }],
    ['reports.issue', { id, person: leader.id, pin: leader.pin, nextAt: plusMinutes(founded, 60) }],
  ] as const)
    expect((await room.no('lead', operation, input)).code).toBe('reports.issuedAlready')
})

test('figures that are negative or absurd, and words of another kind of report, are refused', async () => {
  const { room, incident } = await begun()
  const { id, body } = await draftIn(room, incident, 'initial')
  const said = body as IncidentBody
  const save = (change: object) => room.no('officer', 'reports.save', { id, body: { ...said, ...change } })
  expect((await save({ figures: { ...said.figures, dead: -1 } })).faults).toEqual({
    'body.figures.dead': 'incidents.negative',
  })
  expect((await save({ figures: { ...said.figures, dead: 1e9 } })).faults).toEqual({
    'body.figures.dead': 'incidents.absurd',
  })
  expect(
    (await save({ measures: [{ who: '镇政府', what: '疏散', since: plusMinutes(founded, 5) }] })).faults,
  ).toEqual({
    'body.measures.0.since': 'reports.ahead',
  })
  expect((await save({ kind: 'day', overall: '正常' })).faults).toEqual({ 'body.kind': 'invalid_value' })
  expect((await save({ title: ' ' })).faults).toEqual({ 'body.title': 'empty' })
})

test('deliveries and receipts with times out of order, unknown people and a second receipt are refused', async () => {
  const { room, incident } = await begun()
  const draft = await draftIn(room, incident, 'initial')
  const to = { name: '市政府', desk: 'cityGovernment' as const, channel: 'written' as const }
  expect((await room.no('officer', 'reports.deliver', { id: draft.id, ...to })).code).toBe(
    'reports.notIssued',
  )
  room.clock.pass(10)
  const { id } = await issueIn(room, draft.id)
  const early = { id, ...to, sentAt: plusMinutes(founded, 9) }
  expect(await room.no('officer', 'reports.deliver', early)).toMatchObject({
    faults: { sentAt: 'reports.tooEarly' },
  })
  const ahead = { id, ...to, sentAt: plusMinutes(founded, 11) }
  expect(await room.no('officer', 'reports.deliver', ahead)).toMatchObject({
    faults: { sentAt: 'reports.ahead' },
  })
  expect((await room.no('officer', 'reports.deliver', { id, ...to, addressee: 77 })).code).toBe(
    'reports.unknownAddressee',
  )
  const sent = await room.ok('officer', 'reports.deliver', { id, ...to })
  const delivery = sent.deliveries[0]?.id ?? 0
  const before = { delivery, receivedBy: '周敏', receivedAt: plusMinutes(founded, 5) }
  expect(await room.no('officer', 'reports.receipt', before)).toMatchObject({
    faults: { receivedAt: 'reports.tooEarly' },
  })
  await room.ok('officer', 'reports.receipt', { delivery, receivedBy: '周敏' })
  expect((await room.no('officer', 'reports.receipt', { delivery, receivedBy: '别人' })).code).toBe(
    'reports.receivedAlready',
  )
})

test('a first call without its next report, or with one before the call, is refused', async () => {
  const { room, incident } = await begun()
  const { nextAt: _without, ...call } = callTo(incident, founded)
  expect((await room.no('officer', 'reports.firstCall', call)).faults).toMatchObject({
    nextAt: 'invalid_type',
  })
  expect(await room.no('officer', 'reports.firstCall', { ...call, nextAt: founded })).toMatchObject({
    faults: { nextAt: 'reports.nextPast' },
  })
})

test('an issued report is voided by a leader or the lead, and not before those that followed it', async () => {
  const { room, incident } = await begun()
  const { id } = await issuedIn(room, incident, 'initial')
  expect((await room.no('officer', 'reports.void', { id, reason: '错' })).code).toBe('reports.voidRight')
  await issuedIn(room, incident, 'followUp')
  expect((await room.no('leader', 'reports.void', { id, reason: '错' })).code).toBe('reports.laterThere')
})

test('a query due before it was asked, answered twice, or answered by a report on something else is refused', async () => {
  const { room, incident } = await begun()
  const asked = { incident, askedBy: '市政府', means: '电话', words: '是否属实' }
  expect(await room.no('officer', 'reports.query', { ...asked, dueAt: founded })).toMatchObject({
    faults: { dueAt: 'reports.tooEarly' },
  })
  const { id } = await room.ok('officer', 'reports.query', asked)
  const other = await issuedIn(room, await incidentIn(room), 'initial')
  expect(
    (await room.no('officer', 'reports.answerQuery', { id, report: other.id, answer: '属实' })).code,
  ).toBe('reports.notVerify')
  await room.ok('officer', 'reports.answerQuery', { id, answer: '属实' })
  expect((await room.no('officer', 'reports.answerQuery', { id, answer: '再答' })).code).toBe(
    'reports.answered',
  )
  expect(await room.no('officer', 'reports.draft', { incident, stage: 'verify' })).toMatchObject({
    faults: { query: 'reports.noQuery' },
  })
})

test('a clock that jumps an hour, either way, and a restart lose no obligation and move no limit', async () => {
  const { room, incident } = await begun()
  const limits = async () =>
    (await room.ok('officer', 'reports.clocks', { incident })).map(({ key, dueAt, state }) => [
      key,
      dueAt,
      state,
    ])
  room.clock.pass(30)
  const before = await limits()
  expect(before.length).toBeGreaterThan(2)
  room.clock.setWall(plusMinutes(founded, -30))
  expect(await limits()).toEqual(before)
  const { id } = await draftIn(room, incident, 'initial', { measures: [{ ...measure, since: null }] })
  await issueIn(room, id)
  room.reopen()
  await room.ok('officer', 'people.signIn', { person: crew.officer.id, pin: crew.officer.pin })
  expect((await limits()).filter(([key]) => !String(key).startsWith('promise'))).toEqual(before)
  room.clock.setWall(plusMinutes(founded, 91))
  expect(await limits()).toContainEqual([
    'workSafety/countyToCity/initial',
    plusMinutes(founded, 120),
    'running',
  ])
})

test('text pasted from Word with its markup is kept as words and printed as words', async () => {
  const { room, incident } = await begun()
  const pasted = '<p class="MsoNormal">已扑灭&nbsp;</p>\r\n<b>正在清理</b>'
  const { id } = await draftIn(room, incident, 'initial', { trend: pasted })
  const { sections } = await room.ok('officer', 'reports.text', { id })
  expect(sections.find(({ code }) => code === 'trend')?.paragraphs).toEqual([
    '<p class="MsoNormal">已扑灭&nbsp;</p>',
    '<b>正在清理</b>',
  ])
})

test('a brief or daily report of a day ahead, or a second of one day, is refused', async () => {
  const { room } = await begun()
  expect((await room.no('officer', 'reports.brief', { day: '2026-03-11' })).code).toBe('reports.dayAhead')
  const { id } = await room.ok('officer', 'reports.brief', {})
  expect(await room.no('officer', 'reports.brief', {})).toMatchObject({
    code: 'reports.dayThere',
    fields: { id },
  })
})

test('an hour typed without seconds in the very minute of issue, or of sending, is taken', async () => {
  const { room, incident } = await begun()
  room.clock.pass(10.5)
  const { id } = await issuedIn(room, incident, 'initial')
  const minute = plusMinutes(founded, 10)
  const to = { name: '市政府', desk: 'cityGovernment', channel: 'written', sentAt: minute } as const
  const sent = await room.ok('officer', 'reports.deliver', { id, ...to })
  const delivery = sent.deliveries[0]?.id ?? 0
  await room.ok('officer', 'reports.receipt', { delivery, receivedBy: '周敏', receivedAt: minute })
  expect((await room.ok('officer', 'reports.get', { id })).deliveries[0]).toMatchObject({
    sentAt: minute,
    receivedAt: minute,
  })
})
