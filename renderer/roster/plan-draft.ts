import type { Days } from '#shared/base/day.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { RosterRules } from '#shared/roster/rules.ts'

/** How open places are filled. */
export const fills = ['open', 'again', 'anew'] as const

/** A plan as it is asked for on the form. */
export interface PlanDraft extends Days {
  posts: string[]
  people: number[]
  fill: (typeof fills)[number]
  /** Null as long as the room's own weights and hours hold. */
  rules: Pick<RosterRules, 'weights' | 'restHours' | 'wishWeight' | 'changeWeight' | 'planSeconds'> | null
}

/** A plan for some days and posts, everybody taken. */
export function planFor(days: Days, posts: readonly string[]): PlanDraft {
  return { ...days, posts: [...posts], people: [], fill: 'open', rules: null }
}

/** The draft as the core takes it. */
export function planAsked({ from, to, posts, people, fill, rules }: PlanDraft): InputOf<'roster.plan'> {
  return {
    from,
    to,
    posts,
    fill,
    ...(people.length === 0 ? {} : { people }),
    ...(rules === null ? {} : { rules }),
  }
}
