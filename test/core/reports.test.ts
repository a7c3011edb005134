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
  oneDead,
} from '#test/help/report-acts.ts'
import { founded, openTestRoom } from '#test/help/room.ts'

test('an incident is reported from the first call to the final report, and everything is found again', {
  timeout: 30_000,
}, async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const incident = await incidentIn(room)
  room.clock.pass(10)
  const call = await room.ok('officer', 'reports.firstCall', callTo(incident, plusMinutes(founded, 50)))
  expect(call.deliveries[0]).toMatchObject({ receivedBy: '值班员周敏', sentAt: plusMinutes(founded, 10) })
  room.clock.pass(15)
  const initial = await issuedIn(room, incident, 'initial')
  expect(initial).toMatchObject({
    stage: 'initial',
    state: 'issued',
    title: '关于白石镇燃气爆炸的报告（初报）',
    number: { series: 'bulletin', year: 2026, number: 1, voided: false },
    draftedBy: { id: crew.officer.id },
    checkedBy: { id: crew.lead.id },
    issuedBy: { id: crew.leader.id },
  })
  const sent = await room.ok('officer', 'reports.deliver', {
    id: initial.id,
    name: '临江市政府总值班室',
    desk: 'cityGovernment',
    channel: 'written',
    number: '0550-3020009',
  })
  room.clock.pass(5)
  const received = await room.ok('officer', 'reports.receipt', {
    delivery: sent.deliveries[0]?.id ?? 0,
    receivedBy: '周敏',
  })
  expect(received.deliveries[0]).toMatchObject({ receivedBy: '周敏', receivedAt: plusMinutes(founded, 30) })
  room.clock.pass(30)
  await room.ok('officer', 'incidents.addFigures', {
    id: incident,
    source: 'health',
    figures: { ...oneDead, dead: 2 },
    adopt: '县医院确认',
  })
  const followUp = await issuedIn(room, incident, 'followUp')
  expect(followUp.title).toBe('关于白石镇燃气爆炸的报告（续报一）')
  expect(followUp.differences).toContainEqual({ field: 'dead', kind: 'figure', from: 1, to: 2 })
  room.clock.pass(30)
  const final = await issuedIn(room, incident, 'final', { nextWork: '善后和调查' })
  expect(final.number?.number).toBe(3)
  const { reports, mayDraft } = await room.ok('officer', 'reports.of', { incident })
  expect(reports.map(({ stage }) => stage)).toEqual(['final', 'followUp', 'initial', 'first'])
  expect(mayDraft).toEqual(['verify', 'supplement'])
})

test('what stands on paper follows the official order, in Chinese numerals and with nothing left blank', async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const incident = await incidentIn(room)
  const { id } = await issuedIn(room, incident, 'initial', { trend: null })
  const text = await room.ok('officer', 'reports.text', { id })
  expect(text.sections.map(({ heading }) => heading)).toEqual([
    '一、信息来源与接报时间',
    '二、事发时间地点',
    '三、事件概况',
    '四、伤亡和损失情况',
    '五、初步原因',
    '六、已采取的措施',
    '七、发展趋势与风险',
    '八、请求和建议',
    '九、现场联系人',
  ])
  expect(text.sections.map(({ paragraphs }) => paragraphs)).toEqual([
    ['白石镇政府 值班员 孙立报告。接报时间：2026年3月10日8时00分。'],
    ['2026年3月10日7时50分，白石镇人民路12号。'],
    [
      '一家餐馆厨房发生燃气爆炸，临街玻璃破碎，消防已到场，周边群众正在疏散。',
      '事件类型：危险化学品爆炸事故。初判级别：一般。',
    ],
    [
      '据县消防救援大队，截至2026年3月10日8时00分：死亡1人，失踪暂无报告，失联暂无报告，被困暂无报告，重伤1人，轻伤2人，转移正在核实，直接经济损失正在核实。',
    ],
    ['事故原因正在调查。'],
    ['（一）县消防救援大队：出动3车15人灭火搜救（2026年3月10日7时58分起）。'],
    ['正在核实。'],
    ['暂无请求事项。'],
    ['正在核实。'],
  ])
  expect(text).toMatchObject({
    seriesName: '值班信息',
    number: '第1期',
    unit: '测试县应急管理局',
    date: '2026年3月10日',
    issuer: '陈静',
    addressed: '临江市政府总值班室：',
    marks: [],
  })
})

test('the same text is complete in English', async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const incident = await incidentIn(room)
  const { id } = await draftIn(room, incident, 'initial')
  await room.ok('admin', 'settings.change', { language: 'en' })
  const text = await room.ok('officer', 'reports.text', { id })
  expect(text.sections[4]).toEqual({
    code: 'cause',
    heading: '5. Preliminary cause',
    paragraphs: ['The cause is under investigation.'],
  })
  expect(text.marks).toEqual(['DRAFT, not issued'])
  expect(JSON.stringify(text)).not.toContain('report.')
})

