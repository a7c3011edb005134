import { z } from 'zod'
import { optionalWords, words } from './pasted.ts'

/** The phases of a card in their order: minutes since the first contact, then what comes after, then what a level of response asks for, from the lowest to the highest. */
export const phaseCodes = [
  '0-5',
  '5-15',
  '15-30',
  '30-60',
  '60-120',
  'after',
  'level4',
  'level3',
  'level2',
  'level1',
] as const

/** A phase of a card. */
export type PhaseCode = (typeof phaseCodes)[number]

/** What a step asks of the officer. */
export const stepKinds = ['ask', 'call', 'record', 'do', 'report', 'decide'] as const

/** What a step asks of the officer. */
export type StepKind = (typeof stepKinds)[number]

/** How the answer of a step is given. */
export const answerKinds = ['none', 'text', 'number', 'yesNo', 'time', 'choice'] as const

/** How the answer of a step is given. */
export type AnswerKind = (typeof answerKinds)[number]

/** The most steps one card may have. */
export const mostSteps = 400

/** The code of a step within its card. */
export const StepCode = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, { message: 'plans.stepCode' })

/** The answer a step needs; `unit` behind a number, `choices` for a choice; a `required` one is asked for when the step is ticked. */
export const StepAnswer = z.object({
  kind: z.enum(answerKinds).default('none'),
  unit: optionalWords(20),
  choices: z.array(words(60)).max(20, { message: 'plans.tooMany' }).default([]),
  required: z.boolean().default(false),
})

/** The answer a step needs. */
export type StepAnswer = z.output<typeof StepAnswer>

/** Whom to call: by role and place as the book knows them, or one contact of the book. */
export const Whom = z.object({
  role: words(80),
  place: optionalWords(80),
  contact: z.int().positive().nullable().default(null),
})

/** Whom to call. */
export type Whom = z.output<typeof Whom>

/** One step; `dueMinutes` counts from the first contact (T+), in a phase of a level from when that level was reached; `after` names the steps that come first; `note` says where a figure comes from. */
export const CardStep = z.object({
  code: StepCode,
  phase: z.enum(phaseCodes),
  kind: z.enum(stepKinds),
  words: words(400),
  whom: Whom.nullable().default(null),
  responsible: optionalWords(60),
  dueMinutes: z.int().min(0).max(43_200).nullable().default(null),
  answer: StepAnswer.default({ kind: 'none', unit: '', choices: [], required: false }),
  after: z.array(StepCode).max(40, { message: 'plans.tooMany' }).default([]),
  attachments: z.array(words(120)).max(20, { message: 'plans.tooMany' }).default([]),
  note: optionalWords(200),
})

/** One step of a card. */
export type CardStep = z.output<typeof CardStep>

/** A phase with a title of the card's own; empty: the usual name. */
export const CardPhase = z.object({ code: z.enum(phaseCodes), title: optionalWords(60) })

/** A phase with a title of the card's own. */
export type CardPhase = z.output<typeof CardPhase>

/** What stands on a card: its phases, its steps in the order to be done, what is never done, where the traps are. */
export const CardContent = z.object({
  phases: z.array(CardPhase).max(phaseCodes.length),
  steps: z.array(CardStep).max(mostSteps, { message: 'plans.tooManySteps' }),
  never: z.array(words(200)).max(40, { message: 'plans.tooMany' }).default([]),
  traps: z.array(words(200)).max(40, { message: 'plans.tooMany' }).default([]),
})

/** What stands on a card. */
export type CardContent = z.output<typeof CardContent>

/** The name of a card, the event types it is for (`12P09`, one of the room's own; a beginning such as `12G` means all below it), and which plan it was made from. */
export const CardFacts = z.object({
  name: words(60),
  types: z
    .array(z.string().regex(/^(\d{2}|\d{2}[A-Z]|[0-9A-Za-z]{5,12})$/, { message: 'plans.typeCode' }))
    .max(40, { message: 'plans.tooMany' })
    .default([]),
  source: optionalWords(200),
})

/** The name of a card, what it is for, where it comes from. */
export type CardFacts = z.output<typeof CardFacts>

/** The level of response a phase belongs to; null for a phase of time. */
export function levelOfPhase(phase: PhaseCode): number | null {
  return phase.startsWith('level') ? Number(phase.slice(5)) : null
}

/** The minutes at which a phase of time ends; null when it has no end. */
export function phaseEnd(phase: PhaseCode): number | null {
  const end = /^\d+-(\d+)$/.exec(phase)?.[1]
  return end === undefined ? null : Number(end)
}

/** The steps in the order of the phases, within a phase as they stand. */
export function inPhaseOrder(steps: readonly CardStep[]): CardStep[] {
  return phaseCodes.flatMap((code) => steps.filter(({ phase }) => phase === code))
}
