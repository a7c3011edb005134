import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'

/** Emergency incidents. */
export const incidentsContract = {
  /** What this room asks to be settled, for the desk's one queue. */
  'incidents.due': query('read', z.object({}), z.array(DueItem)),
}
