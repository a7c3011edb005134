import { useQuery } from '#renderer/app/call.ts'
import type { Charge } from '#shared/contacts/contact.ts'

const none: readonly Charge[] = []

/** What a contact of the book is in charge of. */
export function useCharges(contact: number | null): readonly Charge[] {
  const asked = useQuery('contacts.contact', { id: contact ?? 1 }, { enabled: contact !== null })
  return (contact !== null && asked.value?.charges) || none
}
