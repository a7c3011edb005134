import rules from '#resources/rules/followup-rules.json' with { type: 'json' }
import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import type { Deadlines } from './clock.ts'
import type { clockNames, Followup, FollowupClock, FollowupEvent, FollowupStanding } from './followup.ts'

const { receiptMinutes, crossOffHours } = rules.reminders

/** The clocks of a follow-up as they stand at a moment; an extension moves the time to settle by alone. */
export function clocksOf(
  { deployBy, feedbackBy }: Omit<Deadlines, 'settleBy'>,
  standing: FollowupStanding,
  now: Instant,
): FollowupClock[] {
  const of = clockIn(standing, now)
  return [
    ...of('deploy', deployBy, standing.deployedAt),
    ...of('feedback', feedbackBy, standing.fedBackAt),
    ...of('settle', standing.settleBy, standing.settledAt),
  ]
}

/** What a follow-up waits for next: the earliest of what is not met; once settled, the check. */
export function nextOf(
  standing: FollowupStanding,
  clocks: readonly FollowupClock[],
  assignedAt: Instant,
  events: readonly FollowupEvent[],
): Followup['next'] {
  if (standing.state === 'settled') {
    const checkBy = plusMinutes(standing.settledAt ?? assignedAt, crossOffHours * 60)
    return { step: 'crossOff', dueAt: standing.settleBy > checkBy ? standing.settleBy : checkBy }
  }
  if (standing.state !== 'open') return null
  const given = events.findLast(({ act }) => act === 'transfer')?.happenedAt ?? assignedAt
  const waiting = clocks
    .filter(({ metAt }) => metAt === null)
    .map(({ clock, dueAt }) => ({ step: clock, dueAt }))
  const receipt = { step: 'receipt' as const, dueAt: plusMinutes(given, receiptMinutes) }
  const all = standing.receivedAt === null ? [receipt, ...waiting] : waiting
  return all.reduce<Followup['next']>((first, one) => (first && first.dueAt <= one.dueAt ? first : one), null)
}

type ClockName = (typeof clockNames)[number]

function clockIn(standing: FollowupStanding, now: Instant) {
  return (clock: ClockName, dueAt: Instant | null, metAt: Instant | null): FollowupClock[] =>
    dueAt === null ? [] : [{ clock, dueAt, metAt, state: stateOf(standing, now, { dueAt, metAt }) }]
}

function stateOf(
  standing: FollowupStanding,
  now: Instant,
  { dueAt, metAt }: { dueAt: Instant; metAt: Instant | null },
): FollowupClock['state'] {
  if (metAt !== null) return metAt <= dueAt ? 'met' : 'late'
  if (standing.state === 'withdrawn') return 'void'
  return now <= dueAt ? 'running' : 'over'
}
