import { z } from 'zod'
import { jot, query } from '#shared/contract/operation.ts'
import { DueItem } from './due-item.ts'

/** The desk: one queue of due items by time left, and how many matters wait in each room. */
export const deskContract = {
  'desk.due': query(
    'read',
    z.object({}),
    z.object({ items: z.array(DueItem), computedAt: z.string(), waiting: z.record(z.string(), z.int()) }),
  ),
  /** Ends a long operation that is under way. */
  'desk.cancel': jot(
    'read',
    z.object({ operation: z.string().max(80) }),
    z.object({ cancelled: z.boolean() }),
  ),
  'desk.find': query(
    'read',
    z.object({ words: z.string().max(100) }),
    z.array(
      z.object({
        kind: z.enum(['person', 'entry', 'shift']),
        id: z.int(),
        title: z.string(),
        detail: z.string(),
      }),
    ),
  ),
}
