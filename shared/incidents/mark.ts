import { z } from 'zod'

/** Conditions that raise the line: people at risk in numbers (较大涉险), or a sensitive time, place, people, kind or attention. */
export const markKinds = ['atRisk', 'sensitive'] as const

/** Conditions that raise the line. */
export type MarkKind = (typeof markKinds)[number]

/** One condition and how it stands for an incident. */
export const IncidentMark = z.object({
  kind: z.enum(markKinds),
  code: z.string(),
  /** What kind of factor: figures or a fact of the place for `atRisk`; time, place, people, kind, attention for `sensitive`. */
  factor: z.string(),
  /** The condition in words. */
  words: z.string(),
  wordsEn: z.string(),
  source: z.string(),
  /** The figures meet it by themselves. */
  computed: z.boolean(),
  /** The type or the words of the record hint at it; only people can set it. */
  suggested: z.boolean(),
  /** What people last said; null: nobody said anything. */
  applies: z.boolean().nullable(),
  /** Their words. */
  note: z.string(),
  at: z.string().nullable(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
  /** It counts: people say so, or the figures meet it and nobody said no. */
  standing: z.boolean(),
})

/** One condition and how it stands for an incident. */
export type IncidentMark = z.output<typeof IncidentMark>
