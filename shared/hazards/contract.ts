import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'

/** The ledger of safety hazards. */
export const hazardsContract = {
  /** What this room asks to be settled, for the desk's one queue. */
  'hazards.due': query('read', z.object({}), z.array(DueItem)),
}
