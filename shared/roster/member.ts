import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { optionalText } from '#shared/base/text.ts'
import { PostCode } from './post.ts'

/** What the roster must know of a person beyond the roles. */
export const MemberFacts = z.object({
  person: z.int().positive(),
  /** Posts they stand; null: every post their roles fit. */
  posts: z.array(PostCode).nullable().default(null),
  joinsOn: Day.nullable().default(null),
  /** Last day on the roster. */
  leavesOn: Day.nullable().default(null),
  /** Learns beside the others up to this day and is not counted. */
  shadowUntil: Day.nullable().default(null),
  /** Days (inclusive) on which the law forbids night work, and why. */
  noNightFrom: Day.nullable().default(null),
  noNightUntil: Day.nullable().default(null),
  noNightWhy: z.enum(['', 'pregnancy', 'nursing', 'other']).default(''),
  /** Part of a full share of duty, in percent; 0 is on the roster by hand alone. */
  share: z.int().min(0).max(100).default(100),
  /** Who steps in when they cannot. */
  fallback: z.int().positive().nullable().default(null),
  note: optionalText(400),
})

/** What the roster must know of a person. */
export type MemberFacts = z.output<typeof MemberFacts>

/** The facts of somebody of whom nothing was said. */
export function plainMember(person: number): MemberFacts {
  return MemberFacts.parse({ person })
}
