import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { followupStages, followupStates } from './step.ts'

const Id = z.int().positive()

/** Written on paper, or said. */
export const instructionForms = ['written', 'oral'] as const

/** Written on paper, or said. */
export type InstructionForm = (typeof instructionForms)[number]

/** How it reached the room. */
export const instructionMeans = ['telephone', 'inPerson', 'paper', 'message', 'meeting'] as const

/** How it reached the room. */
export type InstructionMeans = (typeof instructionMeans)[number]

/** Urgency as official papers name it; empty for none. */
export const instructionUrgencies = ['', 'urgent', 'extraUrgent'] as const

/** The leader who gave it; `person` when the leader is one of the room's people. */
export const InstructingLeader = z.object({
  name: line(60),
  post: optionalText(60),
  person: Id.nullable().default(null),
})

/** What an instruction says; its words are kept as they were given and never changed. */
export const InstructionFacts = z.object({
  leader: InstructingLeader,
  words: line(4000),
  means: z.enum(instructionMeans).default('telephone'),
  urgency: z.enum(instructionUrgencies).default(''),
  /** The paper the instruction stands on, where there is one. */
  document: z
    .object({ unit: optionalText(120), number: optionalText(80), title: optionalText(200) })
    .default({ unit: '', number: '', title: '' }),
})

/** What an instruction says. */
export type InstructionFacts = z.output<typeof InstructionFacts>

/** A new instruction: an oral one says whether it was read back, and how it was answered. */
export const NewInstruction = z.object({
  form: z.enum(instructionForms),
  ...InstructionFacts.shape,
  givenAt: Instant.optional(),
  readBack: z.object({ done: z.boolean(), words: optionalText(400) }).default({ done: false, words: '' }),
  /** What the shift lead proposes. */
  proposal: optionalText(2000),
  incident: Id.nullable().default(null),
  entry: Id.nullable().default(null),
  exercise: z.boolean().optional(),
})

/** A new instruction. */
export type NewInstruction = z.output<typeof NewInstruction>

/** What is written beside an instruction. */
export const instructionActs = [
  'readBack',
  'sign',
  'cleanCopy',
  'proposal',
  'reply',
  'note',
  'close',
  'reopen',
] as const

/** What is written beside an instruction. */
export type InstructionAct = (typeof instructionActs)[number]

/** How an oral instruction was signed afterwards: by the leader's PIN, on paper, or not at all for a reason. */
export const signMeans = ['pin', 'paper', 'unsigned'] as const

const Who = z.object({ id: z.int(), name: z.string() })

/** One thing written beside an instruction. */
export const InstructionEvent = z.object({
  id: z.int(),
  act: z.enum(instructionActs),
  words: z.string(),
  /** Who signed, proposed or heard the reply. */
  who: z.string(),
  means: z.enum(['', ...signMeans]),
  happenedAt: z.string(),
  at: z.string(),
  by: Who.nullable(),
})

/** One thing written beside an instruction. */
export type InstructionEvent = z.output<typeof InstructionEvent>

/** What is still missing of an instruction. */
export const instructionGaps = ['readBack', 'signature', 'assignment', 'closing'] as const

/** What is still missing of an instruction. */
export type InstructionGap = (typeof instructionGaps)[number]

/** How an instruction stands by what was written beside it. */
export const InstructionStanding = z.object({
  state: z.enum(['open', 'closed']),
  /** The answer to the read-back, null when it was not read back. */
  readBack: z.object({ words: z.string(), at: z.string() }).nullable(),
  signature: z
    .object({ means: z.enum(signMeans), name: z.string(), at: z.string(), words: z.string() })
    .nullable(),
  /** The last clean transcript, empty when there is none; it stands beside the words, never instead. */
  cleanCopy: z.string(),
  proposal: z.string(),
  reply: z.string(),
  repliedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
})

/** How an instruction stands. */
export type InstructionStanding = z.output<typeof InstructionStanding>

/** A follow-up as its instruction names it. */
export const InstructionFollowup = z.object({
  id: z.int(),
  number: z.string(),
  title: z.string(),
  charge: z.string(),
  stage: z.enum(followupStages),
  state: z.enum(followupStates),
  settleBy: z.string(),
})

/** An instruction with what was written beside it and what was made of it. */
export const Instruction = z.object({
  id: z.int(),
  /** `2026-3`: runs through the year. */
  number: z.string(),
  form: z.enum(instructionForms),
  ...InstructionFacts.shape,
  leader: z.object({ name: z.string(), post: z.string(), person: z.int().nullable() }),
  givenAt: z.string(),
  receivedAt: z.string(),
  incident: z.int().nullable(),
  entry: z.int().nullable(),
  exercise: z.boolean(),
  by: Who.nullable(),
  ...InstructionStanding.shape,
  missing: z.array(z.object({ what: z.enum(instructionGaps), dueAt: z.string() })),
  events: z.array(InstructionEvent),
  followups: z.array(InstructionFollowup),
})

/** An instruction. */
export type Instruction = z.output<typeof Instruction>
