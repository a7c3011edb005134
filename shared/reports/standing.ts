import type { Instant } from '#shared/base/instant.ts'
import type { ClockState } from './clock.ts'

/** The times a clock's state is read from; `appliesTo` is when its rule ceased to be for the incident, null while it is. */
export interface ClockTimes {
  dueAt: Instant
  atOnce: boolean
  metAt: Instant | null
  appliesTo: Instant | null
  now: Instant
}

/** How a clock stands, from times only: met on the limit is in time, "at once" has no limit and is never late. */
export function standingOf({ dueAt, atOnce, metAt, appliesTo, now }: ClockTimes): ClockState {
  if (ceased({ dueAt, atOnce, metAt, appliesTo })) return 'dropped'
  if (metAt !== null) return atOnce || metAt <= dueAt ? 'met' : 'late'
  return !atOnce && now > dueAt ? 'late' : 'running'
}

/** The rule was no longer for the incident before the limit had passed and before anything was sent. */
function ceased({ dueAt, atOnce, metAt, appliesTo }: Omit<ClockTimes, 'now'>): boolean {
  if (appliesTo === null || (metAt !== null && metAt < appliesTo)) return false
  return atOnce || appliesTo <= dueAt
}
