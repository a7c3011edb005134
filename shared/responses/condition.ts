import { z } from 'zod'
import { Colour } from '#shared/warnings/read-warning.ts'
import { thresholds } from './plan.ts'

/** A warning that meets a condition; `lapsed` when its horizon has passed and nobody has lifted it. */
export const WarningFact = z.object({
  kind: z.literal('warning'),
  chain: z.int(),
  hazard: z.string(),
  colour: Colour,
  issuers: z.array(z.string()),
  issuedAt: z.string(),
  lapsed: z.boolean(),
})

/** A warning that meets a condition. */
export type WarningFact = z.output<typeof WarningFact>

/** A station that meets a condition: its level over its datum and how far above the threshold, both in thousandths of a metre. */
export const StationFact = z.object({
  kind: z.literal('station'),
  station: z.int(),
  name: z.string(),
  over: z.enum(thresholds),
  level: z.int(),
  above: z.int(),
  observedAt: z.string(),
})

/** A station that meets a condition. */
export type StationFact = z.output<typeof StationFact>

/** What meets a condition. */
export const ConditionFact = z.discriminatedUnion('kind', [WarningFact, StationFact])

/** What meets a condition. */
export type ConditionFact = z.output<typeof ConditionFact>

/** A condition that a step stands on, as its plan words it, with what met it; `judged` is what people say of it. */
export const ConditionMet = z.object({
  code: z.string(),
  words: z.string(),
  facts: z.array(ConditionFact),
  judged: z.string(),
})

/** A condition that a step stands on. */
export type ConditionMet = z.output<typeof ConditionMet>
