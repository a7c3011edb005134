import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { Figures } from '#shared/incidents/figures.ts'
import { deskCodes } from './desk.ts'

/** Series of issue numbers, each with its own count a year: duty bulletin, special report, flash bulletin, daily duty brief. */
export const numberSeries = ['bulletin', 'special', 'flash', 'brief'] as const

/** A series of issue numbers. */
export type NumberSeries = (typeof numberSeries)[number]

/** How urgent a paper is. */
export const urgencies = ['extraUrgent', 'urgent', 'normal'] as const

/** Words that may still be unknown: null is printed as "being verified". */
const Known = z
  .string()
  .nullable()
  .default(null)
  .transform((text) => (text === null || text.trim() === '' ? null : text.trim()))
  .pipe(z.string().max(8000, { message: 'tooLong' }).nullable())

/** Somebody a report goes to. */
export const Receiver = z.object({
  addressee: z.int().positive().nullable().default(null),
  name: line(120),
  desk: z.enum(deskCodes).or(z.literal('')).default(''),
})

/** Somebody a report goes to. */
export type Receiver = z.output<typeof Receiver>

/** A measure taken: who, what, since when. */
export const Measure = z.object({
  who: line(120),
  what: line(1000),
  since: Instant.nullable().default(null),
})

/** A measure taken. */
export type Measure = z.output<typeof Measure>

/** Who answers questions at the scene. */
export const SceneContact = z.object({
  name: optionalText(60),
  post: optionalText(120),
  telephone: optionalText(60),
})

const Head = {
  title: line(300),
  series: z.enum(numberSeries).nullable().default(null),
  urgency: z.enum(urgencies).default('normal'),
  to: z.array(Receiver).max(40).default([]),
  send: z.array(Receiver).max(40).default([]),
  copy: z.array(Receiver).max(40).default([]),
}

/** A written report of an incident in the official order; null is being verified. A follow-up has no source, course nor place: it does not retell the beginning. */
export const IncidentBody = z.object({
  kind: z.literal('incident'),
  ...Head,
  source: Known,
  receivedAt: Instant.nullable().default(null),
  occurredAt: Instant.nullable().default(null),
  occurredWords: optionalText(80),
  place: Known,
  /** The course and the scene in brief. */
  overview: Known,
  /** Follow-up and final: what is new since the last report, how it was handled. */
  progress: Known,
  figures: Figures,
  /** As of when and by whose word the figures stand. */
  figuresBasis: optionalText(300),
  /** The number of a release; null prints "under investigation". */
  cause: z.int().positive().nullable().default(null),
  /** The words of the release, filled by the room itself. */
  causeWords: optionalText(2000),
  measures: z.array(Measure).max(100).default([]),
  trend: Known,
  requests: optionalText(4000),
  /** Next work, in the final report. */
  nextWork: Known,
  contact: SceneContact.nullable().default(null),
})

/** A written report of an incident. */
export type IncidentBody = z.output<typeof IncidentBody>

/** A first report by telephone: the words said, what was said to be unknown. */
export const CallBody = z.object({
  kind: z.literal('call'),
  ...Head,
  words: line(8000),
  unknown: optionalText(1000),
  figures: Figures,
})

/** A first report by telephone. */
export type CallBody = z.output<typeof CallBody>

/** The parts of a report of the day. */
export const dayParts = ['incidents', 'warnings', 'important', 'tomorrow', 'exercise'] as const

/** A part of a report of the day. */
export type DayPart = (typeof dayParts)[number]

/** A report of the day: nil report, daily report, daily duty brief. */
export const DayBody = z.object({
  kind: z.literal('day'),
  ...Head,
  overall: line(4000),
  parts: z
    .array(z.object({ part: z.enum(dayParts), items: z.array(line(4000)).max(200) }))
    .max(5)
    .default([]),
})

/** A report of the day. */
export type DayBody = z.output<typeof DayBody>

/** What a report says. */
export const ReportBody = z.discriminatedUnion('kind', [IncidentBody, CallBody, DayBody])

/** What a report says. */
export type ReportBody = z.output<typeof ReportBody>
