import type { InputOf } from '#shared/contract/index.ts'
import type { SheetName } from '#shared/paper/contract.ts'
import { scheme } from '#test/help/callout-acts.ts'
import { smallBook, unit } from '#test/help/contact-book.ts'
import { gasDrill } from '#test/help/drill-acts.ts'
import { signed } from '#test/help/duty.ts'
import { assigned, ordered } from '#test/help/followup-acts.ts'
import { found, rechecked, signed as signedByAll } from '#test/help/hazard-acts.ts'
import { crew } from '#test/help/people.ts'
import { addresseesIn, explosion, issuedIn, oneDead } from '#test/help/report-acts.ts'
import { planIn, said, warned } from '#test/help/response-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

/** A form of the trade in a room where everything it asks for is on record: which sheet of what. */
export interface FilledForm {
  room: TestRoom
  sheet: SheetName
  of: number
}

/** An explosion with place, figures and the people behind them, first called in. */
export async function blast(room: TestRoom): Promise<number> {
  await addresseesIn(room)
  const entry = await room.ok('officer', 'log.write', { kind: 'callIn', text: '白石镇报告燃气爆炸' })
  const figures = { ...oneDead, relocated: 26, directLoss: 350_000 }
  const { id } = await room.ok('officer', 'incidents.open', {
    facts: { ...explosion, lng: 117.4213, lat: 32.6108 },
    figures: { source: 'fire', sourceWords: '县消防救援大队', figures },
    entry: entry.id,
  })
  const person = { name: '何国强', sex: 'male' as const, age: 45, hospital: '县人民医院', source: '120' }
  await room.ok('officer', 'incidents.addPerson', { id, facts: { ...person, state: 'seriouslyInjured' } })
  return id
}

const written: Parameters<typeof issuedIn>[3] = {
  trend: '无二次爆炸危险',
  requests: '请市燃气专家到场',
  contact: { name: '周立群', post: '消防大队副大队长', telephone: '13800000452' },
  send: [{ addressee: null, name: '县政府总值班室', desk: 'ownGovernment' }],
  copy: [{ addressee: null, name: '县住房和城乡建设局', desk: '' }],
}

/** The first written report of the explosion, issued, sent and confirmed. */
export async function incidentReportForm(): Promise<FilledForm> {
  const room = await openTestRoom()
  await room.ok('admin', 'settings.change', { dutyTelephone: '0550-6600001' })
  const incident = await blast(room)
  const { id } = await issuedIn(room, incident, 'initial', written)
  const { deliveries } = await room.ok('officer', 'reports.deliver', {
    ...{ id, name: '临江市政府总值班室', desk: 'cityGovernment', channel: 'written' },
  })
  room.clock.pass(3)
  await room.ok('officer', 'reports.receipt', { delivery: deliveries[0]?.id ?? 0, receivedBy: '周敏' })
  return { room, sheet: 'incidentReport', of: id }
}

/** An oral order about a paper that came, handled to the end. */
export async function instructionForm(): Promise<FilledForm> {
  const room = await openTestRoom()
  const document = { unit: '县水利局', number: '县水〔2026〕9号', title: '关于白石镇管涌的报告' }
  const { id } = await ordered(room, { document, urgency: 'urgent', proposal: '请县水利局承办' })
  const { id: followup } = await assigned(room, {
    ...{ origin: 'instruction', instruction: id, coUnits: ['白石镇'] },
  })
  await room.ok('officer', 'followups.receipt', { id: followup, who: '郑宇' })
  await room.ok('officer', 'followups.feedback', { id: followup, who: '郑宇', words: '正在围井' })
  await room.ok('officer', 'followups.progress', { id: followup, who: '郑宇', words: '围井完成' })
  await room.ok('officer', 'followups.settle', { id: followup, who: '冯立', words: '均已封堵' })
  await room.ok('officer', 'followups.crossOff', { id: followup, signing: signed(crew.lead) })
  await room.ok('officer', 'followups.signInstruction', { id, means: 'pin', ...signed(crew.leader) })
  return { room, sheet: 'instructionSheet', of: id }
}

const townWarning: Partial<InputOf<'warnings.enter'>['facts']> = {
  places: [{ name: '白石镇' }],
  text: '澄河县气象台发布暴雨橙色预警信号，请白石镇注意防范',
}

