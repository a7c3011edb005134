import type { InputOf } from '#shared/contract/index.ts'
import type { IncidentBody } from '#shared/reports/body.ts'
import type { Report } from '#shared/reports/report.ts'
import { crew } from './people.ts'
import { openTestRoom, type TestRoom } from './room.ts'

/** Facts of a gas explosion heard at founding time. */
export const explosion: InputOf<'incidents.open'>['facts'] = {
  title: '白石镇燃气爆炸',
  typeCode: '12D01',
  place: '人民路12号',
  township: '白石镇',
  occurredAt: '2026-03-09T23:50:00.000Z',
  source: { kind: 'caller', unit: '白石镇政府', name: '孙立', post: '值班员', telephone: '0550-6600201' },
  course: '一家餐馆厨房发生燃气爆炸，临街玻璃破碎，消防已到场，周边群众正在疏散。',
  cause: '怀疑软管老化',
}

/** One dead, one in hospital, the rest none so far. */
export const oneDead = {
  dead: 1,
  missing: 0,
  outOfContact: 0,
  trapped: 0,
  seriouslyInjured: 1,
  slightlyInjured: 2,
}

/** Opens an incident with its first figures, and gives the room somebody to report to. */
export async function incidentIn(
  room: TestRoom,
  more: Partial<InputOf<'incidents.open'>> = {},
): Promise<number> {
  const figures = { source: 'fire' as const, sourceWords: '县消防救援大队', figures: oneDead }
  const { id } = await room.ok('officer', 'incidents.open', { facts: explosion, figures, ...more })
  return id
}

/** The city and the own government among those reported to. */
export async function addresseesIn(room: TestRoom): Promise<{ city: number; own: number }> {
  const city = await room.ok('lead', 'reports.setAddressee', {
    id: null,
    name: '临江市政府总值班室',
    role: 'superior',
    desk: 'cityGovernment',
    channel: 'written',
    number: '0550-3020001',
  })
  const own = await room.ok('lead', 'reports.setAddressee', {
    id: null,
    name: '县政府总值班室',
    role: 'ownOrgan',
    desk: 'ownGovernment',
    channel: 'phone',
    number: '0550-6020001',
  })
  return { city: city.id, own: own.id }
}

/** A measure taken by the fire brigade. */
export const measure = {
  who: '县消防救援大队',
  what: '出动3车15人灭火搜救',
  since: '2026-03-09T23:58:00.000Z',
}

type DraftedStage = InputOf<'reports.draft'>['stage']

/** A draft of a stage with its measures, and what is new where the stage asks for it. */
export async function draftIn(
  room: TestRoom,
  incident: number,
  stage: DraftedStage,
  change: Partial<IncidentBody> = {},
): Promise<Report> {
  const drafted = await room.ok('officer', 'reports.draft', { incident, stage })
  const body = drafted.body as IncidentBody
  const progress = stage === 'initial' ? null : '明火已扑灭，现场正在清理。'
  const measures = body.measures.length > 0 ? body.measures : [measure]
  return room.ok('officer', 'reports.save', {
    id: drafted.id,
    body: { ...body, measures, progress, ...change },
  })
}

/** Checked by the lead, issued by the leader; the next report in half an hour where one follows. */
export async function issueIn(room: TestRoom, id: number, more: { nextAt?: string } = {}): Promise<Report> {
  const { lead, leader } = crew
  await room.ok('lead', 'reports.check', { id, person: lead.id, pin: lead.pin })
  const nextAt = more.nextAt ?? new Date(Date.parse(room.clock.now()) + 30 * 60_000).toISOString()
  return room.ok('leader', 'reports.issue', { id, person: leader.id, pin: leader.pin, nextAt })
}

/** A stage drafted, checked and issued. */
export async function issuedIn(
  room: TestRoom,
  incident: number,
  stage: DraftedStage,
  change: Partial<IncidentBody> = {},
): Promise<Report> {
  const { id } = await draftIn(room, incident, stage, change)
  return issueIn(room, id)
}

/** A call to the city. */
export function callTo(incident: number, nextAt: string): InputOf<'reports.firstCall'> {
  return {
    incident,
    name: '临江市政府总值班室',
    desk: 'cityGovernment',
    number: '0550-3020001',
    words: '白石镇人民路燃气爆炸，已知1人死亡、1人重伤，消防已到场，原因正在调查。',
    unknown: '房屋受损情况',
    receivedBy: '值班员周敏',
    nextAt,
  }
}

/** A room with an incident and somebody to report to. */
export async function begunIn(
  more: Partial<InputOf<'incidents.open'>> = {},
): Promise<{ room: TestRoom; incident: number }> {
  const room = await openTestRoom()
  await addresseesIn(room)
  return { room, incident: await incidentIn(room, more) }
}

/** Why a leader cannot issue a report that somebody has checked. */
export async function issueCode(room: TestRoom, id: number): Promise<string> {
  const { lead, leader } = crew
  const nextAt = new Date(Date.parse(room.clock.now()) + 30 * 60_000).toISOString()
  await room.ok('lead', 'reports.check', { id, person: lead.id, pin: lead.pin })
  return (await room.no('leader', 'reports.issue', { id, person: leader.id, pin: leader.pin, nextAt })).code
}

/** What a report says on paper, heading and paragraphs line by line. */
export async function saidIn(room: TestRoom, id: number): Promise<string> {
  const { sections } = await room.ok('officer', 'reports.text', { id })
  return sections.flatMap((one) => [one.heading, ...one.paragraphs]).join('\n')
}
