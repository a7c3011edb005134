import type { Directory } from '#shared/callouts/ladder.ts'
import { grouped } from '#shared/roster/span.ts'
import type { Work } from '../work.ts'

/** The address book as it is now, for whom to call and in which order. */
export function directoryOf(work: Work): Directory {
  const contacts = work.call('contacts.list', {})
  const units = work.call('contacts.units', {})
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    contacts,
    byUnit: grouped(contacts, ({ unit }) => unit.id),
  }
}
