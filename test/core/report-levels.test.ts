import { describe, expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import { crew } from '#test/help/people.ts'
import { begunIn, callTo, incidentIn, issuedIn, oneDead } from '#test/help/report-acts.ts'
import { founded, type TestRoom } from '#test/help/room.ts'

const { leader } = crew

describe('1.6 skipping a level', () => {
  const province = { name: '省政府总值班室', desk: 'provinceGovernment' as const, channel: 'phone' as const }

  test('the default route is the next level: beyond it a reason and the approval of the leader are needed, and logged', async () => {
    const { room, incident } = await begunIn()
    const { id } = await issuedIn(room, incident, 'initial')
    expect((await room.no('officer', 'reports.deliver', { id, ...province, role: 'skip' })).code).toBe(
      'reports.skipApproval',
    )
    const asked = { incident, desk: province.desk, addressee: province.name, reason: '通往市里的线路中断' }
    const spoken = { means: 'telephone' as const, leader: '陈静', words: '同意直报', happenedAt: founded }
    expect(
      await room.no('officer', 'reports.approveSkip', { ...asked, approval: { ...spoken, readBack: false } }),
    ).toMatchObject({ faults: { 'approval.readBack': 'reports.readBack' } })
    await room.ok('officer', 'reports.approveSkip', { ...asked, approval: { ...spoken, readBack: true } })
    await room.ok('officer', 'reports.deliver', { id, ...province, role: 'skip' })
    const { entries } = await room.ok('officer', 'log.search', { words: '线路中断' })
    expect(entries[0]?.text).toContain('陈静同意直接报告省政府总值班室')
  })

  test('同时报: reporting beside the next level needs the approval too', async () => {
    const { room, incident } = await begunIn()
    const { id } = await issuedIn(room, incident, 'initial')
    const beside = {
      id,
      name: '市委总值班室',
      desk: 'cityCommittee' as const,
      channel: 'phone' as const,
      role: 'also' as const,
    }
    expect((await room.no('officer', 'reports.deliver', beside)).code).toBe('reports.skipApproval')
    const approval = { means: 'pin' as const, person: leader.id, pin: leader.pin }
    await room.ok('officer', 'reports.approveSkip', {
      incident,
      desk: 'cityCommittee',
      addressee: '市委总值班室',
      reason: '市里要求',
      approval,
    })
    expect((await room.ok('officer', 'reports.deliver', beside)).deliveries).toHaveLength(1)
  })

  test('the law permits skipping where a rule in force names the desk: 较大 telephones the province', async () => {
    const { room, incident } = await begunIn({ figures: { figures: { ...oneDead, dead: 3 } } })
    const { id } = await issuedIn(room, incident, 'initial')
    const report = await room.ok('officer', 'reports.deliver', {
      id,
      name: '省应急管理厅',
      desk: 'provinceDepartment',
      channel: 'phone',
    })
    expect(report.deliveries).toHaveLength(1)
  })

  test('own leaders are told first: the order is a fact of each report, written down and not refused', async () => {
    const { room, incident } = await begunIn()
    const call = callTo(incident, plusMinutes(founded, 30))
    expect(await room.ok('officer', 'reports.firstCall', call)).toMatchObject({
      leadersFirst: false,
      leadersTold: [],
    })
    expect((await room.ok('officer', 'log.search', { words: '尚无报告本级领导' })).total).toBe(1)
    const other = await incidentIn(room)
    const party = { unit: '县政府', name: '高峰', post: '副县长', telephone: '' }
    await room.ok('officer', 'incidents.tell', { id: other, role: 'ownLeader', party, words: '已报告' })
    const second = await room.ok('officer', 'reports.firstCall', { ...call, incident: other })
    expect(second).toMatchObject({
      leadersFirst: true,
      leadersTold: [{ name: '县政府 副县长 高峰', at: founded }],
    })
  })
})

describe('1.7 lower thresholds', () => {
  const clockOf = async (room: TestRoom, incident: number, key: string) =>
    (await room.ok('officer', 'reports.clocks', { incident })).find((clock) => clock.key === key)

  test('较大涉险: three trapped put a general accident on the clock of 较大', async () => {
    const { room, incident } = await begunIn()
    const key = 'fastReport/majorToProvince/first'
    expect(await clockOf(room, incident, key)).toBeUndefined()
    room.clock.pass(20)
    await room.ok('officer', 'incidents.addFigures', {
      id: incident,
      source: 'scene',
      figures: { ...oneDead, trapped: 3 },
      adopt: '现场清点',
    })
    expect(await clockOf(room, incident, key)).toMatchObject({
      startAt: plusMinutes(founded, 20),
      dueAt: plusMinutes(founded, 80),
      state: 'running',
    })
  })

  test('敏感事件 is not bound by grade: a mark starts the clock from the moment it was known', async () => {
    const { room, incident } = await begunIn()
    const settings = await room.ok('lead', 'reports.settings', {})
    await room.ok('lead', 'reports.setSettings', { ...settings, reportsAs: ['provinceGovernment'], level: 2 })
    const key = 'stateCouncilNotice/statePhone/first'
    expect(await clockOf(room, incident, key)).toBeUndefined()
    room.clock.pass(10)
    await room.ok('officer', 'incidents.mark', {
      id: incident,
      kind: 'sensitive',
      code: 'school',
      applies: true,
    })
    expect(await clockOf(room, incident, key)).toMatchObject({
      startAt: plusMinutes(founded, 10),
      dueAt: plusMinutes(founded, 40),
    })
  })

  test('a raise of grade starts the clocks of the higher level when it was known, and a fall before the limit drops them', async () => {
    const { room, incident } = await begunIn()
    room.clock.pass(30)
    await room.ok('lead', 'incidents.setGrade', { id: incident, level: 3, reason: '伤者多' })
    const key = 'fastReport/majorToProvince/first'
    expect(await clockOf(room, incident, key)).toMatchObject({
      startAt: plusMinutes(founded, 30),
      dueAt: plusMinutes(founded, 90),
    })
    room.clock.pass(5)
    await room.ok('lead', 'incidents.setGrade', { id: incident, level: 4, reason: '核实后为一般' })
    expect(await clockOf(room, incident, key)).toMatchObject({ state: 'dropped' })
  })
})
