import { z } from 'zod'
import { Day } from '#shared/base/day.ts'

/** What can be wrong with a roster. */
export const findingKinds = [
  'gap',
  'doublePost',
  'onLeave',
  'unqualified',
  'nightForbidden',
  'notYetJoined',
  'alreadyLeft',
  'inactivePerson',
  'pairTogether',
  'restTooShort',
  'stranded',
  'leadersAway',
] as const

/** What can be wrong with a roster. */
export type FindingKind = (typeof findingKinds)[number]

/** How much is wrong: a rule that must hold, or one that may give way to judgement. */
export const severities = ['breach', 'warning'] as const

/** How grave each kind of finding is. */
export const severityOf: Record<FindingKind, (typeof severities)[number]> = {
  gap: 'breach',
  doublePost: 'breach',
  onLeave: 'breach',
  unqualified: 'breach',
  nightForbidden: 'breach',
  notYetJoined: 'breach',
  alreadyLeft: 'breach',
  inactivePerson: 'breach',
  pairTogether: 'breach',
  restTooShort: 'warning',
  stranded: 'warning',
  leadersAway: 'warning',
}

/** Something wrong with a roster, in a span; `fallback` is who could step in then. */
export const Finding = z.object({
  kind: z.enum(findingKinds),
  severity: z.enum(severities),
  /** The duty day of the slot; without a slot the date on the wall clock. */
  date: Day,
  slot: z.string().nullable(),
  post: z.string().nullable(),
  /** Whom it is about, in rising order; for a gap those entered who are not there, for a stranded swap giver then taker. */
  people: z.array(z.int()),
  from: z.string(),
  to: z.string(),
  fallback: z.int().nullable(),
  /** How many are missing, for a gap. */
  missing: z.int().optional(),
  /** Code of the rule of law in `resources/rules/duty-rules.json` that forbids it. */
  source: z.string().optional(),
})

/** Something wrong with a roster. */
export type Finding = z.output<typeof Finding>
