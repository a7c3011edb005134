import type { Role } from '#shared/people/rights.ts'
import type { DutyPost } from './post.ts'

/** What the rules of the roster look at in a person: facts of the person and of the roster's member together. */
export interface RosterPerson {
  id: number
  roles: readonly Role[]
  active: boolean
  /** The other half of the AB pair. */
  alternate: number | null
  /** Posts they stand; null or left out: every post their roles fit. */
  posts?: readonly string[] | null
  joinsOn: string | null
  /** Last day on the roster. */
  leavesOn: string | null
  /** Last day of learning beside the others. */
  shadowUntil: string | null
  /** First and last day without night work, null for no end; both null: no such rule. */
  noNightFrom: string | null
  noNightUntil: string | null
  noNightWhy?: string
  /** Who steps in when they cannot. */
  fallback: number | null
}

/** True when somebody may stand a post. */
export function mayStand(person: RosterPerson, post: Pick<DutyPost, 'code' | 'roles'>): boolean {
  if (person.posts) return person.posts.includes(post.code)
  return person.roles.some((role) => post.roles.includes(role))
}

/** True when somebody is on the roster on a date: in service, joined and not yet left. */
export function onRoster({ active, joinsOn, leavesOn }: RosterPerson, date: string): boolean {
  return active && (joinsOn === null || joinsOn <= date) && (leavesOn === null || date <= leavesOn)
}

/** True when somebody only learns on a date and does not count. */
export function learnsOn({ shadowUntil }: RosterPerson, date: string): boolean {
  return shadowUntil !== null && date <= shadowUntil
}

/** True when the law forbids somebody night work on a date. */
export function noNightOn({ noNightFrom, noNightUntil }: RosterPerson, date: string): boolean {
  if (noNightFrom === null && noNightUntil === null) return false
  return (noNightFrom ?? date) <= date && date <= (noNightUntil ?? date)
}
