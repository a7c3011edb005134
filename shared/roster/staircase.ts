import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import type { Duty, Replacement, RosterFacts } from './facts.ts'
import { dutiesAtPost } from './post-line.ts'
import { type Slot, slotKey } from './slot.ts'
import { crewIndex, stintsOf, strandedIn } from './slot-crew.ts'
import { covers, grouped, overlaps, type Span } from './span.ts'

/**
 * Everybody on duty in a span, each as long as nothing about it changes, cut off at the span's ends, by beginning,
 * post and person: recorded presence before temporary order before swap, stand-in and leave before plan and rotation.
 */
export function timeline(facts: RosterFacts, span: Span): Duty[] {
  if (span.from >= span.to) return []
  const index = crewIndex(facts)
  const slots = grouped(facts.slots.filter((slot) => overlaps(slot, span)).sort(bySlot), ({ post }) => post)
  const orders = grouped(
    facts.orders.filter((order) => overlaps(order, span)),
    ({ post }) => post,
  )
  const presences = grouped(
    facts.presences.filter((presence) => overlaps(presence, span)),
    ({ post }) => post,
  )
  const posts = new Set([...slots.keys(), ...orders.keys(), ...presences.keys()])
  return [...posts]
    .flatMap((post) => {
      const own = slots.get(post) ?? []
      const stints = own.flatMap((slot) => stintsOf(slot, index))
      const [ordered, seen] = [orders.get(post) ?? [], presences.get(post) ?? []]
      return dutiesAtPost({ post, slots: own, stints, orders: ordered, presences: seen }, span)
    })
    .sort(byBeginning)
}

/** Everybody on duty at a moment, with the whole span of each. */
export function onDutyAt(facts: RosterFacts, at: Instant): Duty[] {
  const posts = [...facts.slots, ...facts.orders, ...facts.presences].filter((row) => covers(row, at))
  return [...new Set(posts.map(({ post }) => post))]
    .flatMap((post) => {
      const span = reachOf(facts, post, at)
      return timeline(factsWithin(facts, post, span), span).filter((duty) => covers(duty, at))
    })
    .sort(byBeginning)
}

/** The swaps and stand-ins that find their giver nowhere in the slot, or no such slot: conflicts to be shown. */
export function strandedOf(facts: RosterFacts): Replacement[] {
  const index = crewIndex(facts)
  const slots = new Map(facts.slots.map((slot) => [slotKey(slot), slot]))
  const stranded = new Set(
    [...index.replacements].flatMap(([key, replacements]) => {
      const slot = slots.get(key)
      return slot ? strandedIn(slot, index) : replacements
    }),
  )
  return facts.replacements.filter((replacement) => stranded.has(replacement))
}

/** The longest span that a duty at a post can have: a slot's own, or where no slot is, the time until the next one. */
function reachOf({ slots, orders, presences }: RosterFacts, post: string, at: Instant): Span {
  const own = slots.filter((slot) => slot.post === post)
  const running = own.filter((slot) => covers(slot, at))
  const moment = { from: at, to: plusMinutes(at, 1) }
  if (running.length > 0) return hull(moment, running)
  const { from, to } = hull(
    moment,
    [...orders, ...presences].filter((row) => row.post === post),
  )
  const [ends, begins] = [own.map((slot) => slot.to), own.map((slot) => slot.from)]
  return {
    from: ends.filter((end) => end <= at).reduce((last, end) => (end > last ? end : last), from),
    to: begins.filter((begin) => at < begin).reduce((next, begin) => (begin < next ? begin : next), to),
  }
}

function factsWithin(facts: RosterFacts, post: string, span: Span): RosterFacts {
  const slots = facts.slots.filter((slot) => slot.post === post && overlaps(slot, span))
  const keys = new Set(slots.map(slotKey))
  const within = (row: Span & { post: string }) => row.post === post && overlaps(row, span)
  return {
    slots,
    base: facts.base.filter(({ slot }) => keys.has(slot)),
    replacements: facts.replacements.filter(({ slot }) => keys.has(slot)),
    away: facts.away.filter((away) => overlaps(away, span)),
    orders: facts.orders.filter(within),
    presences: facts.presences.filter(within),
  }
}

function hull(span: Span, spans: readonly Span[]): Span {
  return spans.reduce<Span>(
    ({ from, to }, other) => ({
      from: other.from < from ? other.from : from,
      to: other.to > to ? other.to : to,
    }),
    span,
  )
}

function bySlot(one: Slot, other: Slot): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1
  return slotKey(one) < slotKey(other) ? -1 : 1
}

function byBeginning(one: Duty, other: Duty): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1
  if (one.post !== other.post) return one.post < other.post ? -1 : 1
  if (one.person !== other.person) return one.person - other.person
  return (one.slot ?? '') < (other.slot ?? '') ? -1 : 1
}
