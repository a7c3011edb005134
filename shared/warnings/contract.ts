import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { ReadWarning } from './read-warning.ts'

/** Warnings taken in and understood. */
export const warningsContract = {
  /** Reads pasted words; a text that is no warning gives no items. */
  'warnings.parse': query(
    'read',
    z.object({ text: z.string().max(200_000, { message: 'tooLong' }), receivedAt: Instant }),
    z.object({ items: z.array(ReadWarning) }),
  ),
  /** What this room asks to be settled, for the desk's one queue. */
  'warnings.due': query('read', z.object({}), z.array(DueItem)),
}