/** A warning reported, passed on, called out, answered by a response, raised, lifted and summed up. */
export async function warningForm(): Promise<FilledForm> {
  const room = await openTestRoom()
  await smallBook(room)
  await unit(room, '石门水库', { kind: 'reservoir', place: '白石镇' })
  await unit(room, '柳湾滑坡点', { kind: 'hazardPoint', place: '清河县白石镇' })
  await unit(room, '外乡水库', { kind: 'reservoir', place: '柳河乡' })
  await scheme(room, {})
  await warned(room, { ...townWarning, identifier: '1_1' })
  const chain = 1
  const step = (
    act: 'reported' | 'instructed' | 'forwarded' | 'summed',
    words: string,
    who = '',
    means = '',
  ) => room.ok('officer', 'warnings.step', { chain, act, who, means, words })
  await step('reported', '暴雨橙色，白石镇', '带班领导 陈静', '电话')
  await step('instructed', '加强值守', '带班领导 陈静', '电话')
  await step('forwarded', '请转各村', '白石镇值班室', '传真')
  await room.ok('officer', 'callouts.start', { scheme: 'own', chain })
  const answer = { commander: '唐文博', villages: 3, moved: 12 }
  await room.ok('officer', 'callouts.try', { target: 1, rung: 1, result: 'answered', answer })
  const plan = await planIn(room)
  const { id } = await room.ok('officer', 'responses.propose', {
    ...said('activate', { plan: plan.id, chain, conditions: [{ code: 'orange' }] } as never),
  })
  await room.ok('officer', 'responses.approve', { id, ...signed(crew.leader) })
  room.clock.pass(30)
  await warned(room, { ...townWarning, action: 'upgrade', colour: 'red', identifier: '1_2', refers: ['1_1'] })
  await warned(room, { ...townWarning, action: 'lift', colour: 'red', refers: ['1_2'] })
  await step('summed', '转移12人，无伤亡')
  return { room, sheet: 'warningSheet', of: chain }
}

/** A response asked for on a condition, with what the consultation thought, and approved. */
export async function responseForm(): Promise<FilledForm> {
  const room = await openTestRoom()
  const plan = await planIn(room)
  await warned(room)
  const { id: consultation } = await room.ok('officer', 'responses.consult', {
    ...{ topic: '强降雨会商', means: '视频', chair: '副县长 周岩', conclusion: '建议启动三级响应' },
    views: [{ unit: '县水利局', name: '郑宇', view: '白石站将超警' }],
  })
  const asked = await room.ok('officer', 'responses.propose', {
    ...said('activate', { plan: plan.id, consultation, conditions: [{ code: 'orange' }] }),
  })
  await room.ok('officer', 'responses.approve', { id: asked.id, ...signed(crew.leader), words: '同意' })
  return { room, sheet: 'responseSheet', of: asked.waiting ?? 0 }
}

/** A hazard with its photograph, its five fixed items, all signatures, re-checked and crossed off. */
export async function hazardLedgerForm(): Promise<FilledForm> {
  const room = await openTestRoom()
  const { id } = await found(room, { grade: 'major' })
  const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
  const picture = { name: '现场.jpg', size: bytes.length, base64: bytes.toString('base64') }
  await room.ok('officer', 'hazards.addPhoto', { id, stage: 'found', ...picture })
  await signedByAll(room, id)
  await room.ok('officer', 'hazards.progress', { id, words: '已订购报警器', name: '周明' })
  await rechecked(room, id)
  await room.ok('officer', 'hazards.crossOff', { id, signing: signed(crew.lead) })
  const view = await room.ok('officer', 'hazards.view', {
    ...{ kind: 'ledger', from: '2026-03-01', to: '2026-03-31' },
  })
  return { room, sheet: 'hazardLedger', of: view.id }
}

/** A drill held by its script and evaluated. */
export async function drillForm(): Promise<FilledForm> {
  const room = await openTestRoom()
  const { id } = await room.ok('officer', 'drills.plan', gasDrill)
  await room.ok('officer', 'drills.begin', { id })
  await room.ok('officer', 'drills.deliver', { id, inject: 'call' })
  room.clock.pass(3)
  await room.ok('officer', 'drills.answer', { id, inject: 'call', words: '已问清七件事' })
  await room.ok('officer', 'drills.end', { id, words: '按脚本完成' })
  const problem = { problem: '录音未开', improvement: '开机自检', owner: '王芳', by: '2026-04-01' }
  await room.ok('officer', 'drills.evaluate', {
    id,
    facts: { verdict: 'good', words: '问询到位', problems: [problem] },
    ...signed(crew.leader),
  })
  return { room, sheet: 'drillRecord', of: id }
}
