import { checkAll, handOver, signed } from '#test/help/duty.ts'
import { assigned, ordered } from '#test/help/followup-acts.ts'
import { crew } from '#test/help/people.ts'
import { issuedIn } from '#test/help/report-acts.ts'
import { inForce, warned } from '#test/help/response-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { approvedStandIn, entry, others, rosterRoom } from '#test/help/roster-room.ts'
import type { FilledForm } from './form-rooms-matters.ts'
import { blast } from './form-rooms-matters.ts'

const caller = { unit: '白石镇政府', name: '孙立', post: '值班员', telephone: '0550-6600201' }

/** A call written down with everything that the form asks. */
async function call(room: TestRoom): Promise<number> {
  const telephone = {
    subject: '河堤渗水',
    time: '7时40分',
    place: '白石镇河堤K3',
    cause: '连日降雨',
    course: '巡堤时发现',
    measures: '已铺砂石反滤',
    result: '渗水减小',
    impact: '不影响村庄',
    trend: '水位仍在涨',
    told: '已报告分管副镇长7时45分',
    proposal: '请县水利局派员',
    instruction: '同意，立即派人',
    readBack: true,
  }
  const { id } = await room.ok('officer', 'log.write', {
    kind: 'callIn',
    text: '白石镇报告河堤渗水',
    party: caller,
    handling: '已转县水利局',
    telephone,
    follow: true,
  })
  return id
}

/** A shift with an entry of every block, everything open, crew at all posts. */
async function shift(): Promise<TestRoom> {
  const room = await openTestRoom()
  await room.ok('admin', 'settings.change', { dutyTelephone: '0550-6600001' })
  for (const [post, person] of [
    ['leader', crew.leader],
    ['lead', crew.admin],
    ['officer', crew.officer],
    ['standby', crew.standby],
  ] as const)
    await room.ok('admin', 'shift.assign', { shift: 'current', post, people: [person.id] })
  await call(room)
  const settled = await room.ok('officer', 'log.write', {
    kind: 'callOut',
    text: '核实3号泵',
    party: caller,
    handling: '已报带班领导',
    follow: true,
  })
  for (const [kind, text] of [
    ['weather', '多云转小雨，6至14摄氏度'],
    ['document', '收市应急局汛情通报'],
    ['equipment', '传真机已修复'],
  ] as const)
    await room.ok('officer', 'log.write', { kind, text })
  await warned(room)
  await inForce(room)
  await ordered(room)
  await assigned(room)
  await blast(room)
  await room.ok('officer', 'handover.note', { text: '钥匙在抽屉' })
  room.clock.pass(30)
  await room.ok('officer', 'log.settle', { id: settled.id, result: '3号泵正常' })
  return room
}

async function handedOver(): Promise<{ room: TestRoom; handover: number }> {
  const room = await shift()
  await checkAll(room)
  const { id } = await handOver(room)
  await room.ok('leader', 'handover.review', { handover: id, ...signed(crew.leader), review: '阅' })
  return { room, handover: id }
}

/** The duty log of a shift that was handed over and reviewed. */
export async function dutyLogForm(): Promise<FilledForm> {
  const { room } = await handedOver()
  return { room, sheet: 'dutyLog', of: 1 }
}

/** The record of one call, settled. */
export async function telephoneForm(): Promise<FilledForm> {
  const room = await openTestRoom()
  const id = await call(room)
  await room.ok('officer', 'log.settle', { id, result: '县水利局已到场处置' })
  return { room, sheet: 'telephoneRecord', of: id }
}

/** The register sheet of that shift's handover. */
export async function handoverForm(): Promise<FilledForm> {
  const { room, handover } = await handedOver()
  return { room, sheet: 'handoverSheet', of: handover }
}

/** A month with all posts, a change, its reason and the duty telephone. */
export async function wallForm(): Promise<FilledForm> {
  const room = await rosterRoom()
  await room.ok('admin', 'settings.change', { dutyTelephone: '0550-6600001' })
  await room.ok('admin', 'people.change', {
    ...{ id: others.second.id, name: others.second.name, roles: ['leader'] },
    ...{ post: '副局长', telephones: ['13800000307'] },
  } as never)
  await room.ok('admin', 'roster.save', { slots: [entry('driver', 2, [others.junior.id])] })
  await approvedStandIn(room)
  return { room, sheet: 'wallRoster', of: 202_603 }
}

/** A stand-in that was agreed to and approved. */
export async function changeSlipForm(): Promise<FilledForm> {
  const room = await rosterRoom()
  const { id } = await approvedStandIn(room)
  return { room, sheet: 'changeSlip', of: id }
}

/** The brief of the day after a night with an incident, a warning and an order, issued and received. */
export async function dailyBriefForm(): Promise<FilledForm> {
  const room = await rosterRoom()
  const incident = await blast(room)
  await warned(room)
  await ordered(room)
  await issuedIn(room, incident, 'initial')
  const { id } = await room.ok('officer', 'reports.brief', {})
  await room.ok('lead', 'reports.check', { id, ...signed(crew.lead) })
  await room.ok('leader', 'reports.issue', { id, ...signed(crew.leader) } as never)
  const { deliveries } = await room.ok('officer', 'reports.deliver', {
    ...{ id, name: '临江市政府总值班室', desk: 'cityGovernment', channel: 'written' },
  })
  await room.ok('officer', 'reports.receipt', { delivery: deliveries[0]?.id ?? 0, receivedBy: '周敏' })
  return { room, sheet: 'dailyBrief', of: id }
}
