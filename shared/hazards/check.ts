import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { hazardGrades } from './facts.ts'
import { sectors } from './sector.ts'
import { hazardStates } from './step.ts'

/** How a check is made; `unannounced` is without notice, greeting, briefing or escort, straight to the site. */
export const checkKinds = ['unannounced', 'routine', 'holiday', 'special'] as const

/** How a check is made. */
export type CheckKind = (typeof checkKinds)[number]

/** What is written down about a check; a unit or a place must stand there, and a leader or an inspector. */
export const CheckFacts = z.object({
  kind: z.enum(checkKinds),
  happenedAt: Instant,
  unit: optionalText(120),
  place: optionalText(200),
  township: line(60),
  sector: z.enum(sectors.map(({ code }) => code)),
  /** The leader who went there. */
  leader: optionalText(60),
  /** The names of those who looked. */
  inspectors: optionalText(200),
  /** Whether the place was told and somebody received them and went with them. */
  accompanied: z.boolean(),
  looked: line(2000),
  result: line(2000),
})

/** What is written down about a check. */
export type CheckFacts = z.output<typeof CheckFacts>

/** Which checks are asked for; left out is everything. */
export const CheckFilter = z.object({
  kind: z.enum(checkKinds).optional(),
  from: Day.optional(),
  to: Day.optional(),
  /** Words of its number, unit, place, names, what was looked at or the result. */
  words: z.string().max(100).optional(),
  exercise: z.boolean().optional(),
})

/** Which checks are asked for. */
export type CheckFilter = z.output<typeof CheckFilter>

const Who = z.object({ id: z.int(), name: z.string() }).nullable()

/** A check with the hazards it found and what was written to it later. */
export const SiteCheck = z.object({
  id: z.int(),
  /** `2026-012`: runs through the year, exercises for themselves. */
  number: z.string(),
  exercise: z.boolean(),
  ...CheckFacts.shape,
  happenedAt: z.string(),
  hazards: z.array(
    z.object({
      id: z.int(),
      number: z.string(),
      state: z.enum(hazardStates),
      grade: z.enum(hazardGrades),
      unit: z.string(),
      description: z.string(),
    }),
  ),
  additions: z.array(z.object({ id: z.int(), words: z.string(), at: z.string(), by: Who })),
  at: z.string(),
  by: Who,
})

/** A check. */
export type SiteCheck = z.output<typeof SiteCheck>
