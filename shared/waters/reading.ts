import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { optionalText } from '#shared/base/text.ts'

/** How a reading came: typed one by one, pasted as words or a table, from a sheet. */
export const readingSources = ['typed', 'pasted', 'sheet'] as const

/** What must be confirmed before a reading is taken. */
export const askedCodes = [
  'decimalPoint',
  'jump',
  'aboveRecord',
  'belowBed',
  'unit',
  'rainMuch',
  'rainOverlaps',
  'flowNegative',
  'longAgo',
] as const

/** What must be confirmed. */
export type AskedCode = (typeof askedCodes)[number]

/** A reading as it is said: figures are words, so that a missing decimal point shows and what was said is kept. */
export const GivenReading = z.object({
  station: z.int().positive(),
  observedAt: Instant,
  level: optionalText(20),
  flow: optionalText(20),
  rain: optionalText(20),
  /** Minutes over which the rain fell; the station's interval when left out. */
  rainMinutes: z.int().min(1).max(14_400).optional(),
  source: z.enum(readingSources).default('typed'),
  /** What was written beside it, or the line it came from. */
  note: optionalText(400),
  /** What was asked about and is confirmed. */
  accept: z.array(z.enum(askedCodes)).max(20).default([]),
  /** Why it replaces another reading of the same moment. */
  reason: optionalText(400),
})

/** A reading as it is said. */
export type GivenReading = z.output<typeof GivenReading>

/** Something noticed about a reading: `refused` cannot be taken, `asked` waits for a confirmation or a reason, `noted` is said. */
export const ReadingRemark = z.object({
  severity: z.enum(['refused', 'asked', 'noted']),
  code: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** Something noticed about a reading. */
export type ReadingRemark = z.output<typeof ReadingRemark>

/** What would become of a reading: new, known already, in place of another of the same moment, or nothing yet. */
export const ReadingVerdict = z.object({
  act: z.enum(['add', 'same', 'correct', 'stop']),
  remarks: z.array(ReadingRemark),
  /** The level as it would be kept; null when none is given or it cannot be read. */
  level: z.int().nullable(),
})

/** What would become of a reading. */
export type ReadingVerdict = z.output<typeof ReadingVerdict>

/** A reading in figures: level in millimetres, flow in thousandths of m³/s, rain in tenths of a millimetre over so many minutes. */
export interface Figures {
  level: number | null
  flow: number | null
  rain: number | null
  rainMinutes: number | null
}

/** A reading in figures, with its moment. */
export interface Observed extends Figures {
  at: string
}

/** A reading as the room keeps it. */
export const Reading = z.object({
  id: z.int(),
  station: z.int(),
  observedAt: z.string(),
  level: z.int().nullable(),
  flow: z.int().nullable(),
  rain: z.int().nullable(),
  rainMinutes: z.int().nullable(),
  /** What was said, word for word. */
  raw: z.string(),
  /** What was asked about it and confirmed. */
  marks: z.array(z.string()),
  source: z.enum(readingSources),
  replaces: z.int().nullable(),
  replacedBy: z.int().nullable(),
  reason: z.string(),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** A reading as the room keeps it. */
export type Reading = z.output<typeof Reading>
