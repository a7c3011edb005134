import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'

/** Where word of an incident came from. */
export const sourceKinds = [
  'caller',
  'unit',
  'department',
  'township',
  'superior',
  'media',
  'patrol',
  'warning',
  'other',
] as const

/** Where word of an incident came from. */
export type SourceKind = (typeof sourceKinds)[number]

/** Who reported an incident. */
export const IncidentSource = z.object({
  kind: z.enum(sourceKinds).default('caller'),
  unit: optionalText(120),
  name: optionalText(60),
  post: optionalText(60),
  telephone: optionalText(60),
})

/** Who reported an incident. */
export type IncidentSource = z.output<typeof IncidentSource>

/** The seven questions of the first call, in the order they are asked: where, what, how many hurt, is it growing, what is dangerous, who is there, who calls and how to call back. */
export const sevenQuestions = ['where', 'what', 'hurt', 'growing', 'danger', 'who', 'caller'] as const

/** Answers to the seven questions, as heard; empty when not asked or not known. */
export const SevenAnswers = z.object({
  where: optionalText(1000),
  what: optionalText(1000),
  hurt: optionalText(1000),
  growing: optionalText(1000),
  danger: optionalText(1000),
  who: optionalText(1000),
  caller: optionalText(1000),
})

/** Answers to the seven questions. */
export type SevenAnswers = z.output<typeof SevenAnswers>

/** The code of an incident whose kind nobody knows yet. */
export const unknownKind = '10000'

const degrees = (most: number) => z.number().min(-most).max(most).nullable().default(null)
const instantOrNull = Instant.nullable().default(null)

/** The facts as a form gives them. `typeName` is taken from the table by the core; `receivedAt` left out is the time of the telephone record, else now. */
export const NewIncidentFacts = z.object({
  title: line(120),
  typeCode: z.string().trim().min(1).max(20).default(unknownKind),
  typeName: optionalText(60),
  place: optionalText(400),
  township: optionalText(60),
  lng: degrees(180),
  lat: degrees(90),
  /** When it happened; null when not known, then `occurredWords` may say about when. */
  occurredAt: instantOrNull,
  occurredWords: optionalText(60),
  /** When the room's own organ first knew of it, by whatever way. */
  learnedAt: instantOrNull,
  /** When the head of the unit it happened in was told. */
  unitToldAt: instantOrNull,
  /** When this room received it. */
  receivedAt: instantOrNull,
  source: IncidentSource.prefault({}),
  course: optionalText(8000),
  /** As heard; never in a report unless released. */
  cause: optionalText(4000),
  seven: SevenAnswers.prefault({}),
  /** What a grading scale asks for beyond the figures (hectares burnt, a vessel exploded), by the code of the scale's own fact. */
  gradeFacts: z.record(z.string().max(40), z.union([z.number().min(0).max(1e9), z.boolean()])).default({}),
})

/** The facts as a form gives them. */
export type NewIncidentFacts = z.output<typeof NewIncidentFacts>

/** The facts of an incident as kept: occurred, learned, unit told and received are four times and never merged. */
export const IncidentFacts = NewIncidentFacts.extend({ receivedAt: z.string() })

/** The facts of an incident as kept. */
export type IncidentFacts = z.output<typeof IncidentFacts>
