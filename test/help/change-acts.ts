import { plusDays } from '#shared/base/zone.ts'
import type { Change } from '#shared/roster/change.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { signed } from './duty.ts'
import { crew } from './people.ts'
import { type Act, anyDuty, days, everybody } from './roster-life.ts'
import { others } from './roster-room.ts'

/** A swap or stand-in is asked for, and mostly agreed to. */
export const askChange: Act = async (life) => {
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

/** A swap or stand-in goes a step on. */
export const stepChange: Act = async (life) => {
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

/** A leave is filed, or entered as approved. */
export const fileLeave: Act = async (life) => {
  const from = plusDays(life.today(), life.dice.upTo(days))
  const entered = life.dice.upTo(2) === 0
  const person = life.dice.one(everybody).id
  const leave = {
    person,
    kind: life.dice.one(['annual', 'sick', 'trip'] as const),
    from,
    fromTime: life.dice.one([null, '00:00', '13:30']),
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

/** A leave goes a step on. */
export const stepLeave: Act = async (life) => {
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
