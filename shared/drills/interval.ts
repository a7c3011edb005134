import { z } from 'zod'
import { Day } from '#shared/base/day.ts'

/** How often a card is to be drilled: by which rule, whether the room wants to be reminded, when it was drilled last and is due again. */
export const DrillInterval = z.object({
  /** The code of the card. */
  plan: z.string(),
  name: z.string(),
  months: z.int(),
  active: z.boolean(),
  source: z.object({ title: z.string(), number: z.string(), article: z.string() }),
  lastOn: Day.nullable(),
  /** Null while it was never drilled and the reminder is off. */
  dueOn: Day.nullable(),
})

/** How often a card is to be drilled. */
export type DrillInterval = z.output<typeof DrillInterval>
