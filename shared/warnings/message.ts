import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { Colour, ProductKind, Quantity, WarningAction, WarningMark } from './read-warning.ts'

/** What a message is meant as; the three are kept apart everywhere. */
export const statuses = ['actual', 'exercise', 'test'] as const

/** What a message is meant as. */
export const Status = z.enum(statuses)

/** What a message is meant as. */
export type Status = z.output<typeof Status>

/** What is odd about a message beyond what its text shows: no time of issue (that of receipt stands for it), shapes thinned or broken, another receipt says it differently; of a file: times without offset, unreadable or against each other, more pieces than are kept, words that say otherwise than the fields. */
export const messageMarks = [
  ...WarningMark.options,
  'timeGuessed',
  'shapeSimplified',
  'shapeDamaged',
  'encodingGuessed',
  'elementMissing',
  'differs',
  'timeUnsure',
  'piecesLeftOut',
  'wordsDiffer',
] as const

/** What is odd about a message. */
export const MessageMark = z.enum(messageMarks)

/** What is odd about a message. */
export type MessageMark = z.output<typeof MessageMark>

const Point = z.tuple([z.number(), z.number()])

/** A line (closed: an area) of points in degrees north and east, or a circle with its radius in metres. */
export const Shape = z.union([
  z.object({ line: z.array(Point).max(2000) }),
  z.object({ centre: Point, metres: z.number().nonnegative() }),
])

/** A place a message names; its own colour only where the message sets several. */
export const Place = z.object({ name: line(120), colour: Colour.optional() })

/** A place a message names. */
export type Place = z.output<typeof Place>

/** The earlier signal a message speaks of, in words. */
const Reference = z.object({
  hazard: optionalText(80),
  colour: Colour.nullable().default(null),
  issuedAt: Instant.nullable().default(null),
})

/**
 * What one message says, whichever way it came. `areas` is what a file says the message is for (a text: none), `places` what it names;
 * `horizonHours` and `validUntil` are null where it does not say; `refers` holds the identifiers of earlier messages.
 */
export const MessageFacts = z.object({
  issuers: z.array(line(120)).max(20),
  issuerCodes: z.array(line(60)).max(20).default([]),
  action: WarningAction,
  hazard: line(80),
  eventType: z.string().trim().max(60).nullable().default(null),
  colour: Colour.nullable().default(null),
  level: z.int().min(1).max(5).nullable().default(null),
  /** Not null: the notice of a response; it makes no chain. */
  responseLevel: z.int().min(1).max(4).nullable().default(null),
  productKind: ProductKind.default('other'),
  audience: z.enum(['public', 'internal']).default('public'),
  status: Status.default('actual'),
  issuedAt: Instant.nullable().default(null),
  horizonHours: z.number().positive().max(10_000).nullable().default(null),
  validUntil: Instant.nullable().default(null),
  areas: z.array(line(400)).max(500).default([]),
  areaCodes: z.array(line(40)).max(2000).default([]),
  shapes: z.array(Shape).max(200).default([]),
  places: z.array(Place).max(500).default([]),
  quantities: z.array(Quantity).max(200).default([]),
  reference: Reference.nullable().default(null),
  identifier: optionalText(400),
  refers: z.array(line(400)).max(100).default([]),
  headline: optionalText(1000),
  text: optionalText(50_000),
  instruction: optionalText(20_000),
  language: optionalText(20),
  marks: z.array(MessageMark).max(30).default([]),
})

/** What one message says. */
export type MessageFacts = z.output<typeof MessageFacts>
