import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'

/** Drills. */
export const drillsContract = {
  /** What this room asks to be settled, for the desk's one queue. */
  'drills.due': query('read', z.object({}), z.array(DueItem)),
}
