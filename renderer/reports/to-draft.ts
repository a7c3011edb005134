import type { DeskCode } from '#shared/reports/desk.ts'
import type { Addressee } from '#shared/reports/matter.ts'
import type { deliveryRoles } from '#shared/reports/report.ts'

/** To whom something goes, as it is typed. */
export interface ToDraft {
  addressee: number | null
  name: string
  desk: DeskCode | ''
  role: (typeof deliveryRoles)[number]
  number: string
}

/** An addressee of the room as the other side. */
export function toFirst(addressee: Addressee | undefined): ToDraft {
  if (!addressee) return { addressee: null, name: '', desk: '', role: 'to', number: '' }
  const { id, name, desk, number } = addressee
  return { addressee: id, name, desk, role: 'to', number }
}

/** Another name is typed: the number and the desk of an addressee go with its name, so that nobody else is written down under them. */
export function renamed(draft: ToDraft, name: string, addressees: readonly Addressee[]): Partial<ToDraft> {
  const known = addressees.find(({ number }) => number !== '' && number === draft.number)
  const same = !known || name.startsWith(known.name) || known.name.startsWith(name)
  return { name, addressee: null, ...(same ? {} : { number: '', desk: '' }) }
}
