import { z } from 'zod'

/** Levels of gravity: 1 is the gravest. */
export const levels = [1, 2, 3, 4] as const

/** A level of gravity, 1 the gravest. */
export const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

/** A level of gravity, 1 the gravest. */
export type Level = z.output<typeof Level>

/** A criterion of a scale that the facts meet, with what met it. */
export const GradeHit = z.object({
  level: Level,
  article: z.string(),
  met: z.array(
    z.object({
      /** The keys of the figures added up, or the code of the scale's own fact. */
      of: z.array(z.string()),
      value: z.number(),
      /** The least value that meets it: the number itself is included. */
      from: z.number(),
    }),
  ),
})

/** A criterion of a scale that the facts meet. */
export type GradeHit = z.output<typeof GradeHit>

/** What one scale makes of the facts; `level` null: nothing known meets any criterion. */
export const Computed = z.object({
  /** The code of the scale. */
  scale: z.string(),
  scaleName: z.string(),
  level: Level.nullable(),
  /** The scale's own name of the level; empty without a level. */
  name: z.string(),
  /** Title, number and article in one line. */
  article: z.string(),
  source: z.string(),
  number: z.string(),
  effective: z.string(),
  lastChecked: z.string(),
  /** True: not sure enough to decide anything; only shown. */
  sample: z.boolean(),
  /** The criteria that gave the level. */
  hits: z.array(GradeHit),
})

/** What one scale makes of the facts. */
export type Computed = z.output<typeof Computed>

/** A grading as it was written down; `reason` is empty when the console computed it. */
export const GradingStep = z.object({
  id: z.int(),
  level: Level.nullable(),
  computed: Level.nullable(),
  scale: z.string(),
  article: z.string(),
  reason: z.string(),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** A grading as it was written down. */
export type GradingStep = z.output<typeof GradingStep>

/** How grave an incident is: as computed, or as the people set it with their reason. */
export const Grading = z.object({
  /** What counts now; null: no scale applies, or nothing is known. */
  level: Level.nullable(),
  /** The name of the level as its scale calls it. */
  name: z.string(),
  computed: Level.nullable(),
  scale: z.string(),
  scaleName: z.string(),
  article: z.string(),
  reason: z.string(),
  /** The level was set by people against or without a computed one. */
  overridden: z.boolean(),
  /** The criteria behind the computed level. */
  hits: z.array(GradeHit),
  /** What scales that are not sure say: shown, never counted. */
  samples: z.array(Computed),
  steps: z.array(GradingStep),
})

/** How grave an incident is. */
export type Grading = z.output<typeof Grading>
