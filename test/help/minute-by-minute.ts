import type { Instant } from '#shared/base/instant.ts'
import type { Duty, Ground, RosterFacts } from '#shared/roster/facts.ts'
import { slotKey } from '#shared/roster/slot.ts'

/** Somebody at a post in a minute. */
export interface Seen {
  post: string
  person: number
  ground: Ground
  slot: string | null
  shadow: boolean
}

/** Who is on duty in a minute, found by walking the rule of precedence from the weakest ground to the strongest. */
export function seenIn(facts: RosterFacts, minute: Instant): Seen[] {
  const posts = new Set<string>()
  for (const rows of [facts.slots, facts.orders, facts.presences])
    for (const { post } of rows) posts.add(post)
  return [...posts].flatMap((post) => seenAt(facts, post, minute))
}

/** Who is on duty in a span, found by looking at every minute of it and joining what stays the same. */
export function walkedDuties(facts: RosterFacts, span: { from: Instant; to: Instant }): Duty[] {
  const duties: Duty[] = []
  let before: Duty[] = []
  for (let at = Date.parse(span.from); at < Date.parse(span.to); at += 60_000) {
    const [from, to] = [new Date(at).toISOString(), new Date(at + 60_000).toISOString()]
    const now: Duty[] = []
    for (const seen of seenIn(facts, from)) {
      const duty = before.find((known) => same(known, seen)) ?? { ...seen, from, to }
      if (duty.from === from) duties.push(duty)
      duty.to = to
      now.push(duty)
    }
    before = now
  }
  return duties
}

/** True when two are the same person at the same post for the same reason. */
export function same(one: Seen, other: Seen): boolean {
  return (
    one.person === other.person &&
    one.post === other.post &&
    one.slot === other.slot &&
    one.ground === other.ground &&
    one.shadow === other.shadow
  )
}

function seenAt(facts: RosterFacts, post: string, minute: Instant): Seen[] {
  const slots = facts.slots.filter((slot) => slot.post === post && slot.from <= minute && minute < slot.to)
  slots.sort((a, b) => (`${a.from} ${slotKey(a)}` < `${b.from} ${slotKey(b)}` ? -1 : 1))
  const home = slots[0] ? slotKey(slots[0]) : null
  const planned = slots.flatMap((slot) => enteredIn(facts, { post, slot: slotKey(slot), minute }))
  const ordered = afterOrders(planned, facts, { post, slot: home, minute })
  return afterPresence(ordered, facts, { post, slot: home, minute })
}

interface Place {
  post: string
  slot: string | null
  minute: Instant
}

function enteredIn(facts: RosterFacts, { post, slot, minute }: Place): Seen[] {
  let crew: Seen[] = []
  const put = (seen: Seen) => {
    crew = [...crew.filter(({ person }) => person !== seen.person), seen]
  }
  const entered = facts.base.filter((duty) => duty.slot === slot)
  const byHand = entered.some(({ ground, shadow }) => ground !== 'rotation' && shadow !== true)
  for (const { person, ground, shadow } of entered) {
    if (byHand && ground === 'rotation') continue
    put({ post, person, ground, slot, shadow: shadow === true })
  }
  for (const replacement of facts.replacements) {
    if (replacement.slot !== slot || replacement.from > minute) continue
    const giver = crew.find(({ person }) => person === replacement.giver)
    if (!giver) continue
    crew = crew.filter((one) => one !== giver)
    const there = crew.find(({ person }) => person === replacement.taker)
    const stays = there && (giver.shadow || !there.shadow)
    if (!stays) put({ ...giver, person: replacement.taker, ground: replacement.ground })
  }
  return crew.filter(
    ({ person }) =>
      !facts.away.some((leave) => leave.person === person && leave.from <= minute && minute < leave.to),
  )
}

function afterOrders(planned: Seen[], facts: RosterFacts, { post, slot, minute }: Place): Seen[] {
  let crew = planned
  for (const order of facts.orders) {
    if (order.post !== post || minute < order.from || minute >= order.to) continue
    if (order.act === 'remove') crew = crew.filter(({ person }) => !order.people.includes(person))
    if (order.act === 'set') crew = crew.filter(({ person }) => order.people.includes(person))
    if (order.act === 'remove') continue
    for (const person of order.people) {
      if (!crew.some((one) => one.person === person))
        crew = [...crew, { post, person, ground: 'order', slot, shadow: false }]
      crew = crew.map((one) =>
        one.person === person ? { ...one, ground: 'order' as const, shadow: false } : one,
      )
    }
  }
  return crew
}

function afterPresence(ordered: Seen[], facts: RosterFacts, { post, slot, minute }: Place): Seen[] {
  let crew = ordered
  const seen = facts.presences.filter(
    (presence) => presence.post === post && presence.from <= minute && minute < presence.to,
  )
  for (const person of new Set(seen.map((presence) => presence.person))) {
    const last = seen.findLast((presence) => presence.person === person)
    if (last?.state === 'gone') crew = crew.filter((one) => one.person !== person)
    else if (!crew.some((one) => one.person === person))
      crew = [...crew, { post, person, ground: 'recorded', slot, shadow: false }]
    else crew = crew.map((one) => (one.person === person ? { ...one, ground: 'recorded' as const } : one))
  }
  return crew
}
