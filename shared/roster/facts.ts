import type { Instant } from '#shared/base/instant.ts'
import type { Slot } from './slot.ts'

/** Why somebody is on duty, from the strongest ground to the weakest. */
export const grounds = ['recorded', 'order', 'swap', 'standIn', 'fixed', 'plan', 'rotation'] as const

/** Why somebody is on duty. */
export type Ground = (typeof grounds)[number]

/** Who stands in a slot before anything else is looked at: entered by hand, plan, import or for a fixed period, else by rotation. */
export interface BaseDuty {
  slot: string
  person: number
  ground: 'fixed' | 'plan' | 'rotation'
  /** Learns beside the others and does not count towards the needed number. */
  shadow?: boolean
}

/** An approved swap or stand-in on one slot: `giver` is replaced by `taker` from `from` on (the slot's start, or the approval when that came later). A swap is two of them. */
export interface Replacement {
  slot: string
  giver: number
  taker: number
  ground: 'swap' | 'standIn'
  from: Instant
}

/** An approved leave: the person is on no duty by base, swap or stand-in in that span. */
export interface Away {
  person: number
  from: Instant
  to: Instant
}

/** A temporary order for a post and a span: puts somebody on, takes somebody off, or replaces everybody (`set`). */
export interface Order {
  post: string
  act: 'add' | 'remove' | 'set'
  people: readonly number[]
  from: Instant
  to: Instant
}

/** Presence as recorded: the person was (`present`) or was not (`gone`: away, relieved, absent) at the post in that span. */
export interface Presence {
  post: string
  person: number
  state: 'present' | 'gone'
  from: Instant
  to: Instant
}

/** Everything that decides who is on duty; lists are in the order in which they were written, later ones win over earlier ones of the same step. */
export interface RosterFacts {
  slots: readonly Slot[]
  base: readonly BaseDuty[]
  replacements: readonly Replacement[]
  away: readonly Away[]
  orders: readonly Order[]
  presences: readonly Presence[]
}

/** Somebody on duty at a post for a span, half-open, for one reason. */
export interface Duty {
  post: string
  person: number
  from: Instant
  to: Instant
  ground: Ground
  /** The slot it fills; null for orders and presence that no slot asks for. */
  slot: string | null
  shadow: boolean
}
