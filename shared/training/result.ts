import { z } from 'zod'

/** What a person chose for each question, -1 where nothing. */
export const Answers = z.array(z.int().min(-1).max(3)).max(50)

const Who = z.object({ id: z.int(), name: z.string() })

/** What one answering came to. */
export const TrainingResult = z.object({
  id: z.int(),
  code: z.string(),
  edition: z.int(),
  name: z.object({ zh: z.string(), en: z.string() }),
  trainee: Who,
  /** Per cent, rounded down. */
  score: z.int(),
  passed: z.boolean(),
  answers: Answers,
  /** Places of the questions answered wrongly, from 0. */
  wrong: z.array(z.int()),
  at: z.string(),
  refreshOn: z.string(),
})

/** What one answering came to. */
export type TrainingResult = z.output<typeof TrainingResult>

/** How a person stands with a set: the newest result, and whether it must be answered again. */
export const Standing = z.object({
  person: Who,
  code: z.string(),
  last: TrainingResult.nullable(),
  times: z.int(),
  /** Never passed, or the refresh date has come. */
  due: z.boolean(),
})

/** How a person stands with a set. */
export type Standing = z.output<typeof Standing>

/** The score of answers against what is right, and which were wrong. */
export function scored(
  right: readonly number[],
  answers: readonly number[],
): { score: number; wrong: number[] } {
  const wrong = right.flatMap((one, index) => (answers[index] === one ? [] : [index]))
  const hits = right.length - wrong.length
  return { score: right.length === 0 ? 0 : Math.floor((hits * 100) / right.length), wrong }
}
