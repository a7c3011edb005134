import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'

/** Training. */
export const trainingContract = {
  /** What this room asks to be settled, for the desk's one queue. */
  'training.due': query('read', z.object({}), z.array(DueItem)),
}
