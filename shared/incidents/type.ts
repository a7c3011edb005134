import { z } from 'zod'

/** A kind of incident: of the national table (`sure` false: read second-hand), or the room's own (`local`). */
export const IncidentType = z.object({
  code: z.string(),
  name: z.string(),
  /** The code of the group above; empty at the top. */
  parent: z.string(),
  sure: z.boolean(),
  local: z.boolean(),
  active: z.boolean(),
})

/** A kind of incident. */
export type IncidentType = z.output<typeof IncidentType>
