import { minutesBetween } from '#shared/base/instant.ts'
import { signed } from './duty.ts'
import { crew } from './people.ts'
import { type Act, everybody, see } from './roster-life.ts'

/** Some time passes, and the console looks at the roster as it does every minute; nobody waits for a handover for ever. */
export const passTime: Act = async (life) => {
  const minutes = life.dice.one([1, 7, 30, 90, 240, 420])
  const { shift } = await life.get('shift.current', {})
  const late = minutesBetween(shift.to, life.now())
  if (late > 300) return 'waits for the handover'
  life.room.clock.pass(minutes)
  await life.get('roster.follow', {}, 'console')
  return ''
}

/** The shift is handed over, if it may be. */
export const handOver: Act = async (life) => {
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

/** Somebody of the shift comes, goes or stays away. */
export const recordPresence: Act = async (life) => {
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

/** Somebody takes over a post at once. */
export const takeOver: Act = async (life) => {
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
