import { z } from 'zod'
import { ConditionMet } from './condition.ts'
import { ResponseLevel } from './level.ts'

/** What is done with a response: asked for, decided by a leader's PIN, taken back, or taken over from outside (a notice of a higher headquarters, an approval on paper or by telephone). */
export const responseActs = ['propose', 'approve', 'reject', 'withdraw', 'external'] as const

/** What is done with a response. */
export type ResponseAct = (typeof responseActs)[number]

/** What becomes of a response: it begins, its level changes, it lasts longer, it ends. */
export const responseChanges = ['activate', 'adjust', 'extend', 'terminate'] as const

/** What becomes of a response. */
export type ResponseChange = (typeof responseChanges)[number]

/** Where a response stands; `none` before there is one. */
export const responseStates = ['none', 'proposed', 'inForce', 'changing', 'refused', 'ended'] as const

/** Where a response stands. */
export type ResponseState = (typeof responseStates)[number]

/** One allowed step: from which states, into which. */
export interface AllowedStep {
  from: readonly ResponseState[]
  to: ResponseState
}

const running = ['inForce', 'changing'] as const

/** The steps of a response: the one table that rule, buttons and tests follow. A decision from outside overtakes whatever waits. */
export const responseSteps: Record<ResponseAct, Record<ResponseChange, AllowedStep>> = {
  propose: {
    activate: { from: ['none'], to: 'proposed' },
    adjust: { from: ['inForce'], to: 'changing' },
    extend: { from: ['inForce'], to: 'changing' },
    terminate: { from: ['inForce'], to: 'changing' },
  },
  approve: {
    activate: { from: ['proposed'], to: 'inForce' },
    adjust: { from: ['changing'], to: 'inForce' },
    extend: { from: ['changing'], to: 'inForce' },
    terminate: { from: ['changing'], to: 'ended' },
  },
  reject: {
    activate: { from: ['proposed'], to: 'refused' },
    adjust: { from: ['changing'], to: 'inForce' },
    extend: { from: ['changing'], to: 'inForce' },
    terminate: { from: ['changing'], to: 'inForce' },
  },
  withdraw: {
    activate: { from: ['proposed'], to: 'refused' },
    adjust: { from: ['changing'], to: 'inForce' },
    extend: { from: ['changing'], to: 'inForce' },
    terminate: { from: ['changing'], to: 'inForce' },
  },
  external: {
    activate: { from: ['none', 'proposed'], to: 'inForce' },
    adjust: { from: running, to: 'inForce' },
    extend: { from: running, to: 'inForce' },
    terminate: { from: running, to: 'ended' },
  },
}

/** True when a step may be taken from a state. */
export function mayStep(state: ResponseState, act: ResponseAct, change: ResponseChange): boolean {
  return responseSteps[act][change].from.includes(state)
}

/** How a decision from outside came. */
export const externalMeans = ['notice', 'paper', 'telephone', 'inPerson'] as const

/** How a decision reached the room; `pin` is the leader's own at this console, empty where nothing was decided. */
export const StepMeans = z.enum(['', 'pin', ...externalMeans])

/** One step of a response as it was taken; `answers` is the proposal it decides, takes back or overtakes. */
export const ResponseStep = z.object({
  id: z.int(),
  act: z.enum(responseActs),
  change: z.enum(responseChanges),
  level: ResponseLevel.nullable(),
  basis: z.string(),
  conditions: z.array(ConditionMet),
  measures: z.array(z.string()),
  expectedUntil: z.string().nullable(),
  consultation: z.int().nullable(),
  answers: z.int().nullable(),
  approver: z.string(),
  means: StepMeans,
  readBack: z.boolean(),
  words: z.string(),
  message: z.int().nullable(),
  happenedAt: z.string(),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** One step of a response as it was taken. */
export type ResponseStep = z.output<typeof ResponseStep>
