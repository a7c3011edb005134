import { z } from 'zod'
import { ResponseLevel } from './level.ts'
import { ResponseStep, responseStates } from './step.ts'

/** How an action came to its end; empty while it is open, dropped when its level was left. */
export const actionOutcomes = ['', 'done', 'notApplicable', 'dropped'] as const

/** One action of a response. */
export const ResponseAction = z.object({
  id: z.int(),
  response: z.int(),
  level: ResponseLevel,
  words: z.string(),
  who: z.string(),
  dueAt: z.string(),
  settledAt: z.string().nullable(),
  settledBy: z.object({ id: z.int(), name: z.string() }).nullable(),
  outcome: z.enum(actionOutcomes),
  result: z.string(),
})

/** One action of a response. */
export type ResponseAction = z.output<typeof ResponseAction>

/** How a response stands by its steps: level, measures and end are those last decided; null and empty before anything was. */
export const Standing = z.object({
  state: z.enum(responseStates),
  level: ResponseLevel.nullable(),
  /** When it first came into force. */
  since: z.string().nullable(),
  /** When this level came into force. */
  levelSince: z.string().nullable(),
  until: z.string().nullable(),
  endedAt: z.string().nullable(),
  measures: z.array(z.string()),
  approver: z.string(),
  approvedAt: z.string().nullable(),
  /** The step that gave the present level. */
  decidedBy: z.int().nullable(),
  /** The proposal that waits for a decision. */
  waiting: z.int().nullable(),
})

/** How a response stands by its steps. */
export type Standing = z.output<typeof Standing>

/** A response with everything that became of it. */
export const Response = z.object({
  id: z.int(),
  plan: z.object({ id: z.int(), name: z.string() }).nullable(),
  matter: z.string(),
  /** The chain of the warning it was begun for. */
  chain: z.int().nullable(),
  exercise: z.boolean(),
  ...Standing.shape,
  steps: z.array(ResponseStep),
  actions: z.array(ResponseAction),
})

/** A response with everything that became of it. */
export type Response = z.output<typeof Response>

/** A response in force, for strip, desk and other rooms; `open` actions of `all` (dropped ones not counted). */
export const CurrentResponse = z.object({
  id: z.int(),
  matter: z.string(),
  plan: z.string(),
  level: ResponseLevel,
  since: z.string(),
  levelSince: z.string(),
  until: z.string().nullable(),
  approver: z.string(),
  exercise: z.boolean(),
  chain: z.int().nullable(),
  /** A change of it waits for a decision. */
  changing: z.boolean(),
  open: z.int(),
  all: z.int(),
})

/** A response in force. */
export type CurrentResponse = z.output<typeof CurrentResponse>
