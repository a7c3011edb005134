import type { Contact } from '#shared/contacts/contact.ts'
import type { contactsContract } from '#shared/contacts/contract.ts'
import { type Handler, room } from '../work.ts'
import { bookOf } from './book.ts'
import { find } from './find.ts'
import { nightOf, numbersDue, postpone } from './night.ts'
import { checks, staleNumbers, verify } from './numbers.ts'
import { forPlaces } from './places.ts'
import { contactOf, contactsFrom } from './store.ts'
import { addUnit, changeUnit, restoreUnit, retireUnit, units } from './units.ts'
import { add, change, restore, retire } from './write.ts'

const list: Handler<'contacts.list'> = (
  work,
  { unit, unitKinds, charges, numberKinds, only, withRetired },
) => {
  const rows = bookOf(work.db).contacts.filter(
    (row) => (withRetired || row.active === 1) && (unit === undefined || row.unit === unit),
  )
  return contactsFrom(work, rows).filter(
    (contact) =>
      (unitKinds?.includes(contact.unit.kind) ?? true) &&
      (charges === undefined || contact.charges.some(({ kind }) => charges.includes(kind))) &&
      (numberKinds === undefined || contact.numbers.some(({ kind }) => numberKinds.includes(kind))) &&
      (only === undefined || lacking[only](contact)),
  )
}

const lacking = {
  stale: ({ numbers }: Contact) => numbers.some(({ stale }) => stale),
  wrong: ({ numbers }: Contact) => numbers.some(({ wrong }) => wrong),
  numberless: ({ numbers }: Contact) => !numbers.some(({ kind }) => kind !== 'fax'),
}

/** The address book: units, people, numbers in the order to be tried, what each is in charge of. */
export const contactsRoom = room<typeof contactsContract>(
  'contacts',
  ['contact_unit', 'contact', 'contact_number', 'contact_charge', 'contact_check', 'contact_postponement'],
  {
    'contacts.list': list,
    'contacts.contact': (work, { id }) => contactOf(work, id),
    'contacts.find': find,
    'contacts.forPlaces': forPlaces,
    'contacts.add': add,
    'contacts.change': change,
    'contacts.retire': retire,
    'contacts.restore': restore,
    'contacts.units': units,
    'contacts.addUnit': addUnit,
    'contacts.changeUnit': changeUnit,
    'contacts.retireUnit': retireUnit,
    'contacts.restoreUnit': restoreUnit,
    'contacts.verify': verify,
    'contacts.checks': checks,
    'contacts.stale': (work, { limit }) => staleNumbers(work, limit),
    'contacts.night': nightOf,
    'contacts.postpone': postpone,
    'contacts.due': numbersDue,
  },
)
