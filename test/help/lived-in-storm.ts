import type { InputOf } from '#shared/contract/index.ts'
import type { Desk } from './furnished-room.ts'
import { pin } from './furnished-room.ts'
import { floodPlan, said } from './response-acts.ts'

/** A storm over a room: contacts, warnings, a call-out, a response, waters and alarms, so that each of their tables has rows. */
export async function stormOver(desk: Desk, at: string): Promise<void> {
  const ask: Desk['ask'] = (operation, input) => desk.ask(operation, input, { at })
  const person = await book(ask)
  const chain = await warnings(ask)
  await callOut(ask, { person, chain })
  await respond(ask)
  await waters(ask)
  await alarms(desk, at)
}

type Ask = Desk['ask']

async function book(ask: Ask): Promise<{ unitId: number; contact: number }> {
  const unit = await ask('contacts.addUnit', { name: '白石镇', kind: 'township', place: '白石镇' })
  const { id, numbers } = await ask('contacts.add', {
    unit: unit.id,
    name: '唐文博',
    post: '党委书记',
    pair: 'A',
    numbers: [
      { kind: 'mobile', number: '13800000201' },
      { kind: 'landline', number: '0550-6600201' },
    ],
    charges: [{ kind: 'township', place: '白石镇' }],
  })
  await ask('contacts.verify', { number: numbers[0]?.id ?? 0, outcome: 'wrong' })
  return { unitId: unit.id, contact: id }
}

async function warnings(ask: Ask): Promise<number> {
  const fact = { issuers: ['临江市气象台'], hazard: '暴雨', level: null, horizonHours: 24 }
  const issuedAt = '2026-03-10T11:00:00.000Z'
  const { taken } = await ask('warnings.enter', {
    facts: { ...fact, action: 'issue', colour: 'orange', issuedAt, identifier: '1_1', places: [] },
  })
  const [first] = taken
  if (!first) throw new Error('no warning was taken in')
  const chain = first.chain ?? 0
  const later = '2026-03-10T11:30:00.000Z'
  await ask('warnings.enter', {
    facts: { ...fact, action: 'upgrade', colour: 'red', issuedAt: later, refers: ['1_1'] },
  })
  await ask('warnings.correct', {
    message: first.id,
    facts: { ...first.facts, level: 2 },
    reason: '级别漏录',
  })
  await ask('warnings.enter', {
    facts: { ...fact, issuers: ['柳河县气象台'], issuedAt, action: 'issue', colour: 'red' },
  })
  const lifted = await ask('warnings.enter', {
    facts: { ...fact, issuers: [], action: 'lift', colour: 'red', issuedAt: later },
  })
  await ask('warnings.answer', { message: lifted.taken[0]?.id ?? 0, belongsTo: null })
  await ask('warnings.step', { chain, act: 'noted', words: '已抄送' })
  await ask('warnings.setType', { name: '江雾', colours: ['yellow'], source: '本地' })
  return chain
}

interface Called {
  person: { unitId: number; contact: number }
  chain: number
}

async function callOut(ask: Ask, { person, chain }: Called): Promise<void> {
  const plan: InputOf<'callouts.setScheme'>['plan'] = {
    waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'] }] }],
    ladder: [{ step: 'phone', afterMinutes: 0 }],
    answerMinutes: 15,
    needs: ['commander'],
  }
  await ask('callouts.setScheme', { code: 'own', name: '本县方案', plan, source: '县防指方案' })
  const board = await ask('callouts.start', { scheme: 'own', chain, targets: [person] })
  const target = board.targets[0]?.id ?? 0
  const tried = await ask('callouts.try', { target, result: 'noAnswer' })
  const last = tried.tries.at(-1)?.id ?? 0
  await ask('callouts.withdrawTry', { id: last, reason: '按错' })
}

async function respond(ask: Ask): Promise<void> {
  const plan = await ask('responses.setPlan', { id: null, code: 'flood', ...floodPlan })
  await ask('responses.switchPlan', { id: plan.id, active: true })
  const [proposal] = (await ask('responses.proposals', {})).proposals
  if (proposal) {
    const { key, facts } = proposal
    await ask('responses.putOff', { key, facts, reason: '再看一小时' })
  }
  const { id } = await ask('responses.propose', {
    ...said('activate', { level: 2 }),
    plan: plan.id,
    conditions: [{ code: 'red' }],
  })
  await ask('responses.approve', { id, person: 3, pin, words: '同意' })
  await ask('responses.consult', {
    topic: '雨情会商',
    heldAt: '2026-03-10T11:50:00.000Z',
    means: 'room',
    chair: '周磊',
    views: [{ unit: '气象局', name: '李工', view: '雨还要下' }],
    conclusion: '维持',
  })
}

async function waters(ask: Ask): Promise<void> {
  const { id } = await ask('waters.addStation', {
    name: '白石站',
    kind: 'river',
    levels: { warning: 36_300 },
  })
  await ask('waters.enter', {
    readings: [{ station: id, observedAt: '2026-03-10T11:00:00.000Z', level: '36.10' }],
  })
  await ask('waters.view', { station: id, from: '2026-03-10T00:00:00.000Z', to: '2026-03-10T12:00:00.000Z' })
  const zone = await ask('waters.addZone', { name: '柳湾', kind: 'river', households: 4, persons: 15 })
  await ask('waters.zoneStep', { zone: zone.id, act: 'prepare', orderedBy: '县防指' })
}

async function alarms(desk: Desk, at: string): Promise<void> {
  await desk.ask('alarms.test', { heard: true }, { at })
  await desk.ask('contacts.postpone', { reason: '夜间有险情' }, { at })
  const { alarms: ringing } = await desk.ask('alarms.ringing', {}, { at })
  const keys = ringing.slice(0, 1).map(({ key }) => key)
  await desk.ask('alarms.answer', { keys, act: 'silenced' }, { at })
  const input = { why: 'off', from: '2026-03-10T11:00:00.000Z', to: '2026-03-10T11:30:00.000Z' }
  await desk.running.ask({ seat: 'console', call: { operation: 'alarms.gap', input }, at })
}
