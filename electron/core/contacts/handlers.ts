import type { contactsContract } from '#shared/contacts/contract.ts'
import { room } from '../work.ts'

/** contacts */
export const contactsRoom = room<typeof contactsContract>('contacts', [], {
  'contacts.due': () => [],
})
