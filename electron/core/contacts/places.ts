import { inChargeOf } from '#shared/contacts/place.ts'
import type { Handler } from '../work.ts'
import { bookOf } from './book.ts'
import { contactsFrom } from './store.ts'

/** Those in charge of any of the places, and those of the units that answer for one, in the order of the book. */
export const forPlaces: Handler<'contacts.forPlaces'> = (work, { places }) => {
  const rows = bookOf(work.db).contacts.filter(({ active }) => active === 1)
  return contactsFrom(work, rows).filter(inChargeOf(places))
}
