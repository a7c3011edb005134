import { z } from 'zod'

/** How one unit or post stands with what was assigned to it in a span of days. */
export const UnitFigures = z.object({
  unit: z.string(),
  given: z.int(),
  open: z.int(),
  /** Open and past a deadline. */
  late: z.int(),
  settled: z.int(),
  crossedOff: z.int(),
  withdrawn: z.int(),
  /** Settled by the deadline, of all that were settled. */
  inTime: z.int(),
})

/** How one unit or post stands. */
export type UnitFigures = z.output<typeof UnitFigures>
