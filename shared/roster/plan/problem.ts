import type { Instant } from '#shared/base/instant.ts'

/** What duties are counted by, each apart from the others. */
export const categories = ['weekday', 'weekend', 'holiday', 'springFestival'] as const

/** What duties are counted by. */
export type Category = (typeof categories)[number]

/** A number per category. */
export type ByCategory = Record<Category, number>

/** A slot the plan must fill. */
export interface PlanSlot {
  key: string
  date: string
  post: string
  from: Instant
  to: Instant
  needed: number
  category: Category
  /** Its span covers hours of night work (22:00-06:00 in the room's zone). */
  night: boolean
}

/** Somebody the plan may use. */
export interface PlanPerson {
  id: number
  name: string
  /** Posts they may stand. */
  posts: readonly string[]
  /** Spans in which they cannot be on duty: leave, not yet joined, already left. */
  away: readonly { from: Instant; to: Instant }[]
  /** Days (inclusive) on which the law forbids them night work. */
  noNight: readonly { from: string; to: string }[]
  /** Part of a full share of duty, in percent. */
  share: number
  /** Duties owed from before: positive when they have done fewer than their due, in duties of that category. */
  owed: ByCategory
  wishes: readonly { date: string; wants: 'on' | 'off' }[]
}

/** A person in a slot. */
export interface PlanDuty {
  slot: string
  person: number
}

/** A span in which somebody is already on duty outside the slots to be filled. */
export interface FixedDuty {
  person: number
  from: Instant
  to: Instant
  /** The date it is counted to; without it the duty counts for rest alone. */
  date?: string
  /** Standby off site: rest itself, it counts for one duty a day alone. */
  offSite?: boolean
}

/** A roster to be made. */
export interface PlanProblem {
  slots: readonly PlanSlot[]
  people: readonly PlanPerson[]
  /** Least rest between two duties of one person, in minutes. */
  restMinutes: number
  /** Pairs who must not be on duty on the same date. */
  pairs: readonly (readonly [number, number])[]
  /** What one duty beyond the fair share costs, per category, each further one twice that; 0 leaves the category out. Whole numbers. The count of all duties is weighed like the cheapest category. */
  weights: ByCategory
  wishWeight: number
  /** What one change against `before` costs; 0 plans anew. */
  changeWeight: number
  locked: readonly PlanDuty[]
  before: readonly PlanDuty[]
  /** Duties just before, just after and beside the slots: they count for rest and for one duty a day, not for fairness. */
  fixed: readonly FixedDuty[]
  /** At most this many seconds. */
  seconds: number
}

/** A hard rule of the plan, by name. */
export const planRules = ['number', 'oneADay', 'rest', 'pair', 'away', 'night', 'post', 'locked'] as const

/** A hard rule of the plan. */
export type PlanRule = (typeof planRules)[number]

/** A rule that cannot hold together with the others named: which slots and people it is about. */
export interface PlanConflict {
  rule: PlanRule
  slots: readonly string[]
  people: readonly number[]
}

/** How many duties somebody has in the plan and what would have been their due, per category. */
export interface PlanTally {
  person: number
  done: ByCategory
  /** Share of the duties plus what is owed from before; may be broken, may be below 0. */
  due: ByCategory
  /** The due brought within reach (leave, locked duties, what is owed by all): the plan keeps between its floor and its ceiling. */
  aim: ByCategory
}

/** A made roster. `optimal` is proven; `feasible` keeps every hard rule with `gap` left unproven (same unit as the weights); `infeasible` leaves only `short` and `unlocked` undone and is the nearest found; without `conflicts` it was not proven that there is no roster, only none was found in the time. */
export interface PlanAnswer {
  status: 'optimal' | 'feasible' | 'infeasible'
  gap: number
  assignments: PlanDuty[]
  tally: PlanTally[]
  /** The smallest set of rules that cannot hold together; empty unless infeasible. */
  conflicts: PlanConflict[]
  /** Slots left short in the nearest roster, and by how many. */
  short: { slot: string; missing: number }[]
  /** Locked duties the nearest roster had to leave out. */
  unlocked: PlanDuty[]
  /** Cost of the roster: fairness, wishes, changes. */
  cost: number
}
