import type { IncidentBody } from '#shared/reports/body.ts'
import { shippedSets } from '#shared/reports/rule-samples.ts'
import type { Desk } from './furnished-room.ts'
import { pin } from './furnished-room.ts'

/** The second person of a furnished room, who may check and issue. */
const second = { person: 2, pin }

/** An incident reported by telephone, in writing and late, asked about, watched to its end, and a brief of the day, so that each table of the reports has rows. */
export async function reportsOver(desk: Desk, at: string): Promise<void> {
  const days = (n: number) => new Date(Date.parse(at) + n * 86_400_000).toISOString()
  const ask: Desk['ask'] = (operation, input) => desk.ask(operation, input, { at })
  const facts = { title: '白石镇仓库火灾', typeCode: '12G01', place: '白石路3号', occurredAt: days(-10) }
  const figures = {
    dead: 0,
    missing: 0,
    outOfContact: 0,
    trapped: 0,
    seriouslyInjured: 0,
    slightlyInjured: 1,
  }
  const { id: incident } = await ask('incidents.open', { facts, figures: { figures } })
  await rules(ask)
  await addressee(ask)
  await ask('reports.firstCall', {
    incident,
    name: '临江市政府总值班室',
    desk: 'cityGovernment',
    words: '仓库火灾，1人轻伤，正在扑救',
    receivedBy: '周敏',
    sentAt: days(-0.1),
    nextAt: days(-0.05),
  })
  const approval = {
    means: 'telephone' as const,
    leader: '周磊',
    words: '同意',
    readBack: true,
    happenedAt: at,
  }
  await ask('reports.releaseCause', { incident, words: '电气线路故障', source: '消防救援大队', approval })
  await ask('reports.approveSkip', {
    incident,
    desk: 'provinceGovernment',
    addressee: '省政府总值班室',
    reason: '线路中断',
    approval,
  })
  const { id: query } = await ask('reports.query', {
    incident,
    askedBy: '市政府',
    means: '电话',
    words: '有无被困',
  })
  const initial = await issued(desk, await drafted(desk, { incident, stage: 'initial', at }), at)
  await deliver(desk, initial, at)
  await issued(desk, await drafted(desk, { incident, stage: 'verify', at, query }), at)
  const dropped = await drafted(desk, { incident, stage: 'followUp', at })
  await ask('reports.void', { id: dropped, reason: '直接写终报' })
  const final = await issued(desk, await drafted(desk, { incident, stage: 'final', at }), at)
  await deliver(desk, final, at)
  await settle(desk, incident, at)
  const brief = await ask('reports.brief', {})
  await ask('reports.void', { id: brief.id, reason: '改日再编' })
}

type Ask = Desk['ask']

async function rules(ask: Ask): Promise<void> {
  const sample = shippedSets('zh').find(({ code }) => code === 'template')?.editions[0]
  if (!sample) throw new Error('no template among the shipped rules')
  const { edition: _edition, from: _from, recordedAt: _at, by: _by, ...facts } = sample
  const { code } = await ask('reports.setRuleSet', {
    ...facts,
    code: null,
    name: '本县时限',
    sample: false,
    effectiveFrom: '2027-01-01',
  })
  await ask('reports.switchRuleSet', {
    code,
    active: true,
    from: '2027-01-02T00:00:00.000Z',
    reason: '新年起执行',
  })
  const settings = await ask('reports.settings', {})
  await ask('reports.setSettings', { ...settings, sameChecker: true })
}

async function addressee(ask: Ask): Promise<void> {
  await ask('reports.setAddressee', {
    id: null,
    name: '临江市政府总值班室',
    role: 'superior',
    desk: 'cityGovernment',
    channel: 'written',
    number: '0550-3020001',
  })
}

interface Drafting {
  incident: number
  stage: 'initial' | 'followUp' | 'verify' | 'final'
  at: string
  query?: number
}

async function drafted(desk: Desk, { incident, stage, at, query }: Drafting): Promise<number> {
  const { id, body } = await desk.ask('reports.draft', { incident, stage, query: query ?? null }, { at })
  const progress = stage === 'initial' ? null : '明火已扑灭。'
  const measures = [{ who: '消防救援大队', what: '灭火', since: null }]
  await desk.ask('reports.save', { id, body: { ...(body as IncidentBody), progress, measures } }, { at })
  return id
}

async function issued(desk: Desk, id: number, at: string): Promise<number> {
  const nextAt = new Date(Date.parse(at) + 3_600_000).toISOString()
  await desk.ask('reports.check', { id, ...second }, { at })
  await desk.ask('reports.issue', { id, ...second, nextAt, instead: '带班领导在现场' }, { at })
  return id
}

async function deliver(desk: Desk, id: number, at: string): Promise<void> {
  const to = {
    id,
    addressee: 1,
    name: '临江市政府总值班室',
    desk: 'cityGovernment' as const,
    channel: 'written' as const,
  }
  const { deliveries } = await desk.ask('reports.deliver', to, { at })
  await desk.ask('reports.receipt', { delivery: deliveries[0]?.id ?? 0, receivedBy: '周敏' }, { at })
  await desk.ask('reports.deliver', { ...to, name: '市应急管理局', desk: 'cityDepartment' }, { at })
  await desk.ask(
    'reports.deliver',
    { ...to, name: '县政府', desk: 'ownGovernment', channel: 'phone' },
    { at },
  )
}

/** Every lateness is explained, and the seven days of watching are ended. */
async function settle(desk: Desk, incident: number, at: string): Promise<void> {
  for (;;) {
    const clocks = await desk.ask('reports.clocks', { incident }, { at })
    const late = clocks.find(({ ours, state, lateReason }) => ours && state === 'late' && lateReason === null)
    if (!late) break
    await desk.ask('reports.lateReason', { incident, clock: late.key, reason: '核实情况用时较长' }, { at })
  }
  await desk.ask('reports.endWatch', { incident, words: '伤亡无变化' }, { at })
}
