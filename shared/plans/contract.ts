import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'

/** Emergency plans as versioned checklists. */
export const plansContract = {
  /** What this room asks to be settled, for the desk's one queue. */
  'plans.due': query('read', z.object({}), z.array(DueItem)),
}