test('words of a draft are kept version by version, and a checked draft that is changed is checked again', async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const incident = await incidentIn(room)
  const { id, body } = await draftIn(room, incident, 'initial')
  await room.ok('lead', 'reports.check', { id, person: crew.lead.id, pin: crew.lead.pin })
  const saved = await room.ok('officer', 'reports.save', {
    id,
    body: { ...(body as IncidentBody), trend: '无扩大趋势' },
  })
  expect(saved).toMatchObject({ state: 'draft', checkedBy: null })
  expect(saved.revisions.map(({ act }) => act)).toEqual(['draft', 'draft', 'check', 'draft'])
  const no = await room.no('leader', 'reports.issue', {
    id,
    person: crew.leader.id,
    pin: crew.leader.pin,
    nextAt: plusMinutes(founded, 60),
  })
  expect(no.code).toBe('reports.notChecked')
  const back = await room.ok('lead', 'reports.return', { id, words: '写明受伤人员去向' })
  expect(back.revisions.at(-1)).toMatchObject({ act: 'return', words: '写明受伤人员去向' })
})

test('a voided report keeps its number as voided, and the next report takes the next number', async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const incident = await incidentIn(room)
  const first = await issuedIn(room, incident, 'initial')
  const voided = await room.ok('leader', 'reports.void', { id: first.id, reason: '地点写错' })
  expect(voided).toMatchObject({ state: 'voided', number: { number: 1, voided: true } })
  const second = await issuedIn(room, incident, 'initial')
  expect(second.number).toMatchObject({ number: 2, voided: false })
  const numbers = await room.ok('officer', 'reports.numbers', { series: 'bulletin', year: 2026 })
  expect(numbers.map(({ number, state, reason }) => [number, state, reason])).toEqual([
    [2, 'used', ''],
    [1, 'voided', '地点写错'],
  ])
  expect(
    (await room.no('lead', 'reports.deliver', { id: first.id, name: '市', channel: 'written' })).code,
  ).toBe('reports.voidedAlready')
})

test('issue numbers begin again at one with the year of the room, not of the machine', async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const incident = await incidentIn(room)
  const march = await issuedIn(room, incident, 'initial')
  room.clock.passUntil('2026-12-31T15:59:00.000Z')
  const late = await issuedIn(room, incident, 'followUp')
  room.clock.pass(2)
  const next = await issuedIn(room, incident, 'followUp')
  expect([march, late, next].map(({ number }) => [number?.year, number?.number])).toEqual([
    [2026, 1],
    [2026, 2],
    [2027, 1],
  ])
})

test('reports of an exercise carry its mark and take no number of the real series', async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const incident = await incidentIn(room, { exercise: true })
  const report = await issuedIn(room, incident, 'initial')
  expect(report).toMatchObject({ exercise: true, number: null })
  expect((await room.ok('officer', 'reports.text', { id: report.id })).marks).toEqual(['演练'])
  const real = await issuedIn(room, await incidentIn(room), 'initial')
  expect(real.number?.number).toBe(1)
})

test('the desk asks for a draft, its receipt and a reason for lateness, each with the page that settles it', async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const incident = await incidentIn(room)
  const kinds = async () =>
    (await room.ok('officer', 'reports.due', {})).map(({ kind, page }) => [kind, page])
  const draft = await draftIn(room, incident, 'initial', { measures: [measure] })
  expect(await kinds()).toContainEqual(['reportIssue', `reports/${draft.id}`])
  room.clock.pass(125)
  await issueIn(room, draft.id)
  await room.ok('officer', 'reports.deliver', {
    id: draft.id,
    name: '临江市应急管理局',
    desk: 'cityDepartment',
    channel: 'written',
  })
  const items = await room.ok('officer', 'reports.due', {})
  expect(items.find(({ kind }) => kind === 'reportReceipt')).toMatchObject({
    dueAt: plusMinutes(founded, 140),
    page: `reports/${draft.id}`,
  })
  const key = 'workSafety/countyToCity/initial'
  const reason = items.find((item) => item.key === `report/${incident}/${key}/reason`)
  expect(reason).toMatchObject({ kind: 'report', page: `incidents/${incident}/report` })
  await room.ok('officer', 'reports.lateReason', { incident, clock: key, reason: '核实伤亡数字用时较长' })
  const after = await room.ok('officer', 'reports.due', {})
  expect(after.some((item) => item.key.endsWith('/reason'))).toBe(false)
  expect((await room.no('lead', 'reports.lateReason', { incident, clock: key, reason: '再说' })).code).toBe(
    'reports.reasonKept',
  )
})
