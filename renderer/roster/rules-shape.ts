import type { ValueOf } from '#shared/contract/index.ts'

/** Everything the roster is made by. */
export type Rules = ValueOf<'roster.rules'>

/** What the lists of the rules tab are given. */
export interface RulesPart {
  rules: Rules
  /** Whether the person at the seat may change them. */
  may: boolean
}
