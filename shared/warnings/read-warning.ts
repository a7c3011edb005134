import { z } from 'zod'

/** The four colours of a warning, lowest first (level 4 to 1, law on responding to emergencies, art. 63). */
export const colours = ['blue', 'yellow', 'orange', 'red'] as const

/** A colour of a warning. */
export const Colour = z.enum(colours)

/** A colour of a warning. */
export type Colour = z.output<typeof Colour>

/** What a message does with a warning. */
export const WarningAction = z.enum(['issue', 'continue', 'update', 'upgrade', 'downgrade', 'lift'])

/** What a message does with a warning. */
export type WarningAction = z.output<typeof WarningAction>

/** A warning over provinces, a signal of a local weather office, anything else. */
export const ProductKind = z.enum(['centralWarning', 'localSignal', 'other'])

/** What is wrong or odd about a warning read: a type nobody knows, a colour the type does not have, a level that is not the colour's, issued after it was received or more than 30 days before, over before it was received, a drill. */
export const WarningMark = z.enum([
  'hazardUnknown',
  'colourNotOfType',
  'levelAgainstColour',
  'issuedAhead',
  'issuedLongAgo',
  'horizonPast',
  'exercise',
])

/** What is wrong or odd about a warning read. */
export type WarningMark = z.output<typeof WarningMark>

/** A place named as affected, as written, its kind where the text says it; its own colour where one text sets several. Rivers, stations and reservoirs are `waters`; the issuer's own county counts where the text behind the statement names it. */
export const WarnedPlace = z.object({ name: z.string(), colour: Colour.optional() })

/** A place named in the text. */
export type WarnedPlace = z.output<typeof WarnedPlace>

/** A figure with its unit; `most` is the upper end of a range. */
export const Quantity = z.object({
  value: z.number(),
  most: z.number().optional(),
  unit: z.string(),
  text: z.string(),
})

/** A figure with its unit. */
export type Quantity = z.output<typeof Quantity>

/** A river, reservoir or station named in the text. */
export const NamedWater = z.object({ name: z.string(), kind: z.enum(['river', 'reservoir', 'station']) })

/** A river, reservoir or station named in the text. */
export type NamedWater = z.output<typeof NamedWater>

/** Where a field came from: how sure (0 to 1) and the words, `from` and `to` as offsets in the pasted text. */
export const Evidence = z.object({
  confidence: z.number(),
  words: z.string(),
  from: z.int(),
  to: z.int(),
})

/** Where a field came from. */
export type Evidence = z.output<typeof Evidence>

/** The earlier signal a message speaks of. */
export const Reference = z.object({
  hazard: z.string(),
  colour: Colour.nullable(),
  issuedAt: z.string().nullable(),
})

/** The earlier signal a message speaks of. */
export type Reference = z.output<typeof Reference>

/** One warning or response notice read from a text that leads with what it changes (towns lowered to yellow while the rest stay orange: a downgrade to yellow, places with their colours; towns of several colours issued at once: the highest); levels 1 (highest) to 4, times ISO with offset, null where the text does not say; `horizonHours` only where the text gives hours or dates, `validUntil` also where it speaks of parts of a day. */
export const ReadWarning = z.object({
  issuers: z.array(z.string()),
  action: WarningAction,
  hazard: z.string(),
  eventType: z.string().nullable(),
  colour: Colour.nullable(),
  level: z.int().nullable(),
  responseLevel: z.int().nullable(),
  productKind: ProductKind,
  issuedAt: z.string().nullable(),
  horizonHours: z.number().optional(),
  validUntil: z.string().nullable(),
  places: z.array(WarnedPlace),
  waters: z.array(NamedWater),
  quantities: z.array(Quantity),
  reference: Reference.nullable(),
  marks: z.array(WarningMark),
  evidence: z.record(z.string(), Evidence),
  raw: z.string(),
})

/** One warning or response notice read from a text. */
export type ReadWarning = z.output<typeof ReadWarning>
