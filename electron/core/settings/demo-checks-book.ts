import { z } from 'zod'
import { TimeOfDay } from '#shared/base/day.ts'
import { CheckFacts } from '#shared/hazards/check.ts'
import { ChargeFacts } from '#shared/hazards/leader.ts'

const Written = {
  key: z.string(),
  day: z.int(),
  at: TimeOfDay,
  by: z.enum(['lead', 'officer', 'leader']),
}

/** Leaders put in charge and checks on the spot: when each is written down. */
export const ChecksPlot = z.object({
  /** `of` is a township of the county or a sector. */
  leaders: z.array(ChargeFacts.pick({ kind: true }).extend({ ...Written, of: z.string() })),
  checks: z.array(
    CheckFacts.pick({ kind: true, sector: true }).extend({
      ...Written,
      happened: TimeOfDay,
      township: z.string(),
    }),
  ),
})

/** Leaders put in charge and checks on the spot. */
export type ChecksPlot = z.output<typeof ChecksPlot>

/** What is said of them, by key. */
export const ChecksWords = z.object({
  leaders: z.record(z.string(), ChargeFacts.pick({ leader: true, post: true, basis: true, note: true })),
  checks: z.record(
    z.string(),
    CheckFacts.pick({ unit: true, place: true, leader: true, inspectors: true, looked: true, result: true }),
  ),
})
