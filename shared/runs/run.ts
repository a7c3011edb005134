import { z } from 'zod'
import { CardStep } from '#shared/plans/card.ts'
import { versionStates } from '#shared/plans/plan.ts'
import { ResponseLevel } from '#shared/responses/level.ts'

/** What a step of a run may be. */
export const stepStates = ['open', 'done', 'notApplicable', 'skipped'] as const

/** What a step of a run is. */
export type StepState = (typeof stepStates)[number]

/** What may happen to a step of a run. */
export const stepActs = ['done', 'notApplicable', 'skipped', 'reopened', 'note'] as const

const Who = z.object({ id: z.int(), name: z.string() })

/** Something that happened to a step; `minutes` is T+ of when it happened (whole minutes, negative before the first contact). */
export const StepEvent = z.object({
  id: z.int(),
  act: z.enum(stepActs),
  answer: z.string(),
  reason: z.string(),
  /** The contact of the book that was spoken with. */
  contact: z.int().nullable(),
  /** The line of the log that says it. */
  entry: z.int().nullable(),
  happenedAt: z.string(),
  minutes: z.int(),
  /** When it was written down. */
  at: z.string(),
  by: Who.nullable(),
})

/** Something that happened to a step. */
export type StepEvent = z.output<typeof StepEvent>

/** A step of a run: as the card has it, and what became of it. */
export const RunStep = z.object({
  id: z.int(),
  ...CardStep.shape,
  /** Its place in the order of the run, from 0. */
  place: z.int(),
  dueAt: z.string().nullable(),
  state: z.enum(stepStates),
  /** Codes of the steps that come first and are still open. */
  waitsFor: z.array(z.string()),
  /** Open and its time has passed. */
  overdue: z.boolean(),
  /** The answer it was ticked with, or the reason it was set aside for; empty while open. */
  answered: z.string(),
  reason: z.string(),
  settledAt: z.string().nullable(),
  settledBy: Who.nullable(),
  /** T+ in whole minutes of when it was done; null while open or set aside. */
  doneMinutes: z.int().nullable(),
  /** Whole minutes past its time; null when it has none or is set aside; 0 when in time. */
  lateMinutes: z.int().nullable(),
  /** What is wrong with the contact the card names for it: taken out of use, or not in the book at all. */
  contactTrouble: z.enum(['retired', 'missing']).nullable(),
  events: z.array(StepEvent),
})

/** A step of a run. */
export type RunStep = z.output<typeof RunStep>

/** A run of a card without its steps. */
export const RunHead = z.object({
  id: z.int(),
  title: z.string(),
  plan: z.object({ id: z.int(), code: z.string(), name: z.string() }),
  version: z.object({ id: z.int(), number: z.int(), state: z.enum(versionStates) }),
  /** It runs on a sample that nobody has approved. */
  sample: z.boolean(),
  exercise: z.boolean(),
  state: z.enum(['running', 'ended']),
  level: ResponseLevel.nullable(),
  /** T0: the first contact. */
  beganAt: z.string(),
  /** When the run was begun at the console. */
  startedAt: z.string(),
  by: Who.nullable(),
  endedAt: z.string().nullable(),
  ending: z.string(),
  incident: z.int().nullable(),
  message: z.int().nullable(),
  chain: z.int().nullable(),
  entry: z.int().nullable(),
  response: z.int().nullable(),
  drill: z.int().nullable(),
  /** Steps settled, and all of them. */
  done: z.int(),
  all: z.int(),
})

/** A run of a card without its steps. */
export type RunHead = z.output<typeof RunHead>

/** A run of a card with everything that became of it. */
export const Run = z.object({
  ...RunHead.shape,
  /** When it was looked at: the moment T+ is counted to. */
  at: z.string(),
  phases: z.array(z.object({ code: z.string(), title: z.string() })),
  never: z.array(z.string()),
  traps: z.array(z.string()),
  /** Levels reached, first to last. */
  levels: z.array(z.object({ level: ResponseLevel, reason: z.string(), at: z.string(), by: Who.nullable() })),
  /** In the order of the phases; steps that a level added stand behind them. */
  steps: z.array(RunStep),
})

/** A run of a card with everything that became of it. */
export type Run = z.output<typeof Run>

/** A run under way as the desk, the strip and the wall show it. */
export const RunningRun = z.object({
  id: z.int(),
  title: z.string(),
  card: z.string(),
  level: ResponseLevel.nullable(),
  beganAt: z.string(),
  done: z.int(),
  all: z.int(),
  overdue: z.int(),
  next: z.object({ step: z.int(), words: z.string(), dueAt: z.string().nullable() }).nullable(),
  exercise: z.boolean(),
  sample: z.boolean(),
  incident: z.int().nullable(),
})

/** A run under way. */
export type RunningRun = z.output<typeof RunningRun>
