import type { Instant } from '#shared/base/instant.ts'
import type { Away, BaseDuty, Ground, Replacement, RosterFacts } from './facts.ts'
import { type Slot, slotKey } from './slot.ts'
import { covers, cuts, grouped, type Span } from './span.ts'

/** Somebody at a post at a moment: why, in which slot, counted or learning. */
export interface Standing {
  person: number
  ground: Ground
  slot: string | null
  shadow: boolean
}

/** Somebody in a slot for a span by base, swap or stand-in; `leave` when an approved leave keeps them from it. */
export interface Stint extends Standing, Span {
  slot: string
  leave: boolean
}

/** Base duties and replacements by slot, leave by person. */
export interface CrewIndex {
  base: Map<string, BaseDuty[]>
  replacements: Map<string, Replacement[]>
  away: Map<number, Away[]>
}

type Crew = Map<number, { ground: Ground; shadow: boolean }>

/** The facts about slots laid out for looking them up by slot and person. */
export function crewIndex(facts: RosterFacts): CrewIndex {
  return {
    base: grouped(facts.base, ({ slot }) => slot),
    replacements: grouped(facts.replacements, ({ slot }) => slot),
    away: grouped(facts.away, ({ person }) => person),
  }
}

/** Who is in a slot by base, swap and stand-in, cut where any of it or a leave begins or ends. */
export function stintsOf(slot: Slot, index: CrewIndex): Stint[] {
  const key = slotKey(slot)
  const base = index.base.get(key) ?? []
  const replacements = index.replacements.get(key) ?? []
  const people = new Set([...base.map(({ person }) => person), ...replacements.map(({ taker }) => taker)])
  if (people.size === 0) return []
  const away = [...people].flatMap((person) => index.away.get(person) ?? [])
  const moments = cuts(slot, [...replacements.map(({ from }) => ({ from, to: from })), ...away])
  return moments.slice(0, -1).flatMap((from, place) => {
    const { crew } = crewAt(base, replacements, from)
    const to = moments[place + 1] as Instant
    return [...crew].map(([person, standing]) => {
      const leave = (index.away.get(person) ?? []).some((span) => covers(span, from))
      return { person, ...standing, slot: key, from, to, leave }
    })
  })
}

/** The replacements of a slot that at no moment of it find their giver on it. */
export function strandedIn(slot: Slot, index: CrewIndex): Replacement[] {
  const key = slotKey(slot)
  const [base, replacements] = [index.base.get(key) ?? [], index.replacements.get(key) ?? []]
  const moments = cuts(
    slot,
    replacements.map(({ from }) => ({ from, to: from })),
  ).slice(0, -1)
  const done = new Set(moments.flatMap((at) => crewAt(base, replacements, at).done))
  return replacements.filter((replacement) => !done.has(replacement))
}

/** Replacements act in the order in which they were written; one whose giver is not there does nothing. */
function crewAt(base: readonly BaseDuty[], replacements: readonly Replacement[], at: Instant) {
  const crew = crewByBase(base)
  const done = replacements.filter((replacement) => replacement.from <= at && replaced(crew, replacement))
  return { crew, done }
}

/** Who was entered silences the rotation; a learner entered beside it does not. */
function crewByBase(base: readonly BaseDuty[]): Crew {
  const entered = base.some(({ ground, shadow }) => ground !== 'rotation' && !shadow)
  const counted = base.filter(({ ground }) => !entered || ground !== 'rotation')
  return new Map(counted.map(({ person, ground, shadow = false }) => [person, { ground, shadow }]))
}

/** The taker has the giver's place as it was; one who already stands there stays, and only a learner moves up. */
function replaced(crew: Crew, { giver, taker, ground }: Replacement): boolean {
  const place = crew.get(giver)
  if (!place) return false
  crew.delete(giver)
  const there = crew.get(taker)
  if (!there || (there.shadow && !place.shadow)) crew.set(taker, { ground, shadow: place.shadow })
  return true
}
