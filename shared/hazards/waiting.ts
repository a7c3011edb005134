import rules from '#resources/rules/hazard-rules.json' with { type: 'json' }
import type { Instant } from '#shared/base/instant.ts'
import { plusDays, wallClock } from '#shared/base/zone.ts'
import type { Hazard, HazardStanding } from './hazard.ts'

/** The day a hazard is looked at, and the zone whose days are meant. */
export interface Looked {
  today: string
  zone: string
}

type Wait = NonNullable<Hazard['next']>

/** What a hazard waits for and until which day: to be rectified, re-checked, crossed off; null when nothing is awaited any more. */
export function nextOf(standing: HazardStanding, { today, zone }: Looked): Hazard['next'] {
  const wait = waitOf(standing, (at) => wallClock(at, zone).date)
  return wait && { ...wait, urgency: urgencyOf(wait.on, today) }
}

function waitOf(standing: HazardStanding, dayOf: (at: Instant) => string): Omit<Wait, 'urgency'> | null {
  const { state, dueOn, rectifiedAt, recheck } = standing
  if (state === 'open') return { wait: 'rectify', on: dueOn }
  if (state === 'rectified' && rectifiedAt)
    return { wait: 'recheck', on: plusDays(dayOf(rectifiedAt), rules.recheckDays) }
  if (state === 'rechecked' && recheck)
    return { wait: 'crossOff', on: plusDays(dayOf(recheck.at), rules.crossOffDays) }
  return null
}

/** How pressing a day is: past is red, the last days before it yellow; the day itself is not over yet. */
export function urgencyOf(on: string, today: string): Wait['urgency'] {
  if (today > on) return 'red'
  return on <= plusDays(today, rules.yellowDays) ? 'yellow' : 'green'
}
