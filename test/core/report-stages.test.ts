import { describe, expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import type { IncidentBody } from '#shared/reports/body.ts'
import { crew } from '#test/help/people.ts'
import {
  addresseesIn,
  begunIn,
  callTo,
  draftIn,
  explosion,
  incidentIn,
  issueCode,
  issuedIn,
  issueIn,
  oneDead,
  saidIn,
} from '#test/help/report-acts.ts'
import { founded, openTestRoom } from '#test/help/room.ts'

const { lead, leader, officer } = crew

describe('1.4 stages and what they say', () => {
  test('电话首报: who was called, when, in what words, received by whom, and what is unknown is said to be unknown', async () => {
    const { room, incident } = await begunIn()
    const { id } = await room.ok('officer', 'reports.firstCall', callTo(incident, plusMinutes(founded, 30)))
    const text = await saidIn(room, id)
    expect(text).toContain('尚不清楚的情况\n房屋受损情况')
    const { entries } = await room.ok('officer', 'log.search', { words: '电话首报' })
    expect(entries[0]?.text).toContain('2026-03-10 08:00 电话首报临江市政府总值班室，值班员周敏接收')
  })

  test('初报: the parts stand in the official order', async () => {
    const { room, incident } = await begunIn()
    const { id } = await draftIn(room, incident, 'initial')
    const { sections } = await room.ok('officer', 'reports.text', { id })
    expect(sections.map(({ code }) => code).join(' ')).toBe(
      'source occurred overview figures cause measures trend requests contact',
    )
  })

  test('续报: titled with its number, "续报一、续报二…"', async () => {
    const { room, incident } = await begunIn()
    await issuedIn(room, incident, 'initial')
    const titles: string[] = []
    for (let number = 0; number < 2; number++) titles.push((await issuedIn(room, incident, 'followUp')).title)
    expect(titles).toEqual(['关于白石镇燃气爆炸的报告（续报一）', '关于白石镇燃气爆炸的报告（续报二）'])
  })

  test('续报: a follow-up does not retell the beginning', async () => {
    const { room, incident } = await begunIn()
    await issuedIn(room, incident, 'initial')
    const drafted = await room.ok('officer', 'reports.draft', { incident, stage: 'followUp' })
    expect(drafted.body).toMatchObject({ source: null, overview: null, place: null, progress: null })
    const body = drafted.body as IncidentBody
    const told = {
      ...body,
      overview: explosion.course ?? '',
      progress: `前报：${explosion.course}现已扑灭。`,
    }
    expect(await room.no('officer', 'reports.save', { id: drafted.id, body: told })).toMatchObject({
      faults: { 'body.overview': 'reports.retelling', 'body.progress': 'reports.retelling' },
    })
  })

  test('续报: checked figures stand with what the last report said', async () => {
    const { room, incident } = await begunIn()
    await issuedIn(room, incident, 'initial')
    const figures = { ...oneDead, dead: 3 }
    await room.ok('officer', 'incidents.addFigures', {
      id: incident,
      source: 'health',
      figures,
      adopt: '医院确认',
    })
    const { id } = await draftIn(room, incident, 'followUp')
    expect(await saidIn(room, id)).toContain('死亡3人（上次报告1人）')
  })

  test('续报: no follow-up before the initial report', async () => {
    const { room, incident } = await begunIn()
    const draft = (stage: 'followUp' | 'final' | 'supplement') =>
      room.no('officer', 'reports.draft', { incident, stage }).then(({ code }) => code)
    expect(await draft('followUp')).toBe('reports.followUpBeforeInitial')
    await draftIn(room, incident, 'initial')
    expect(await draft('followUp')).toBe('reports.followUpBeforeInitial')
    expect(await draft('final')).toBe('reports.finalBeforeInitial')
    expect(await draft('supplement')).toBe('reports.supplementBeforeFinal')
  })

  test('核报: a query from above has its own clock of 30 minutes and is answered by a verification report', async () => {
    const { room, incident } = await begunIn()
    const asked = await room.ok('officer', 'reports.query', {
      incident,
      askedBy: '市政府总值班室',
      means: '电话',
      words: '网传3人死亡，是否属实',
    })
    expect(asked.dueAt).toBe(plusMinutes(founded, 30))
    const due = await room.ok('officer', 'reports.due', {})
    expect(due.find(({ kind }) => kind === 'reportQuery')).toMatchObject({ dueAt: asked.dueAt })
    const verify = await room.ok('officer', 'reports.draft', { incident, stage: 'verify', query: asked.id })
    const body = { ...(verify.body as IncidentBody), progress: '经县医院核实，死亡1人。' }
    await room.ok('officer', 'reports.save', { id: verify.id, body })
    room.clock.pass(31)
    await issueIn(room, verify.id)
    const clocks = await room.ok('officer', 'reports.clocks', { incident })
    expect(clocks.find(({ key }) => key === `query/${asked.id}`)).toMatchObject({
      state: 'late',
      metAt: plusMinutes(founded, 31),
    })
  })

  test('终报: basics, handling, state now and next work', async () => {
    const { room, incident } = await begunIn()
    await issuedIn(room, incident, 'initial')
    const { id } = await issuedIn(room, incident, 'final', { nextWork: '做好善后，开展事故调查。' })
    const { sections } = await room.ok('officer', 'reports.text', { id })
    expect(sections.map(({ code }) => code)).toEqual([
      'source',
      'occurred',
      'overview',
      'progress',
      'figures',
      'cause',
      'measures',
      'trend',
      'nextWork',
      'requests',
      'contact',
    ])
  })

  test('终报: refused while a verification is open, or time, place or casualties are still being verified', async () => {
    const { room, incident } = await begunIn()
    await issuedIn(room, incident, 'initial')
    const query = await room.ok('officer', 'reports.query', {
      incident,
      askedBy: '市政府总值班室',
      means: '电话',
      words: '是否有人被困',
    })
    const { id, body } = await draftIn(room, incident, 'final')
    expect(await issueCode(room, id)).toBe('reports.openQuery')
    await room.ok('officer', 'reports.answerQuery', { id: query.id, answer: '无人被困' })
    await room.ok('officer', 'reports.save', { id, body: { ...(body as IncidentBody), place: null } })
    expect(await issueCode(room, id)).toBe('reports.stillVerifying')
  })

  test.each([
    ['30 days for an accident', '12D01', '2026-04-09T16:00:00.000Z'],
    ['7 days for a road accident', '12H02', '2026-03-17T16:00:00.000Z'],
    ['7 days for a fire', '12G04', '2026-03-17T16:00:00.000Z'],
  ])('补报: casualties are watched %s, counted from the day it happened', async (_what, typeCode, until) => {
    const room = await openTestRoom()
    await addresseesIn(room)
    room.clock.passUntil('2026-03-10T15:58:00.000Z')
    const facts = { ...explosion, occurredAt: '2026-03-10T15:50:00.000Z', typeCode }
    const incident = await incidentIn(room, { facts })
    await issuedIn(room, incident, 'initial')
    await issuedIn(room, incident, 'final', { nextWork: '善后' })
    const watch = async () =>
      (await room.ok('officer', 'reports.due', {})).find(({ key }) => key === `report/${incident}/watch`)
    expect(await watch()).toMatchObject({ kind: 'supplement', dueAt: until })
    room.clock.passUntil(plusMinutes(until, -1))
    expect((await room.no('lead', 'reports.endWatch', { incident, words: '无变化' })).code).toBe(
      'reports.watchRunning',
    )
  })

  test('补报: a change of casualties in that time asks for a supplement at once', async () => {
    const { room, incident } = await begunIn()
    await issuedIn(room, incident, 'initial')
    await issuedIn(room, incident, 'final', { nextWork: '善后' })
    room.clock.pass(3 * 1440)
    const figures = { ...oneDead, dead: 2, seriouslyInjured: 0 }
    await room.ok('officer', 'incidents.addFigures', {
      id: incident,
      source: 'health',
      figures,
      note: '重伤者经抢救无效死亡',
      sure: true,
      adopt: '医院通报',
    })
    const at = room.clock.now()
    const key = `report/${incident}/supplement/${at}`
    expect((await room.ok('officer', 'reports.due', {})).find((item) => item.key === key)).toMatchObject({
      dueAt: at,
    })
    room.clock.pass(10)
    await issuedIn(room, incident, 'supplement')
    expect((await room.ok('officer', 'reports.due', {})).find((item) => item.key === key)).toBeUndefined()
  })

  test('日报、零报告: due every day by the settings, even when nothing happened', async () => {
    const room = await openTestRoom()
    await addresseesIn(room)
    const settings = await room.ok('lead', 'reports.settings', {})
    await room.ok('lead', 'reports.setSettings', { ...settings, nil: { at: '17:00', when: 'always' } })
    const due = async () =>
      (await room.ok('officer', 'reports.due', {})).filter(({ kind }) => kind === 'dayReport')
    expect(await due()).toMatchObject([{ dueAt: '2026-03-10T09:00:00.000Z' }])
    room.clock.pass(1440)
    expect(await due()).toHaveLength(2)
    const nil = await room.ok('officer', 'reports.nil', { day: '2026-03-10' })
    await issueIn(room, nil.id)
    expect(await due()).toMatchObject([{ dueAt: '2026-03-11T09:00:00.000Z' }])
    expect(await saidIn(room, nil.id)).toContain('未发生需要报告的突发事件')
  })

  test('零报告: refused for a day on which something happened', async () => {
    const { room } = await begunIn()
    expect(await room.no('officer', 'reports.nil', {})).toMatchObject({
      code: 'reports.notNil',
      fields: { count: 1 },
    })
  })

  test('written reports are signed by a leader, by PIN', async () => {
    const { room, incident } = await begunIn()
    const { id } = await draftIn(room, incident, 'initial')
    await room.ok('lead', 'reports.check', { id, person: lead.id, pin: lead.pin })
    const nextAt = plusMinutes(founded, 60)
    expect(
      (await room.no('lead', 'reports.issue', { id, person: lead.id, pin: lead.pin, nextAt })).code,
    ).toBe('reports.leaderSigns')
    expect((await room.no('lead', 'reports.issue', { id, person: leader.id, pin: 'no', nextAt })).code).toBe(
      'people.pinWrong',
    )
  })

  test('校对: somebody other than the drafter checks, unless the settings let the same', async () => {
    const { room, incident } = await begunIn()
    const { id } = await draftIn(room, incident, 'initial')
    const own = { id, person: officer.id, pin: officer.pin }
    expect((await room.no('officer', 'reports.check', own)).code).toBe('reports.sameChecker')
    const settings = await room.ok('lead', 'reports.settings', {})
    await room.ok('lead', 'reports.setSettings', { ...settings, sameChecker: true })
    expect((await room.ok('officer', 'reports.check', own)).state).toBe('checked')
  })

  test('receipt is confirmed by telephone: by whom and at what time, and is due until then', async () => {
    const { room, incident } = await begunIn()
    const { id } = await issuedIn(room, incident, 'initial')
    const sent = await room.ok('officer', 'reports.deliver', {
      id,
      name: '市政府',
      desk: 'cityGovernment',
      channel: 'written',
    })
    const receipt = async () =>
      (await room.ok('officer', 'reports.due', {})).filter(({ kind }) => kind === 'reportReceipt')
    expect(await receipt()).toMatchObject([{ dueAt: plusMinutes(founded, 15) }])
    const delivery = sent.deliveries[0]?.id ?? 0
    expect(await room.no('officer', 'reports.receipt', { delivery, receivedBy: ' ' })).toMatchObject({
      faults: { receivedBy: 'empty' },
    })
    await room.ok('officer', 'reports.receipt', { delivery, receivedBy: '周敏' })
    expect(await receipt()).toEqual([])
  })

  test('not knowing all is no ground for delay: nothing but addressee and measures is asked for', async () => {
    const { room, incident } = await begunIn({
      facts: { title: '不明爆炸', typeCode: '12D01' },
      figures: null,
    })
    const { missing } = await draftIn(room, incident, 'initial')
    expect(missing).toEqual([])
  })
})
