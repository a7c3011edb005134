import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'

/** How an inject reaches the room: a text, a call, a reading of an instrument, a warning. */
export const injectKinds = ['text', 'call', 'reading', 'warning'] as const

/** How an inject reaches the room. */
export type InjectKind = (typeof injectKinds)[number]

/** What counts as the expected act besides an officer's answer: any line of the log, an incident, a report that was sent, a card begun. */
export const proofs = ['answer', 'entry', 'incident', 'report', 'run'] as const

/** What counts as the expected act. */
export type Proof = (typeof proofs)[number]

/** The last minute a script may reach: three days. */
export const lastMinute = 4320

const Minute = z.int().min(0).max(lastMinute)

/** What the officers should do about an inject, and by which minute of the drill. */
export const Expected = z.object({
  act: line(400),
  byMinutes: Minute,
  proof: z.enum(proofs).default('answer'),
})

/** One thing that comes in during a drill: at T+ minutes, how, from whom, in which words. */
export const Inject = z.object({
  /** Stays the same over every change of the script. */
  code: z.string().regex(/^[a-z0-9-]{1,40}$/),
  atMinutes: Minute,
  kind: z.enum(injectKinds),
  from: optionalText(120),
  words: line(4000),
  expected: Expected.nullable().default(null),
})

/** One thing that comes in during a drill. */
export type Inject = z.output<typeof Inject>

/** Everything that comes in during a drill; no code twice. */
export const Injects = z
  .array(Inject)
  .max(200)
  .superRefine((injects, context) => {
    injects.forEach(({ code, atMinutes, expected }, index) => {
      if (injects.findIndex((other) => other.code === code) < index)
        context.addIssue({ code: 'custom', message: 'drills.twice', path: [index, 'code'] })
      if (expected !== null && expected.byMinutes < atMinutes)
        context.addIssue({
          code: 'custom',
          message: 'drills.byBeforeInject',
          path: [index, 'expected', 'byMinutes'],
        })
    })
  })

/** A script in the order in which it is played; what comes in at the same minute keeps its order. */
export function inOrder(injects: readonly Inject[]): Inject[] {
  return injects.toSorted((a, b) => a.atMinutes - b.atMinutes)
}
