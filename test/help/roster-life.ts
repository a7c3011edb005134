import { minutesBetween, plusMinutes } from '#shared/base/instant.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { InputOf, OperationName, ValueOf } from '#shared/contract/index.ts'
import type { Reply } from '#shared/contract/wire.ts'
import type { Change } from '#shared/roster/change.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { type Dice, diceOf } from './dice.ts'
import { signed } from './duty.ts'
import { crew, type TestPerson, type Who } from './people.ts'
import type { TestRoom } from './room.ts'
import { emptyModel, type RosterModel } from './roster-model.ts'
import { others, rostered, rosterRoom, templates } from './roster-room.ts'

/** A room living on by dice, and the model that is told whatever the room took. */
export interface RosterLife {
  room: TestRoom
  dice: Dice
  model: RosterModel
  /** How often each act was taken and how often it was refused. */
  told: Map<string, { taken: number; refused: number }>
  now(): string
  /** The duty day it is. */
  today(): string
  /** Asks past the proof of the chain, which is held once at the end. */
  get<N extends OperationName>(operation: N, input: InputOf<N>, who?: Who): Promise<ValueOf<N>>
  reply<N extends OperationName>(operation: N, input: InputOf<N>, who?: Who): Promise<Reply>
}

type Act = (life: RosterLife) => Promise<string>

/** Everybody who may have duties. */
const everybody: readonly TestPerson[] = [...Object.values(crew), ...Object.values(others)].filter(
  ({ id }) => id !== crew.admin.id,
)
const days = 10

