import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'

/** Reports of incidents and of the day. */
export const reportsContract = {
  /** What this room asks to be settled, for the desk's one queue. */
  'reports.due': query('read', z.object({}), z.array(DueItem)),
}
