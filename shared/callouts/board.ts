import { z } from 'zod'
import { Need, Plan } from './plan.ts'
import { Answer, NextStep, Rung, TargetState, Try } from './target.ts'

const By = z.object({ id: z.int(), name: z.string() }).nullable()

/** How many targets stand how; `total` counts those not taken out. */
export const Counts = z.object({
  total: z.int(),
  toCall: z.int(),
  called: z.int(),
  acked: z.int(),
  answered: z.int(),
  unanswered: z.int(),
  dropped: z.int(),
})

/** How many targets stand how. */
export type Counts = z.output<typeof Counts>

/** A call-out in one line. `chain` is the warning it belongs to now; `exercise`: of an exercise or test warning, in a rehearsal room, or said to be one. */
export const CalloutBrief = z.object({
  id: z.int(),
  title: z.string(),
  chain: z.int().nullable(),
  exercise: z.boolean(),
  startedAt: z.string(),
  startedBy: By,
  endedAt: z.string().nullable(),
  endedBy: By,
  /** Why it was ended before all had answered; empty when all had. */
  ending: z.string(),
  counts: Counts,
  /** The target longest without an answer, and seconds since its wave began. */
  oldest: z.object({ target: z.int(), unit: z.string(), seconds: z.int() }).nullable(),
  /** The earliest next step of all, with its target. */
  next: NextStep.extend({ target: z.int(), unit: z.string() }).nullable(),
  /** The report after the warning was lifted: due when, given when, in what words. */
  feedback: z
    .object({
      what: z.string(),
      dueAt: z.string().nullable(),
      at: z.string().nullable(),
      by: By,
      words: z.string(),
    })
    .nullable(),
})

/** A call-out in one line. */
export type CalloutBrief = z.output<typeof CalloutBrief>

/** A target on the board. */
export const BoardTarget = z.object({
  id: z.int(),
  /** Position on the board and on the paper sheet, from 1. */
  place: z.int(),
  wave: z.int(),
  unit: z.string(),
  contact: z.int().nullable(),
  who: z.string(),
  post: z.string(),
  beginsAt: z.string(),
  answerBy: z.string(),
  begun: z.boolean(),
  state: TargetState,
  /** Since its wave began; up to the answer where there is one. */
  ageSeconds: z.int(),
  ladder: z.array(Rung),
  /** In the order they happened; withdrawn ones too. */
  tries: z.array(Try),
  /** What was reported in all tries that count, put together. */
  answer: Answer.nullable(),
  /** What an answer of this target must contain. */
  needs: z.array(Need),
  /** What is still missing of an answer. */
  missing: z.array(Need),
  answeredAt: z.string().nullable(),
  next: NextStep.nullable(),
  dropped: z.object({ at: z.string(), why: z.string() }).nullable(),
})

/** A target on the board. */
export type BoardTarget = z.output<typeof BoardTarget>

/** How a wave stands. */
export const WaveState = z.object({
  wave: z.int(),
  name: z.string(),
  beginsAt: z.string(),
  total: z.int(),
  answered: z.int(),
})

/** How a wave stands. */
export type WaveState = z.output<typeof WaveState>

/** The board of a call-out at one moment. */
export const Board = CalloutBrief.extend({
  at: z.string(),
  plan: Plan,
  targets: z.array(BoardTarget),
  /** Numbers of targets in the order their next step is due. */
  queue: z.array(z.int()),
  waves: z.array(WaveState),
})

/** The board of a call-out at one moment. */
export type Board = z.output<typeof Board>

/** A target a scheme proposes, with the ladder it would get. */
export const Proposed = z.object({
  wave: z.int(),
  unitId: z.int(),
  unit: z.string(),
  contact: z.int().nullable(),
  who: z.string(),
  post: z.string(),
  places: z.array(z.string()),
  ladder: z.array(Rung),
  /** No number at all; the first number found wrong, or not verified in time; nobody steps in for them. */
  lacks: z.array(z.enum(['number', 'rightNumber', 'verified', 'deputy'])),
})

/** A target a scheme proposes. */
export type Proposed = z.output<typeof Proposed>

/** What a scheme proposes for a warning. */
export const Proposal = z.object({
  scheme: z.string(),
  title: z.string(),
  exercise: z.boolean(),
  plan: Plan,
  places: z.array(z.string()),
  /** Places nobody in the book is in charge of. When that is all of them, everyone the waves name is proposed, wherever they are. */
  nobodyFor: z.array(z.string()),
  targets: z.array(Proposed),
  /** Call-outs of this warning that are still open. */
  open: z.array(z.int()),
})

/** What a scheme proposes for a warning. */
export type Proposal = z.output<typeof Proposal>
