import { z } from 'zod'
import { chainStates, steps } from './life.ts'
import { MessageFacts, MessageMark, Place, Status } from './message.ts'
import { Colour, WarningAction } from './read-warning.ts'

const Who = z.object({ id: z.int(), name: z.string() })

/** The ways a message may come in. */
export const ways = ['paste', 'hand', 'picked', 'dropped', 'folder', 'commandLine'] as const

/** A way a message may come in. */
export type Way = (typeof ways)[number]

/** A warning in force, or past its horizon and not lifted: one chain as it stood at the moment asked for; `lapsesAt` is the end of its horizon (assumed where `validUntil` is null), `reported` whether the leader knows of its present colour. */
export const InForce = z.object({
  id: z.int(),
  hazard: z.string(),
  eventType: z.string().nullable(),
  colour: Colour.nullable(),
  level: z.int().nullable(),
  issuers: z.array(z.string()),
  places: z.array(Place),
  since: z.string(),
  issuedAt: z.string(),
  validUntil: z.string().nullable(),
  lapsesAt: z.string(),
  state: z.enum(['inForce', 'lapsed']),
  status: Status,
  message: z.int(),
  headline: z.string(),
  startMissing: z.boolean(),
  reported: z.boolean(),
})

/** A warning in force. */
export type InForce = z.output<typeof InForce>

/** A chain in a list, whatever became of it; `endedAt` null while it is open. */
export const ChainLine = InForce.extend({
  state: z.enum(chainStates),
  endedAt: z.string().nullable(),
  messages: z.int(),
  receivedAt: z.string(),
})

/** A chain in a list. */
export type ChainLine = z.output<typeof ChainLine>

/** How a message stands: a member of a chain; waiting for its missing part; asking which chain it belongs to; the notice of a response; taken back. */
export const standings = ['joined', 'held', 'asks', 'notice', 'withdrawn'] as const

/** How a message stands. */
export type Standing = (typeof standings)[number]

/** What came in: one paste, form or file, whole and for ever; `raw` only when a single one is asked for. */
export const Receipt = z.object({
  id: z.int(),
  way: z.enum(ways),
  name: z.string(),
  size: z.int(),
  sha256: z.string(),
  receivedAt: z.string(),
  recordedAt: z.string(),
  by: Who.nullable(),
  result: z.enum(['taken', 'known', 'refused']),
  /** Why it was refused, and the fields of the words. */
  code: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])),
  messages: z.array(z.int()),
})

/** What came in. */
export type Receipt = z.output<typeof Receipt>

/** A way in which a message was received, with what was said there; `differs` names the fields in which it says otherwise than the message. */
export const Source = z.object({
  id: z.int(),
  receipt: Receipt,
  facts: MessageFacts,
  differs: z.array(z.string()),
})

/** A correction: the facts that count from then on; null takes the message back. */
export const Correction = z.object({
  id: z.int(),
  facts: MessageFacts.nullable(),
  reason: z.string(),
  at: z.string(),
  by: Who.nullable(),
})

/** An officer's answer to which chain a message belongs: to that of another message, or to none. */
export const Answer = z.object({
  id: z.int(),
  belongsTo: z.int().nullable(),
  at: z.string(),
  by: Who.nullable(),
})

/** A message: `facts` are what counts now (corrected ones where there are), `issuedAt` that of receipt where none is said. */
export const Message = z.object({
  id: z.int(),
  chain: z.int().nullable(),
  standing: z.enum(standings),
  action: WarningAction,
  issuedAt: z.string(),
  receivedAt: z.string(),
  at: z.string(),
  by: Who.nullable(),
  facts: MessageFacts,
  marks: z.array(MessageMark),
  sources: z.array(Source),
  corrections: z.array(Correction),
  answers: z.array(Answer),
})

/** A message. */
export type Message = z.output<typeof Message>

/** What was done about a warning: to whom, by which means, in what words. */
export const StepTaken = z.object({
  id: z.int(),
  message: z.int(),
  act: z.enum(steps),
  who: z.string(),
  means: z.string(),
  words: z.string(),
  happenedAt: z.string(),
  at: z.string(),
  by: Who.nullable(),
})

/** What was done about a warning. */
export type StepTaken = z.output<typeof StepTaken>

/** A chain with everything: its messages oldest first, what was done, the steps open now (the buttons). */
export const ChainStory = ChainLine.omit({ messages: true }).extend({
  messages: z.array(Message),
  steps: z.array(StepTaken),
  open: z.array(z.enum(steps)),
})

/** A chain with everything. */
export type ChainStory = z.output<typeof ChainStory>

/** A message that joined nothing yet, with the chains it might belong to (several: it asks). */
export const Loose = z.object({ message: Message, candidates: z.array(ChainLine) })

/** A type of warning, shipped or the room's own. */
export const WarningType = z.object({
  name: z.string(),
  also: z.array(z.string()),
  eventType: z.string().nullable(),
  colours: z.array(Colour),
  criteria: z.partialRecord(Colour, z.string()),
  source: z.string(),
  own: z.boolean(),
  active: z.boolean(),
})

/** A type of warning. */
export type WarningType = z.output<typeof WarningType>

/** The criteria and the defence guide of a signal, with their source; `sure` (and `criteriaSure` for the criteria alone) is false for what was not read in the source itself. */
export const Guide = z.object({
  hazard: z.string(),
  colour: Colour,
  criteria: z.string(),
  criteriaEn: z.string(),
  guide: z.array(z.string()),
  guideEn: z.array(z.string()),
  source: z.string(),
  criteriaSure: z.boolean(),
  sure: z.boolean(),
})

/** The criteria and the defence guide of a signal. */
export type Guide = z.output<typeof Guide>

/** What taking in did: the receipt, the messages that are new, those that were known already. */
export const Taken = z.object({
  receipt: z.int(),
  result: z.enum(['taken', 'known']),
  taken: z.array(Message),
  known: z.array(Message),
})

/** What taking in did. */
export type Taken = z.output<typeof Taken>