/** A room with a roster whose life is thrown with dice. */
export async function rosterLife(seed: number): Promise<RosterLife> {
  const room = await rosterRoom(days)
  const reply: RosterLife['reply'] = (operation, input, who = 'admin') =>
    room.console.ask({ seat: who, call: { operation, input } })
  const life: RosterLife = {
    room,
    dice: diceOf(seed),
    model: emptyModel(),
    told: new Map(),
    now: () => room.clock.now(),
    today: () => room.clock.now().slice(0, 10),
    reply,
    get: async (operation, input, who) => {
      const answer = await reply(operation, input, who)
      if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer)}`)
      return answer.value as ValueOf<typeof operation>
    },
  }
  for (const { item } of (await life.get('handover.brief', {})).checks)
    await life.get('handover.dropItem', { item })
  learnFounding(life)
  return life
}

/** One act thrown with dice; the answer says which and whether it was taken. */
export async function live(life: RosterLife): Promise<string> {
  const act = life.dice.one(acts)
  const outcome = await act.act(life)
  const count = life.told.get(act.name) ?? { taken: 0, refused: 0 }
  if (outcome === '') count.taken += 1
  else count.refused += 1
  life.told.set(act.name, count)
  return outcome === '' ? act.name : `${act.name} refused: ${outcome}`
}

const passTime: Act = async (life) => {
  const minutes = life.dice.one([1, 7, 30, 90, 240, 420])
  const { shift } = await life.get('shift.current', {})
  const late = minutesBetween(shift.to, life.now())
  if (late > 300) return 'waits for the handover'
  life.room.clock.pass(minutes)
  await life.get('roster.follow', {}, 'console')
  return ''
}

const handOver: Act = async (life) => {
  const { shift, windowOpen } = await life.get('shift.current', {})
  if (!windowOpen) return 'before the window'
  const manning = shift.crew.filter(
    ({ post, presence }) => (post === 'lead' || post === 'officer') && presence !== 'relieved',
  )
  const signers = everybody.filter(
    ({ id, roles }) => roles.some((role) => role === 'lead' || role === 'officer') && id < 7,
  )
  const mine = signers.filter(({ id }) => manning.some(({ person }) => person.id === id))
  const out = life.dice.one(
    manning.length > 0
      ? [...mine, ...(manning.some(({ person }) => person.id === 1) ? [crew.admin] : [])]
      : signers,
  )
  if (!out) return 'nobody signs'
  const sign = await life.reply('handover.sign', { ...signed(out), summary: '' })
  if (!sign.ok) return sign.code
  const taker = life.dice.one(signers.filter(({ id }) => id !== out.id))
  const received = await life.reply('handover.receive', signed(taker))
  if (!received.ok) {
    await life.get('handover.withdraw', { ...signed(out), reason: '重来' })
    return received.code
  }
  await life.room.console.settled()
  const after = await life.get('shift.current', {})
  for (const { post, person, presence } of shift.crew)
    if (presence !== 'relieved' && presence !== 'absent')
      see(life, shift.id, { post, person: person.id, state: 'gone' })
  life.model.shifts.set(shift.id, { plannedTo: shift.to, closedAt: life.now() })
  life.model.shifts.set(after.shift.id, { plannedTo: after.shift.to, closedAt: null })
  for (const { post, person, presence } of after.shift.crew)
    if (presence === 'present') see(life, after.shift.id, { post, person: person.id, state: 'present' })
  return ''
}

const recordPresence: Act = async (life) => {
  const { shift } = await life.get('shift.current', {})
  const member = life.dice.one(shift.crew)
  if (!member) return 'nobody there'
  const presence = life.dice.one(['present', 'away', 'absent', 'present'] as const)
  const reply = await life.reply('shift.presence', { member: member.id, presence })
  if (!reply.ok) return reply.code
  const state = presence === 'present' ? 'present' : 'gone'
  see(life, shift.id, { post: member.post, person: member.person.id, state })
  return ''
}

const takeOver: Act = async (life) => {
  const { shift } = await life.get('shift.current', {})
  const member = life.dice.one(shift.crew)
  const taker = life.dice.one(everybody.filter(({ id }) => id < 7))
  if (!member) return 'nobody there'
  const reply = await life.reply('shift.takeOver', {
    member: member.id,
    ...signed(taker),
    reason: '临时接替',
  })
  if (!reply.ok) return reply.code
  const after = await life.get('shift.current', {})
  for (const { id, post, person, presence } of after.shift.crew) {
    const before = shift.crew.find((one) => one.id === id)
    if (presence === 'relieved' && before?.presence !== 'relieved')
      see(life, shift.id, { post, person: person.id, state: 'gone' })
    if (!before) see(life, shift.id, { post, person: person.id, state: 'present' })
  }
  return ''
}

const save: Act = async (life) => {
  const slots = Array.from({ length: 1 + life.dice.upTo(3) }, () => {
    const { slot, able } = anyDuty(life, 0)
    const [people, learner] = [[life.dice.one(able)], life.dice.one(able)]
    if (life.dice.upTo(6) === 0) people.push(life.dice.one(able))
    const shadows = life.dice.upTo(8) === 0 && !people.includes(learner) ? [learner] : []
    return { ...slot, people: life.dice.upTo(12) === 0 ? [] : [...new Set(people)], shadows, locked: false }
  })
  const unique = [...new Map(slots.map((one) => [slotKey(one), one])).values()]
  const reply = await life.reply('roster.save', { slots: unique })
  if (!reply.ok) return reply.code
  for (const { people, shadows, ...slot } of unique)
    life.model.entered.set(slotKey(slot), [
      ...shadows.map((person) => ({ person, shadow: true })),
      ...people.map((person) => ({ person, shadow: false })),
    ])
  return ''
}

/** The roster is written on to where it ends, as it is month by month. */
const writeOn: Act = async (life) => {
  const slots = Array.from({ length: days }, (_, by) => plusDays(life.today(), by + 1)).flatMap((date) =>
    (['leader', 'lead', 'officer', 'standby'] as const).flatMap((post) => {
      const slot = { date, template: templates[post], ordinal: 1 }
      const ids = everybody.filter(({ roles }) => roles.some((role) => role === post)).map(({ id }) => id)
      const known = life.model.entered.has(slotKey(slot))
      return known ? [] : [{ ...slot, people: [life.dice.one(ids)] }]
    }),
  )
  if (slots.length === 0) return 'written as far as that'
  await life.get('roster.save', { slots })
  for (const { people, ...slot } of slots)
    life.model.entered.set(
      slotKey(slot),
      people.map((person) => ({ person, shadow: false })),
    )
  return ''
}

const askChange: Act = async (life) => {
  const one = anyDuty(life, -1)
  const swap = life.dice.upTo(3) === 0
  const other = { ...one.slot, date: plusDays(life.today(), life.dice.upTo(days)) }
  const giver = life.dice.one(life.model.entered.get(slotKey(one.slot)) ?? [])?.person
  const taken = life.dice.one(life.model.entered.get(slotKey(other)) ?? [])?.person
  const taker = swap ? taken : life.dice.one(one.able.filter((id) => id !== giver))
  if (giver === undefined || taker === undefined || giver === taker) return 'nobody to change with'
  const asked = { slot: one.slot, giver, taker, reason: '家中有事', onBehalf: '来电' }
  const reply = await life.reply(
    'change.ask',
    swap ? { kind: 'swap', otherSlot: other, ...asked } : { kind: 'standIn', ...asked },
  )
  if (!reply.ok) return reply.code
  const change = reply.value as Change
  const given = { slot: slotKey(one.slot), giver, taker, ground: change.kind }
  const back = { slot: slotKey(other), giver: taker, taker: giver, ground: change.kind }
  life.model.changes.set(change.id, { halves: swap ? [given, back] : [given], approvedAt: null })
  if (life.dice.upTo(4) > 0) await life.reply('change.agree', { id: change.id, onBehalf: '来电' })
  return ''
}

const stepChange: Act = async (life) => {
  const steps = ['agree', 'decline', 'approve', 'approve', 'approve', 'refuse', 'withdraw', 'undo'] as const
  const step = life.dice.one(steps)
  const wanted =
    step === 'undo' ? ['approved' as const] : step === 'agree' ? ['asked' as const] : ['agreed' as const]
  const found = await life.get('change.list', { states: wanted, from: plusDays(life.today(), -1) })
  const change = life.dice.one(found)
  if (!change) return 'none under way'
  const leader = [change.giver.id, change.taker.id].includes(crew.leader.id) ? others.second : crew.leader
  const said = { id: change.id, reason: '事情有变', onBehalf: '来电', ...signed(leader) }
  const reply = await life.reply(`change.${step}`, said)
  if (!reply.ok) return reply.code
  const known = life.model.changes.get(change.id)
  if (known && step === 'approve') known.approvedAt = life.now()
  if (known && step === 'undo') known.approvedAt = null
  return ''
}

const fileLeave: Act = async (life) => {
  const from = plusDays(life.today(), life.dice.upTo(days))
  const entered = life.dice.upTo(2) === 0
  const person = life.dice.one(everybody).id
  const leave = {
    person,
    kind: life.dice.one(['annual', 'sick', 'trip'] as const),
    from,
    fromTime: life.dice.one(['00:00', '08:00', '13:30']),
    to: plusDays(from, life.dice.upTo(3)),
    toTime: life.dice.one([null, '18:00']),
    reason: '请假',
    onBehalf: '来电',
  }
  const reply = await life.reply(entered ? 'leave.enter' : 'leave.file', leave)
  if (!reply.ok) return reply.code
  const { id, from: begins, to } = reply.value as { id: number; from: string; to: string }
  const held = entered && begins < life.now() ? life.now() : begins
  life.model.leaves.set(id, { person, from: held, to, approved: entered })
  return ''
}

const stepLeave: Act = async (life) => {
  const step = life.dice.one(['approve', 'approve', 'approve', 'refuse', 'withdraw'] as const)
  const states = step === 'withdraw' ? ['approved' as const, 'asked' as const] : ['asked' as const]
  const leave = life.dice.one(await life.get('leave.list', { states, from: life.today() }))
  if (!leave) return 'none filed'
  const leader = leave.person.id === crew.leader.id ? others.second : crew.leader
  const said = { id: leave.id, reason: '事情有变', onBehalf: '来电', ...signed(leader) }
  const reply = await life.reply(`leave.${step}`, said)
  if (!reply.ok) return reply.code
  const known = life.model.leaves.get(leave.id)
  if (!known) return ''
  if (step === 'approve') {
    known.approved = true
    known.from = known.from < life.now() ? life.now() : known.from
  }
  const running = known.approved && leave.from < life.now()
  if (step === 'withdraw' && running) known.to = life.now()
  else if (step === 'withdraw') known.approved = false
  return ''
}

const order: Act = async (life) => {
  const { slot, able } = anyDuty(life, -1)
  const post = postOf(slot.template)
  const from = plusMinutes(life.now(), life.dice.one([0, 30, 600, 2000]))
  const to = plusMinutes(from, life.dice.one([15, 300, 1440]))
  const act = life.dice.one(['add', 'remove', 'set'] as const)
  const people = [...new Set([life.dice.one(able), life.dice.one(able)])]
  const reply = await life.reply('roster.order', { post, act, people, from, to, reason: '防汛' })
  if (!reply.ok) return reply.code
  const { id, from: begins } = reply.value as { id: number; from: string }
  life.model.orders.set(id, { post, act, people, from: begins, to })
  return ''
}

const endOrder: Act = async (life) => {
  const running = [...life.model.orders].filter(([, { to }]) => to > life.now())
  const found = life.dice.one(running)
  if (!found) return 'none given'
  const [id, known] = found
  const reply = await life.reply('roster.endOrder', { id, reason: '解除' })
  if (!reply.ok) return reply.code
  life.model.orders.set(id, { ...known, to: known.from > life.now() ? known.from : life.now() })
  return ''
}

/** What may happen, some of it more often. */
const acts: readonly { name: string; act: Act }[] = [
  ...several(5, 'time passes', passTime),
  ...several(3, 'handover', handOver),
  ...several(3, 'presence', recordPresence),
  ...several(1, 'take-over', takeOver),
  ...several(2, 'roster saved', save),
  ...several(1, 'roster written on', writeOn),
  ...several(4, 'swap or stand-in asked', askChange),
  ...several(4, 'swap or stand-in stepped', stepChange),
  ...several(1, 'leave filed', fileLeave),
  ...several(2, 'leave stepped', stepLeave),
  ...several(1, 'order', order),
  ...several(1, 'order ended', endOrder),
]

function several(times: number, name: string, act: Act): { name: string; act: Act }[] {
  return Array.from({ length: times }, () => ({ name, act }))
}

/** A duty of the next days and who is fit for it. */
function anyDuty(life: RosterLife, earliest: number) {
  const post = life.dice.one(['leader', 'lead', 'officer', 'officer', 'standby'] as const)
  const date = plusDays(life.today(), earliest + life.dice.upTo(days))
  const able = everybody.filter(({ roles }) => roles.some((role) => role === post)).map(({ id }) => id)
  return { slot: { date, template: templates[post], ordinal: 1 }, able }
}

function postOf(template: number): string {
  return Object.entries(templates).find(([, id]) => id === template)?.[0] ?? ''
}

function see(
  life: RosterLife,
  shift: number,
  what: { post: string; person: number; state: 'present' | 'gone' },
): void {
  life.model.seen.push({ shift, ...what, at: life.now() })
}

/** What the room was founded and furnished with, told to the model. */
function learnFounding({ model, now }: RosterLife): void {
  model.shifts.set(1, { plannedTo: plusMinutes(now(), 1440), closedAt: null })
  model.seen.push({ shift: 1, post: 'lead', person: crew.admin.id, state: 'present', at: now() })
  for (let day = 1; day <= days; day++)
    for (const post of ['leader', 'lead', 'officer', 'standby'] as const) {
      const slot = { date: plusDays(now().slice(0, 10), day), template: templates[post], ordinal: 1 }
      model.entered.set(slotKey(slot), [{ person: rostered(post, day), shadow: false }])
    }
}
