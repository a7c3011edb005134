import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'

/** The most characters one entry's words may have. */
export const mostCharacters = 20_000

/** The other side of a call, a visit or a document. */
export const Party = z.object({
  unit: optionalText(120),
  name: optionalText(60),
  post: optionalText(60),
  telephone: optionalText(60),
})

/** The other side of a call, a visit or a document. */
export type Party = z.output<typeof Party>

/** The telephone form's own fields: the parts of what was said, who was told already, what is proposed, read back or not. */
export const Telephone = z.object({
  subject: optionalText(200),
  time: optionalText(200),
  place: optionalText(400),
  cause: optionalText(2000),
  course: optionalText(4000),
  measures: optionalText(4000),
  result: optionalText(2000),
  impact: optionalText(2000),
  trend: optionalText(2000),
  told: optionalText(2000),
  proposal: optionalText(2000),
  instruction: optionalText(2000),
  readBack: z.boolean().default(false),
})

/** The telephone form's own fields. */
export type Telephone = z.output<typeof Telephone>

const noParty = { unit: '', name: '', post: '', telephone: '' }

/** What a person writes: `happenedAt` left out means now; `follow` keeps the entry open until it is settled; `reopened` writes into a reopened shift. */
export const NewEntry = z.object({
  kind: z.string().min(1).max(40).default('other'),
  text: line(mostCharacters),
  happenedAt: Instant.optional(),
  party: Party.default(noParty),
  handling: optionalText(4000),
  follow: z.boolean().default(false),
  dueAt: Instant.nullable().default(null),
  settledAt: Instant.nullable().default(null),
  telephone: Telephone.nullable().default(null),
  links: z.array(z.int().positive()).max(20).default([]),
  reopened: z.int().positive().nullable().default(null),
  /** Whether what it speaks of is practised; left out, the drill that runs decides. */
  exercise: z.boolean().optional(),
})

/** A new entry as the form gives it. */
export type NewEntry = z.output<typeof NewEntry>

/** How a later entry speaks of an earlier one. */
export const relations = ['correction', 'addition', 'settlement'] as const

/** How a later entry speaks of an earlier one. */
export type Relation = (typeof relations)[number]

const Who = z.object({ id: z.int(), name: z.string() })

/** An entry as it was written, never changed since; what came later (`follows`) stands beside it. */
export const Entry = z.object({
  id: z.int(),
  shift: z.int(),
  dutyDay: Day,
  kind: z.string(),
  text: z.string(),
  party: Party,
  happenedAt: z.string(),
  recordedAt: z.string(),
  by: Who.nullable(),
  handling: z.string(),
  dueAt: z.string().nullable(),
  open: z.boolean(),
  settledAt: z.string().nullable(),
  refers: z.int().nullable(),
  relation: z.enum(relations).nullable(),
  reason: z.string(),
  corrected: z.boolean(),
  late: z.boolean(),
  reopened: z.boolean(),
  /** Written in a drill: not of the real world. */
  exercise: z.boolean(),
  follows: z.array(
    z.object({
      id: z.int(),
      relation: z.enum(relations),
      text: z.string(),
      at: z.string(),
      happenedAt: z.string(),
      reason: z.string(),
      by: Who.nullable(),
    }),
  ),
  attachments: z.array(
    z.object({ id: z.int(), name: z.string(), size: z.int(), type: z.string(), hash: z.string() }),
  ),
  links: z.array(z.int()),
  telephone: Telephone.nullable(),
  notice: z.string().nullable(),
})

/** An entry of the log. */
export type Entry = z.output<typeof Entry>
