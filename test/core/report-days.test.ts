import { expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import type { DayBody } from '#shared/reports/body.ts'
import { crew } from '#test/help/people.ts'
import { addresseesIn, begunIn, incidentIn, issueIn, saidIn } from '#test/help/report-acts.ts'
import { founded, openTestRoom, type TestRoom } from '#test/help/room.ts'

async function bodyOf(room: TestRoom, stage: 'brief' | 'daily'): Promise<DayBody> {
  const { body } = await room.ok('officer', `reports.${stage}`, {})
  return body as DayBody
}

test('the daily duty brief gathers incidents, warnings and responses, important matters and tomorrow, and takes the next number of its own series', async () => {
  const { room, incident } = await begunIn()
  await room.ok('officer', 'warnings.enter', {
    facts: {
      ...{ issuers: ['临江市气象台'], hazard: '暴雨', colour: 'orange', action: 'issue', level: null },
      ...{ horizonHours: 24, issuedAt: founded },
    },
  })
  await room.ok('officer', 'reports.query', {
    incident,
    askedBy: '市政府总值班室',
    means: '电话',
    words: '有无被困',
  })
  const { id, body } = await room.ok('officer', 'reports.brief', {})
  const { parts, overall, title } = body as DayBody
  expect(title).toBe('2026年3月10日值班要情')
  expect(overall).toBe('2026年3月10日值班日接报突发事件1起，生效预警和响应1项，发出报告0份。')
  expect(parts.map(({ part, items }) => [part, items.length])).toEqual([
    ['incidents', 1],
    ['warnings', 1],
    ['important', 1],
    ['tomorrow', 0],
  ])
  const issued = await issueIn(room, id)
  expect(issued.number).toEqual({ series: 'brief', year: 2026, number: 1, voided: false })
  expect(await saidIn(room, id)).toContain(
    '一、突发事件（1起）\n（一）白石镇燃气爆炸。白石镇人民路12号。死亡1人',
  )
})

test('in a brief exercises stand apart and are not counted', async () => {
  const { room } = await begunIn()
  await incidentIn(room, { exercise: true, facts: { title: '化工园演练', typeCode: '12D02' } })
  const { overall, parts } = await bodyOf(room, 'brief')
  expect(overall).toContain('突发事件1起')
  expect(parts.find(({ part }) => part === 'exercise')?.items).toEqual([
    expect.stringContaining('化工园演练'),
  ])
  expect(parts.find(({ part }) => part === 'incidents')?.items).toHaveLength(1)
})

test('a daily report tells of an incident as long as it is open, and no longer once the day after its closing has begun', async () => {
  const { room, incident } = await begunIn()
  room.clock.pass(2 * 1440)
  expect((await bodyOf(room, 'daily')).parts[0]?.items).toHaveLength(1)
  await room.ok('leader', 'incidents.close', { id: incident, words: '处置完毕', sure: true })
  room.clock.pass(1440)
  expect((await bodyOf(room, 'daily')).parts[0]?.items).toEqual([])
})

test('a report of the day is asked for on the days the settings name, and a missed one stays on the desk', async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const settings = await room.ok('lead', 'reports.settings', {})
  const set = {
    ...settings,
    daily: { at: '17:00', when: 'openIncident' as const },
    brief: { at: '08:00', when: 'always' as const },
  }
  await room.ok('lead', 'reports.setSettings', set)
  const due = async () =>
    (await room.ok('officer', 'reports.due', {}))
      .filter(({ kind }) => kind === 'dayReport')
      .map(({ key, dueAt }) => [key, dueAt])
  const brief = ['dayReport/brief/2026-03-10', '2026-03-11T00:00:00.000Z']
  expect(await due()).toEqual([brief])
  await incidentIn(room)
  expect(await due()).toEqual([['dayReport/daily/2026-03-10', '2026-03-10T09:00:00.000Z'], brief])
  room.clock.pass(1440)
  expect(await due()).toHaveLength(4)
})

test('in key periods and on public holidays a nil report is due, on other days it is not', async () => {
  const room = await openTestRoom()
  const settings = await room.ok('lead', 'reports.settings', {})
  await room.ok('lead', 'reports.setSettings', { ...settings, nil: { at: '17:00', when: 'keyPeriod' } })
  const due = async () =>
    (await room.ok('officer', 'reports.due', {})).filter(({ kind }) => kind === 'dayReport').length
  expect(await due()).toBe(0)
  const period = { kind: 'meeting' as const, name: '两会', from: '2026-03-10', to: '2026-03-11' }
  await room.ok('admin', 'calendar.addPeriod', period)
  expect(await due()).toBe(1)
})

test('a leader who is not the one on duty says why before issuing', async () => {
  const { room } = await begunIn()
  const { id } = await room.ok('officer', 'reports.brief', {})
  await room.ok('lead', 'reports.check', { id, person: crew.lead.id, pin: crew.lead.pin })
  const onDuty = await room.ok('console', 'people.add', { name: '马力', roles: ['leader'] })
  const to = plusMinutes(founded, 600)
  await room.ok('admin', 'roster.order', {
    post: 'leader',
    act: 'set',
    people: [onDuty.id],
    from: founded,
    to,
    reason: '带班',
  })
  const signing = { id, person: crew.leader.id, pin: crew.leader.pin }
  const no = await room.no('leader', 'reports.issue', signing)
  expect(no).toMatchObject({ code: 'reports.notOnDuty', fields: { name: '陈静', onDuty: '马力' } })
  const issued = await room.ok('leader', 'reports.issue', { ...signing, instead: '马力在现场指挥' })
  expect(issued.revisions.at(-1)).toMatchObject({ act: 'issue', words: '马力在现场指挥' })
})

test('the clock of a query with no incident is kept, answered and found', async () => {
  const room = await openTestRoom()
  const asked = { askedBy: '市政府总值班室', means: '电话', words: '网传某镇停水，是否属实' }
  const { id, dueAt } = await room.ok('officer', 'reports.query', asked)
  expect(dueAt).toBe(plusMinutes(founded, 30))
  expect(await room.ok('officer', 'reports.queries', { open: true })).toHaveLength(1)
  await room.ok('officer', 'reports.answerQuery', { id, answer: '管网检修，已公告' })
  expect(await room.ok('officer', 'reports.queries', { open: true })).toEqual([])
})
