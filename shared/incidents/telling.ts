import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { Party } from '#shared/log/entry.ts'

/** Whom the telling was with. */
export const tellingRoles = [
  'ownLeader',
  'department',
  'township',
  'rescue',
  'superior',
  'media',
  'caller',
  'other',
] as const

/** Whom the telling was with. */
export type TellingRole = (typeof tellingRoles)[number]

/** By which means. */
export const tellingMeans = [
  'telephone',
  'inPerson',
  'radio',
  'message',
  'document',
  'system',
  'other',
] as const

/** By which means. */
export type TellingMeans = (typeof tellingMeans)[number]

const noParty = { unit: '', name: '', post: '', telephone: '' }

/** Who told whom: `out` this room told them, `in` they told this room. `happenedAt` left out means now; `entry` is a line of the log that already tells of it, else one is written. */
export const NewTelling = z.object({
  role: z.enum(tellingRoles),
  direction: z.enum(['in', 'out']).default('out'),
  party: Party.default(noParty),
  means: z.enum(tellingMeans).default('telephone'),
  words: line(4000),
  answer: optionalText(2000),
  happenedAt: Instant.optional(),
  entry: z.int().positive().nullable().default(null),
})

/** Who told whom. */
export type NewTelling = z.output<typeof NewTelling>

/** A telling as kept. */
export const Telling = z.object({
  id: z.int(),
  role: z.enum(tellingRoles),
  direction: z.enum(['in', 'out']),
  party: Party,
  means: z.enum(tellingMeans),
  words: z.string(),
  answer: z.string(),
  happenedAt: z.string(),
  entry: z.int().nullable(),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** A telling as kept. */
export type Telling = z.output<typeof Telling>
