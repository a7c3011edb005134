import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { ResponseLevel } from './level.ts'
import { externalMeans, responseChanges } from './step.ts'

const Id = z.int().positive()

/** What a step says; the law wants matter, level, expected duration and measures (突发事件应对法 Art. 72). */
export const StepContent = z.object({
  /** Null when a response is to begin. */
  response: Id.nullable().default(null),
  change: z.enum(responseChanges),
  plan: Id.nullable().default(null),
  /** What it is for; taken when it begins, later left as it is. */
  matter: optionalText(200),
  level: ResponseLevel.nullable().default(null),
  basis: line(2000),
  /** Conditions of the plan by code; one that no fact meets now needs words. */
  conditions: z
    .array(z.object({ code: z.string().max(40), judged: optionalText(400) }))
    .max(40)
    .default([]),
  measures: z.array(line(400)).max(60).default([]),
  expectedUntil: Instant.nullable().default(null),
  consultation: Id.nullable().default(null),
  /** The warning it is begun for. */
  chain: Id.nullable().default(null),
  exercise: z.boolean().default(false),
})

/** What a step says. */
export type StepContent = z.output<typeof StepContent>

/** A decision made elsewhere: what it says, who decided, in what words, by which means it came; `message` is the notice as it came in. */
export const TakenOver = StepContent.extend({
  approver: line(80),
  means: z.enum(externalMeans),
  words: line(2000),
  readBack: z.boolean().default(false),
  happenedAt: Instant,
  message: Id.nullable().default(null),
})

/** A decision made elsewhere. */
export type TakenOver = z.output<typeof TakenOver>
