import { describe, expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import type { IncidentBody } from '#shared/reports/body.ts'
import { crew } from '#test/help/people.ts'
import {
  begunIn,
  callTo,
  draftIn,
  incidentIn,
  issueCode,
  issuedIn,
  oneDead,
  saidIn,
} from '#test/help/report-acts.ts'
import { founded } from '#test/help/room.ts'

const { lead, leader } = crew

describe('the four maxims', () => {
  test('快报情况: an initial report goes out with blanks, which are printed "being verified"', async () => {
    const facts = { title: '白石镇燃气爆炸', typeCode: '12D01' }
    const { room, incident } = await begunIn({ facts, figures: null })
    const { id } = await issuedIn(room, incident, 'initial')
    const text = await saidIn(room, id)
    expect(text).toContain('时间正在核实，正在核实。')
    expect(text).toContain('死亡正在核实，失踪正在核实')
    expect(text).toContain('三、事件概况\n正在核实。')
  })

  test.each(['initial', 'followUp', 'final'] as const)(
    '重报措施: measures are mandatory in the %s report',
    async (stage) => {
      const { room, incident } = await begunIn()
      if (stage !== 'initial') await issuedIn(room, incident, 'initial')
      const { id } = await draftIn(room, incident, stage, { measures: [] })
      expect(await issueCode(room, id)).toBe('reports.noMeasures')
    },
  )

  test('重报措施: measures are itemised by who, what and since when', async () => {
    const { room, incident } = await begunIn()
    const { id, body } = await draftIn(room, incident, 'initial')
    const wrong = { ...(body as IncidentBody), measures: [{ who: '', what: '救援' }] }
    expect(await room.no('officer', 'reports.save', { id, body: wrong })).toMatchObject({
      faults: { 'body.measures.0.who': 'empty' },
    })
    expect(await saidIn(room, id)).toContain(
      '（一）县消防救援大队：出动3车15人灭火搜救（2026年3月10日7时58分起）。',
    )
  })

  test('慎报原因: the cause stands as "under investigation" whatever the caller said and whatever the drafter types', async () => {
    const { room, incident } = await begunIn()
    const { id } = await draftIn(room, incident, 'initial', { causeWords: '软管老化' })
    const text = await saidIn(room, id)
    expect(text).toContain('五、初步原因\n事故原因正在调查。')
    expect(text).not.toContain('软管老化')
  })

  test('慎报原因: another text needs the release of a leader and a stated source', async () => {
    const { room, incident } = await begunIn()
    const approval = { means: 'pin' as const, person: leader.id, pin: leader.pin }
    const asked = { incident, words: '初步判断为软管老化泄漏', source: '县住建局现场勘查' }
    const notLeader = { ...approval, person: lead.id, pin: lead.pin }
    expect((await room.no('lead', 'reports.releaseCause', { ...asked, approval: notLeader })).code).toBe(
      'reports.leaderSigns',
    )
    expect(await room.no('lead', 'reports.releaseCause', { ...asked, source: ' ', approval })).toMatchObject({
      faults: { source: 'empty' },
    })
    await room.ok('lead', 'reports.releaseCause', { ...asked, approval })
    const { id } = await draftIn(room, incident, 'initial')
    expect(await saidIn(room, id)).toContain('五、初步原因\n初步判断为软管老化泄漏')
  })

  test('慎报原因: words released on one incident are not used on another', async () => {
    const { room, incident } = await begunIn()
    const approval = { means: 'pin' as const, person: leader.id, pin: leader.pin }
    const release = await room.ok('lead', 'reports.releaseCause', {
      incident,
      words: '误操作',
      source: '厂方',
      approval,
    })
    const other = await incidentIn(room)
    const { id, body } = await draftIn(room, other, 'initial')
    const wrong = { ...(body as IncidentBody), cause: release.id }
    expect(await room.no('officer', 'reports.save', { id, body: wrong })).toMatchObject({
      faults: { 'body.cause': 'reports.otherRelease' },
    })
  })

  test.each(['initial', 'followUp'] as const)(
    '续报进展: the next report time is set before the %s report is issued',
    async (stage) => {
      const { room, incident } = await begunIn()
      if (stage === 'followUp') await issuedIn(room, incident, 'initial')
      const { id } = await draftIn(room, incident, stage)
      await room.ok('lead', 'reports.check', { id, person: lead.id, pin: lead.pin })
      const signing = { id, person: leader.id, pin: leader.pin }
      expect(await room.no('leader', 'reports.issue', signing)).toMatchObject({
        faults: { nextAt: 'reports.noNext' },
      })
      expect(
        await room.no('leader', 'reports.issue', { ...signing, nextAt: room.clock.now() }),
      ).toMatchObject({
        faults: { nextAt: 'reports.nextPast' },
      })
      const issued = await room.ok('leader', 'reports.issue', {
        ...signing,
        nextAt: plusMinutes(founded, 90),
      })
      expect(issued.nextAt).toBe(plusMinutes(founded, 90))
    },
  )

  test('续报进展: the promised time is a due item until the next report is issued', async () => {
    const { room, incident } = await begunIn()
    const initial = await issuedIn(room, incident, 'initial')
    const key = `report/${incident}/promise/${initial.id}`
    const due = async () => (await room.ok('officer', 'reports.due', {})).find((item) => item.key === key)
    expect(await due()).toMatchObject({ dueAt: plusMinutes(founded, 30) })
    room.clock.pass(20)
    await issuedIn(room, incident, 'followUp')
    expect(await due()).toBeUndefined()
  })
})

describe('1.5 late, omitted, falsified, concealed', () => {
  test('迟报 is what was reported after the set limit, computed from times alone', async () => {
    const { room, incident } = await begunIn()
    const { id } = await issuedIn(room, incident, 'initial')
    const city = { id, name: '市局', desk: 'cityDepartment' as const, channel: 'written' as const }
    const state = async () =>
      (await room.ok('officer', 'reports.clocks', { incident })).find(
        ({ key }) => key === 'workSafety/countyToCity/initial',
      )?.state
    room.clock.pass(120)
    expect(await state()).toBe('running')
    await room.ok('officer', 'reports.deliver', city)
    expect(await state()).toBe('met')
    const other = await incidentIn(room)
    room.clock.pass(120.001)
    const clocks = await room.ok('officer', 'reports.clocks', { incident: other })
    expect(clocks.find(({ key }) => key === 'workSafety/countyToCity/initial')?.state).toBe('late')
  })

  test('迟报: a time somebody types stands beside the time of the console, and none lies ahead', async () => {
    const { room, incident } = await begunIn()
    room.clock.pass(40)
    const call = { ...callTo(incident, plusMinutes(founded, 60)), sentAt: plusMinutes(founded, 5) }
    const { deliveries, draftedAt } = await room.ok('officer', 'reports.firstCall', call)
    expect(deliveries[0]).toMatchObject({
      sentAt: plusMinutes(founded, 5),
      recordedAt: plusMinutes(founded, 40),
    })
    expect(draftedAt).toBe(plusMinutes(founded, 40))
    const ahead = { ...call, sentAt: plusMinutes(founded, 41) }
    expect(await room.no('officer', 'reports.firstCall', ahead)).toMatchObject({
      faults: { sentAt: 'reports.ahead' },
    })
  })

  test('漏报: time, place, kind, casualties and loss always stand in the report, known or being verified', async () => {
    const { room, incident } = await begunIn({
      facts: { title: '不明爆炸', typeCode: '12D01' },
      figures: null,
    })
    const { id } = await draftIn(room, incident, 'initial')
    const { figures, sections } = await room.ok('officer', 'reports.text', { id })
    expect(figures.map(({ key }) => key)).toEqual([
      'dead',
      'missing',
      'outOfContact',
      'trapped',
      'seriouslyInjured',
      'slightlyInjured',
      'relocated',
      'directLoss',
    ])
    expect(sections.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['occurred', 'overview', 'figures']),
    )
  })

  test('谎报: a figure in a report is the adopted one; a changed figure is a correction with its source', async () => {
    const { room, incident } = await begunIn()
    const { id } = await draftIn(room, incident, 'initial', { figures: { ...figuresOf(oneDead), dead: 0 } })
    expect(await issueCode(room, id)).toBe('reports.figuresOther')
  })

  test('none reported so far is never printed as none', async () => {
    const { room, incident } = await begunIn({ figures: { figures: { ...oneDead, dead: 0 } } })
    const { id } = await draftIn(room, incident, 'initial')
    expect(await saidIn(room, id)).toContain('死亡暂无报告')
  })

  test('瞒报: a limit that passed unreported stays on the desk until it is reported, whatever is closed', async () => {
    const { room, incident } = await begunIn()
    await issuedIn(room, incident, 'initial')
    room.clock.pass(3000)
    await room.ok('leader', 'incidents.close', { id: incident, words: '处置完毕', sure: true })
    const keys = (await room.ok('officer', 'reports.due', {})).map(({ key }) => key)
    expect(keys).toContain(`report/${incident}/workSafety/countyToCity/initial`)
    expect(keys).toContain(`report/${incident}/final/${room.clock.now()}`)
  })
})

function figuresOf(some: Partial<IncidentBody['figures']>): IncidentBody['figures'] {
  const none = {
    poisoned: null,
    inHospital: null,
    affected: null,
    relocated: null,
    threatened: null,
    directLoss: null,
  }
  return { ...none, ...oneDead, ...some }
}
