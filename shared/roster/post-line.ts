import type { Instant } from '#shared/base/instant.ts'
import type { Duty, Order, Presence } from './facts.ts'
import { type Slot, slotKey } from './slot.ts'
import type { Standing, Stint } from './slot-crew.ts'
import { common, cuts, runningIn, type Span } from './span.ts'

/** Everything about one post: its slots by beginning, who is in them, and the orders and presences over them. */
export interface PostFacts {
  post: string
  slots: readonly Slot[]
  stints: readonly Stint[]
  orders: readonly Order[]
  presences: readonly Presence[]
}

/** Who is at a post in a span, each as long as nothing about it changes. */
export function dutiesAtPost(facts: PostFacts, span: Span): Duty[] {
  const moments = cuts(span, [...facts.slots, ...facts.stints, ...facts.orders, ...facts.presences])
  const standingAt = standingsOf(facts)
  const duties: Duty[] = []
  let last = new Map<string, Duty>()
  for (const [place, from] of moments.slice(0, -1).entries()) {
    const to = moments[place + 1] as Instant
    const now = new Map<string, Duty>()
    for (const standing of standingAt(from)) {
      const key = `${standing.person} ${standing.ground} ${standing.slot} ${standing.shadow}`
      const duty = last.get(key) ?? { post: facts.post, ...standing, from, to }
      if (!last.has(key)) duties.push(duty)
      duty.to = to
      now.set(key, duty)
    }
    last = now
  }
  return duties.filter((duty) => common(duty, span))
}

function standingsOf({ slots, stints, orders, presences }: PostFacts): (at: Instant) => Standing[] {
  const slotsAt = runningIn(slots)
  const stintsAt = runningIn(stints.filter(({ leave }) => !leave))
  const ordersAt = runningIn(orders)
  const presencesAt = runningIn(presences)
  return (at) => {
    const first = slotsAt(at)[0]
    const home = first ? slotKey(first) : null
    const planned = stintsAt(at).map(({ person, ground, slot, shadow }) => ({ person, ground, slot, shadow }))
    const ordered = ordersAt(at).reduce<Standing[]>((crew, order) => byOrder(crew, order, home), planned)
    return byPresence(ordered, presencesAt(at), home)
  }
}

/** Whoever is ordered on and is there already keeps their slot, and counts even if they were there to learn. */
function byOrder(crew: Standing[], order: Order, home: string | null): Standing[] {
  const named = new Set(order.people)
  if (order.act === 'remove') return crew.filter(({ person }) => !named.has(person))
  const kept = order.act === 'set' ? crew.filter(({ person }) => named.has(person)) : crew
  const there = new Set(kept.map(({ person }) => person))
  const added = [...named].filter((person) => !there.has(person))
  return [
    ...kept.map((one) => (named.has(one.person) ? { ...one, ground: 'order' as const, shadow: false } : one)),
    ...added.map((person) => ({ person, ground: 'order' as const, slot: home, shadow: false })),
  ]
}

function byPresence(crew: Standing[], presences: readonly Presence[], home: string | null): Standing[] {
  const states = new Map(presences.map(({ person, state }) => [person, state]))
  const there = new Set(crew.map(({ person }) => person))
  const found = [...states].filter(([person, state]) => state === 'present' && !there.has(person))
  return [
    ...crew
      .filter(({ person }) => states.get(person) !== 'gone')
      .map((one) => (states.has(one.person) ? { ...one, ground: 'recorded' as const } : one)),
    ...found.map(([person]) => ({ person, ground: 'recorded' as const, slot: home, shadow: false })),
  ]
}
