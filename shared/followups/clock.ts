import rules from '#resources/rules/followup-rules.json' with { type: 'json' }
import type { Instant } from '#shared/base/instant.ts'
import { daysOfMonth, monthOf, plusMonths } from '#shared/base/month.ts'
import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'

/** The clocks of 13710 (deploy the same day, feed back in 3 days, settle in 7 days or a month), shorter forms of them, and a time of one's own. */
export const schemes = ['sameDay', 'threeDays', 'sevenDays', 'oneMonth', 'own'] as const

/** Which clock a follow-up goes by. */
export type Scheme = (typeof schemes)[number]

/** Whether days off count. */
export const bases = ['workingDays', 'calendarDays'] as const

/** Whether days off count. */
export type Basis = (typeof bases)[number]

/** By when a matter is to be deployed, fed back and settled; null where the clock asks for none. */
export interface Deadlines {
  deployBy: Instant | null
  feedbackBy: Instant | null
  settleBy: Instant
}

/** A span as the clocks give it. */
export type Span = { days: number } | { months: number }

/** What days are counted on: whether one is worked on, the room's zone, and the setting of the follow-up. */
export interface DayCount {
  basis: Basis
  zone: string
  works: (date: string) => boolean
}

/** A year of days off in a row is no calendar. */
const mostDaysOff = 400

/** The deadlines of a clock that begins at a moment; each is the last moment of its day. */
export function deadlinesOf(assignedAt: Instant, scheme: Exclude<Scheme, 'own'>, count: DayCount): Deadlines {
  const { deploy, feedback, settle } = rules.schemes[scheme]
  const end = (span: Span) => endAfter(assignedAt, span, count)
  return {
    deployBy: deploy && end(deploy),
    feedbackBy: feedback && end(feedback),
    settleBy: end(settle),
  }
}

/** The end of the day on which a span that begins at a moment is over. */
export function endAfter(from: Instant, span: Span, count: DayCount): Instant {
  return endOfDay(lastDay(wallClock(from, count.zone).date, span, count), count.zone)
}

/** The last moment of a day in a zone. */
export function endOfDay(date: string, zone: string): Instant {
  return new Date(Date.parse(instantOf(plusDays(date, 1), '00:00', zone)) - 1).toISOString()
}

/** The last day of a span: the day it begins on is not counted (民法典 Art. 201), the corresponding day ends a month (Art. 202); on working days the last one is worked on. */
function lastDay(begun: string, span: Span, { basis, works }: DayCount): string {
  const open = basis === 'calendarDays' ? () => true : works
  if ('months' in span) return firstOpen(monthsAfter(begun, span.months), open)
  let day = begun
  for (let counted = 0; counted < span.days; counted += 1) day = firstOpen(plusDays(day, 1), open)
  return firstOpen(day, open)
}

function firstOpen(date: string, open: (date: string) => boolean): string {
  let day = date
  for (let passed = 0; !open(day) && passed < mostDaysOff; passed += 1) day = plusDays(day, 1)
  return day
}

function monthsAfter(date: string, months: number): string {
  const month = plusMonths(monthOf(date), months)
  const [corresponding, last] = [`${month}-${date.slice(8)}`, daysOfMonth(month).to]
  return corresponding < last ? corresponding : last
}
