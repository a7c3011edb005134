import { z } from 'zod'
import { query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'

/** contacts */
export const contactsContract = {
  /** What this room asks to be settled, for the desk's one queue. */
  'contacts.due': query('read', z.object({}), z.array(DueItem)),
}
