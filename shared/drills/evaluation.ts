import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { line, optionalText } from '#shared/base/text.ts'

/** One problem a drill showed: what is to be improved, who answers for it, by when. */
export const Problem = z.object({
  problem: line(1000),
  improvement: optionalText(1000),
  owner: optionalText(120),
  by: Day.nullable().default(null),
  /** Handed on to the follow-ups when the evaluation is signed. */
  handOn: z.boolean().default(false),
})

/** How a drill went, in the evaluator's judgement. */
export const verdicts = ['good', 'fair', 'poor'] as const

/** How a drill went. */
export type Verdict = (typeof verdicts)[number]

/** What an evaluator writes. */
export const EvaluationFacts = z.object({
  verdict: z.enum(verdicts),
  words: line(4000),
  problems: z.array(Problem).max(50).default([]),
})

/** What an evaluator writes. */
export type EvaluationFacts = z.output<typeof EvaluationFacts>

/** What was signed: each problem with the follow-up it was handed on as. */
export const SignedFacts = z.object({
  verdict: z.enum(verdicts),
  words: z.string(),
  problems: z.array(Problem.extend({ followup: z.int().nullable() })),
})

/** An evaluation as it was signed; a later one stands beside it. */
export const Evaluation = z.object({
  id: z.int(),
  ...SignedFacts.shape,
  evaluator: z.string(),
  signer: z.int().nullable(),
  at: z.string(),
})

/** An evaluation as it was signed. */
export type Evaluation = z.output<typeof Evaluation>
