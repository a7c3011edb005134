import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { line, optionalText } from '#shared/base/text.ts'

/** What makes a span of days a key period. */
export const periodKinds = ['floodSeason', 'holiday', 'meeting', 'fireSeason', 'own'] as const

/** What makes a span of days a key period. */
export type PeriodKind = (typeof periodKinds)[number]

/** A key period as typed in: days inclusive, with the duty rules that hold in it. */
export const PeriodFacts = z.object({
  kind: z.enum(periodKinds),
  name: line(60),
  from: Day,
  to: Day,
  /** More people at a post than the shift templates ask for. */
  extra: z.array(z.object({ post: z.string(), number: z.int().min(1).max(10) })).default([]),
  /** The leader on duty stays in the duty room or the office area. */
  leaderOnSite: z.boolean().default(false),
  /** Rotations do not speak: only who is entered for the period is on duty. */
  fixedRoster: z.boolean().default(false),
  source: optionalText(200),
})

/** A key period as typed in. */
export type PeriodFacts = z.output<typeof PeriodFacts>

/** A key period of the room. */
export const KeyPeriod = PeriodFacts.extend({ id: z.int() })

/** A key period of the room. */
export type KeyPeriod = z.output<typeof KeyPeriod>

/** True when a date lies in a key period. */
export function inPeriod(date: string, period: { from: string; to: string }): boolean {
  return period.from <= date && date <= period.to
}
