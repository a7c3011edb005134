import { z } from 'zod'
import { optionalText } from '#shared/base/text.ts'
import { Channel, LadderStep } from './plan.ts'

/** A rung of a target's own ladder, as it was when the call-out began: whom to call on which number. `number` is empty where none is needed (loudspeaker, visit). */
export const Rung = z.object({
  step: LadderStep,
  channel: Channel,
  afterMinutes: z.number(),
  contact: z.int().nullable(),
  who: z.string(),
  post: z.string(),
  number: z.string(),
})

/** A rung of a target's own ladder. */
export type Rung = z.output<typeof Rung>

/** What came of a try: message sent, message read, somebody reached who gave no report, a report given; no answer, busy, switched off, wrong number, would not listen. */
export const tryResults = [
  'sent',
  'read',
  'reached',
  'answered',
  'noAnswer',
  'busy',
  'off',
  'wrong',
  'refused',
] as const

/** What came of a try. */
export const TryResult = z.enum(tryResults)

/** What came of a try. */
export type TryResult = z.output<typeof TryResult>

const count = z.int().min(0).max(10_000_000).nullable().default(null)

/** True when a result can come of a channel: a message is sent or read, a voice is not; nobody's line is busy on a loudspeaker. */
export function fitsChannel(result: TryResult, channel: Channel): boolean {
  if (result === 'answered' || channel === 'other') return true
  if (channel === 'message') return result === 'sent' || result === 'read' || result === 'wrong'
  if (channel === 'loudspeaker') return result === 'sent' || result === 'reached'
  if (channel === 'visit') return result !== 'read' && result !== 'busy' && result !== 'off'
  return result !== 'sent' && result !== 'read'
}

/** What a target reported; null or empty: not said. */
export const Answer = z.object({
  commander: optionalText(120),
  villages: count,
  moved: count,
  place: optionalText(200),
  doing: optionalText(400),
})

/** What a target reported. */
export type Answer = z.output<typeof Answer>

/** The parts of a report, in the order they are asked for. */
export const answerFields = [
  'commander',
  'villages',
  'moved',
  'place',
  'doing',
] as const satisfies readonly (keyof Answer)[]

/** A try: which rung, by what, to which number, who picked up, what came of it, in what words. */
export const Try = z.object({
  id: z.int(),
  target: z.int(),
  rung: z.int(),
  channel: Channel,
  number: z.string(),
  called: z.string(),
  result: TryResult,
  answer: Answer.nullable(),
  words: z.string(),
  happenedAt: z.string(),
  /** When it was written down; later than `happenedAt` for what was typed back from paper. */
  at: z.string(),
  late: z.boolean(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
  /** Mistyped: it no longer counts. */
  withdrawn: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
})

/** A try. */
export type Try = z.output<typeof Try>

/** How a target stands: not tried; tried; "received" and no more; reported all that is needed; no report within the minutes of the scheme; taken out. */
export const targetStates = ['toCall', 'called', 'acked', 'answered', 'unanswered', 'dropped'] as const

/** How a target stands. */
export const TargetState = z.enum(targetStates)

/** How a target stands. */
export type TargetState = z.output<typeof TargetState>

/** What to do next for a target: which rung, whom, on which number, and when exactly. */
export const NextStep = Rung.omit({ afterMinutes: true }).extend({
  rung: z.int(),
  at: z.string(),
  due: z.boolean(),
})

/** What to do next for a target. */
export type NextStep = z.output<typeof NextStep>
