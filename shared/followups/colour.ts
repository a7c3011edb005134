import rules from '#resources/rules/followup-rules.json' with { type: 'json' }
import { type Instant, minutesBetween } from '#shared/base/instant.ts'

/** How pressing a deadline is: over is red, a day or less left is yellow, more is green. */
export const urgencies = ['green', 'yellow', 'red'] as const

/** How pressing a deadline is. */
export type Urgency = (typeof urgencies)[number]

/** How pressing a deadline is at a moment; at the deadline itself it is not over yet. */
export function urgencyOf(dueAt: Instant, now: Instant): Urgency {
  if (now > dueAt) return 'red'
  return minutesBetween(now, dueAt) <= rules.reminders.yellowHours * 60 ? 'yellow' : 'green'
}
