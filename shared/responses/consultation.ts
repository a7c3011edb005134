import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'

/** What one of those present thought. */
export const View = z.object({ unit: optionalText(80), name: line(60), view: optionalText(1000) })

/** A consultation as it is written down; of a response, of a warning (by its chain), or of neither. */
export const NewConsultation = z.object({
  topic: line(200),
  response: z.int().positive().nullable().default(null),
  chain: z.int().positive().nullable().default(null),
  /** When it was held; now when left out. */
  heldAt: Instant.optional(),
  means: line(60),
  chair: line(60),
  views: z.array(View).max(60),
  conclusion: line(2000),
  nextAt: Instant.nullable().default(null),
  /** The earlier record this one puts right; both are kept. */
  corrects: z.int().positive().nullable().default(null),
})

/** A consultation as it is written down. */
export type NewConsultation = z.output<typeof NewConsultation>

/** A consultation (会商) as kept; `correctedBy` is the later record that puts it right. */
export const Consultation = z.object({
  id: z.int(),
  topic: z.string(),
  response: z.int().nullable(),
  chain: z.int().nullable(),
  heldAt: z.string(),
  means: z.string(),
  chair: z.string(),
  views: z.array(z.object({ unit: z.string(), name: z.string(), view: z.string() })),
  conclusion: z.string(),
  nextAt: z.string().nullable(),
  corrects: z.int().nullable(),
  correctedBy: z.int().nullable(),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** A consultation as kept. */
export type Consultation = z.output<typeof Consultation>
