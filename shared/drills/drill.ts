import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { Evaluation } from './evaluation.ts'
import { drillKinds } from './now.ts'
import { Inject } from './script.ts'

const Id = z.int().positive()

/** What a drill may be. */
export const drillStates = ['planned', 'running', 'ended', 'withdrawn'] as const

/** What a drill is. */
export type DrillState = (typeof drillStates)[number]

/** What may happen in a drill. */
export const drillActs = ['begin', 'inject', 'answer', 'breakOut', 'resume', 'note', 'end'] as const

/** What happened in a drill. */
export type DrillAct = (typeof drillActs)[number]

/** What is kept of a drill beside its name, kind and card. */
export const DrillFacts = z.object({
  place: optionalText(200),
  /** What is practised. */
  subject: optionalText(400),
  /** Who takes part, one under the other. */
  participants: optionalText(2000),
  /** Who plays the script. */
  controller: optionalText(60),
  plannedAt: Instant.nullable().default(null),
  /** The past incident whose timeline the script was made of. */
  incident: Id.nullable().default(null),
  /** Why it was withdrawn. */
  withdrawn: optionalText(400),
})

/** What is kept of a drill. */
export type DrillFacts = z.output<typeof DrillFacts>

/** What a drill is planned with; `plan` is the code of a card, empty for none. */
export const NewDrill = z.object({
  name: line(120),
  kind: z.enum(drillKinds),
  plan: z
    .string()
    .regex(/^[a-zA-Z0-9-]{0,40}$/)
    .default(''),
  place: optionalText(200),
  subject: optionalText(400),
  participants: optionalText(2000),
  controller: optionalText(60),
  plannedAt: Instant.nullable().default(null),
})

const Who = z.object({ id: z.int(), name: z.string() })

/** One thing that happened in a drill; `plus` is T+ in minutes of running time, `inject` the code it concerns or empty. */
export const DrillEvent = z.object({
  id: z.int(),
  act: z.enum(drillActs),
  inject: z.string(),
  words: z.string(),
  happenedAt: z.string(),
  at: z.string(),
  plus: z.number(),
  by: Who.nullable(),
})

/** One thing that happened in a drill. */
export type DrillEvent = z.output<typeof DrillEvent>

/** A drill as the list shows it. */
export const DrillLine = z.object({
  id: z.int(),
  name: z.string(),
  kind: z.enum(drillKinds),
  plan: z.string(),
  state: z.enum(drillStates),
  brokenOut: z.boolean(),
  place: z.string(),
  plannedAt: z.string().nullable(),
  beganAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  injects: z.int(),
  evaluated: z.boolean(),
})

/** A drill as the list shows it. */
export type DrillLine = z.output<typeof DrillLine>

/** An inject with what became of it: when it is due (null while nothing runs), when it was delivered. */
export const PlayedInject = Inject.extend({
  dueAt: z.string().nullable(),
  deliveredAt: z.string().nullable(),
})

/** An inject with what became of it. */
export type PlayedInject = z.output<typeof PlayedInject>

/** A drill with its script, everything that happened and every evaluation, newest first. */
export const Drill = z.object({
  ...DrillLine.omit({ injects: true, evaluated: true, place: true, plannedAt: true }).shape,
  planName: z.string(),
  facts: DrillFacts,
  script: z.array(PlayedInject),
  /** How many states of the script there were. */
  scripts: z.int(),
  events: z.array(DrillEvent),
  /** T+ in minutes of running time: now, or when it ended; null before it began. */
  plus: z.number().nullable(),
  /** Minutes for which real calls held it up. */
  pausedMinutes: z.number(),
  /** Lines of the log written while it ran. */
  entries: z.array(z.int()),
  evaluations: z.array(Evaluation),
})

/** A drill with everything that belongs to it. */
export type Drill = z.output<typeof Drill>
