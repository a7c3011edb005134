import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { DrillNow } from './now.ts'

/** Drills: script, injects, what was answered and when, evaluation. */
export const drillsContract = {
  /** The drill that is running, and whether a real call has broken out of it. */
  'drills.now': query('read', z.object({}), DrillNow),
  /** What this room asks to be settled, for the desk's one queue. */
  'drills.due': query('read', z.object({}), z.array(DueItem)),
}
