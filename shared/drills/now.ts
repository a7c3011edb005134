import { z } from 'zod'

/** The kinds of drill: tabletop, field, no-notice, full-scale. */
export const drillKinds = ['tabletop', 'field', 'noNotice', 'fullScale'] as const

/** The drill that is running, if one is; broken out: what is done now is real. */
export const DrillNow = z.object({
  drill: z
    .object({
      id: z.int(),
      name: z.string(),
      kind: z.enum(drillKinds),
      beganAt: z.string(),
      /** T+ in minutes of running time at a moment; it goes on from there unless a real call holds it up. */
      plus: z.number(),
      at: z.string(),
    })
    .nullable(),
  brokenOut: z.boolean(),
})

/** The drill that is running. */
export type DrillNow = z.output<typeof DrillNow>
