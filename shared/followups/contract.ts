import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'

/** Leaders' instructions, follow-ups with their clocks, and duty tasks that come again. */
export const followupsContract = {
  /** What this room asks to be settled, for the desk's one queue. */
  'followups.due': query('read', z.object({}), z.array(DueItem)),
}
