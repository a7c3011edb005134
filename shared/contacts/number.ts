import { z } from 'zod'
import { line } from '#shared/base/text.ts'

/** What a number may be. */
export const numberKinds = ['mobile', 'dutyLine', 'landline', 'satellite', 'radio', 'fax', 'other'] as const

/** What a number is. */
export const NumberKind = z.enum(numberKinds)

/** What a number is. */
export type NumberKind = z.output<typeof NumberKind>

/** A number as it is typed in; its place in the list is the order to be tried. */
export const NewNumber = z.object({ kind: NumberKind, number: line(40) })

/** A number as it is typed in. */
export type NewNumber = z.output<typeof NewNumber>

/** A number of a contact or unit; `stale`: not verified for longer than the room allows; `wrong`: found wrong when last tried and not replaced since. */
export const ContactNumber = z.object({
  id: z.int(),
  kind: NumberKind,
  number: z.string(),
  verifiedOn: z.string().nullable(),
  stale: z.boolean(),
  wrong: z.boolean(),
})

/** A number of a contact or unit. */
export type ContactNumber = z.output<typeof ContactNumber>

/** A number that waits to be verified, with whose it is; `days` since it was verified, null: never. */
export const StaleNumber = ContactNumber.extend({
  unit: z.object({ id: z.int(), name: z.string() }),
  contact: z.object({ id: z.int(), name: z.string(), post: z.string() }).nullable(),
  days: z.int().nullable(),
})

/** A number that waits to be verified. */
export type StaleNumber = z.output<typeof StaleNumber>

/** What came of trying a number: the right one answered, or it is not theirs. */
export const checkOutcomes = ['reached', 'wrong'] as const

/** One verification of a number, as it was made. */
export const NumberCheck = z.object({
  id: z.int(),
  number: z.int(),
  on: z.string(),
  outcome: z.enum(checkOutcomes),
  note: z.string(),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** One verification of a number. */
export type NumberCheck = z.output<typeof NumberCheck>
