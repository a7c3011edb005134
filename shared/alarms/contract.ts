import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'

/** alarms */
export const alarmsContract = {
  /** What this room asks to be settled, for the desk's one queue. */
  'alarms.due': query('read', z.object({}), z.array(DueItem)),
}
