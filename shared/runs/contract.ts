import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'

/** Runs of plan cards. */
export const runsContract = {
  /** What this room asks to be settled, for the desk's one queue. */
  'runs.due': query('read', z.object({}), z.array(DueItem)),
}
