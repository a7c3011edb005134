import { plusMinutes } from '#shared/base/instant.ts'
import { plusDays } from '#shared/base/zone.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { type Act, anyDuty, days, everybody, postOf } from './roster-life.ts'
import { templates } from './roster-room.ts'

/** Some duties are entered anew. */
export const save: Act = async (life) => {
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
export const writeOn: Act = async (life) => {
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

/** A temporary order is given. */
export const order: Act = async (life) => {
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

/** A temporary order is ended. */
export const endOrder: Act = async (life) => {
  const running = [...life.model.orders].filter(([, { to }]) => to > life.now())
  const found = life.dice.one(running)
  if (!found) return 'none given'
  const [id, known] = found
  const reply = await life.reply('roster.endOrder', { id, reason: '解除' })
  if (!reply.ok) return reply.code
  life.model.orders.set(id, { ...known, to: known.from > life.now() ? known.from : life.now() })
  return ''
}
