import { z } from 'zod'

/** What a line of the comparison rests on: an inject of the script, a step of a card that was run, a clock of a report. */
export const comparedKinds = ['inject', 'step', 'report'] as const

/** How what was done stands against the plan: in time, late, not done although its time has passed, still to come. */
export const comparedStates = ['met', 'late', 'missed', 'waiting'] as const

/** How what was done stands against the plan. */
export type ComparedState = (typeof comparedStates)[number]

/** One expected act against what was done; T+ in minutes of running time. */
export const Compared = z.object({
  kind: z.enum(comparedKinds),
  key: z.string(),
  /** What it is about: the words of the inject, the card, the report. */
  about: z.string(),
  act: z.string(),
  duePlus: z.number(),
  metPlus: z.number().nullable(),
  metAt: z.string().nullable(),
  /** What met it, in words: an answer, a line of the log. */
  by: z.string(),
  state: z.enum(comparedStates),
  /** Whole minutes past its time; 0 when in time or still to come. */
  lateMinutes: z.int(),
})

/** One expected act against what was done. */
export type Compared = z.output<typeof Compared>

/** How an expected act stands: its time belongs to it. `now` is T+ of the moment it is looked at, or of the end. */
export function standing(duePlus: number, metPlus: number | null, now: number): ComparedState {
  if (metPlus !== null) return metPlus <= duePlus ? 'met' : 'late'
  return now <= duePlus ? 'waiting' : 'missed'
}

/** Whole minutes an act came after its time, or has been missing for. */
export function lateBy(duePlus: number, metPlus: number | null, now: number): number {
  return Math.max(0, Math.ceil((metPlus ?? now) - duePlus))
}
