import { type Instant, milliseconds, minutesBetween, plusMinutes } from '#shared/base/instant.ts'
import type { DrillAct } from './drill.ts'

/** What a drill's clock is read from: what happened, in the order it was written. */
export type ClockEvent = Readonly<{ act: DrillAct; happenedAt: Instant }>

/** A time in which a drill ran, half-open; `to` is null while it runs. */
export interface Stretch {
  from: Instant
  to: Instant | null
}

/** The times in which a drill ran: from its beginning or a resumption to a real call or its end. */
export function stretchesOf(events: readonly ClockEvent[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { act, happenedAt } of events) {
    const last = stretches.at(-1)
    const running = last !== undefined && last.to === null
    if ((act === 'begin' || act === 'resume') && !running) stretches.push({ from: happenedAt, to: null })
    if ((act === 'breakOut' || act === 'end') && running) last.to = happenedAt
  }
  return stretches
}

/** T+ at a moment: the minutes a drill had run by then; real calls do not count. Negative before it began. */
export function plusAt(stretches: readonly Stretch[], at: Instant): number {
  const first = stretches[0]
  if (first === undefined) return 0
  if (at < first.from) return minutesBetween(first.from, at)
  return stretches.reduce((sum, { from, to }) => {
    const until = to !== null && to < at ? to : at
    return until > from ? sum + minutesBetween(from, until) : sum
  }, 0)
}

/** The moment at which T+ stands at so many minutes; null when the drill is held up or over before it comes to that. */
export function momentOf(stretches: readonly Stretch[], plus: number): Instant | null {
  let left = plus
  for (const { from, to } of stretches) {
    const length = to === null ? Number.POSITIVE_INFINITY : minutesBetween(from, to)
    if (left < length) return plusMinutes(from, left)
    left -= length
  }
  return null
}

/** Minutes for which a drill was held up by real calls, up to a moment. */
export function pausedMinutes(stretches: readonly Stretch[], at: Instant): number {
  const first = stretches[0]
  if (first === undefined || at < first.from) return 0
  return Math.max(0, minutesBetween(first.from, at) - plusAt(stretches, at))
}

/**
 * True when something that happened at a moment belongs to the drill: within a stretch, to the minute, for a time typed by hand has no seconds. The
 * minute in which a real call came belongs to the call: a real line taken for an exercise is worse than the reverse.
 */
export function ranAt(stretches: readonly Stretch[], at: Instant): boolean {
  return stretches.some(({ from, to }, index) => {
    const begins = index === 0 ? minuteOf(from) : milliseconds(from)
    const ends = to === null ? Number.POSITIVE_INFINITY : minuteOf(to)
    return milliseconds(at) >= begins && milliseconds(at) < ends
  })
}

function minuteOf(at: Instant): number {
  return Math.floor(milliseconds(at) / 60_000) * 60_000
}
