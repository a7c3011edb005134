import { z } from 'zod'

const PerCategory = z.object({
  weekday: z.number(),
  weekend: z.number(),
  holiday: z.number(),
  springFestival: z.number(),
})

/** How somebody stands over a period: duties done, their due share, what was owed before and is owed after (positive: has done too few). */
export const FairnessRow = z.object({
  person: z.object({ id: z.int(), name: z.string(), post: z.string() }),
  done: PerCategory,
  due: PerCategory,
  owedBefore: PerCategory,
  owed: PerCategory,
  nights: z.number(),
  hours: z.number(),
  /** What is owed, weighted by the room's weights and summed. */
  score: z.number(),
})

/** How somebody stands over a period. */
export type FairnessRow = z.output<typeof FairnessRow>
