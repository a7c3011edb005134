import { canonicalJson } from '#shared/base/canonical-json.ts'
import { refuse } from '#shared/base/refusal.ts'
import {
  type ContactMake,
  contactFactsOf,
  draftContacts,
  type UnitMake,
} from '#shared/imports/contact-draft.ts'
import type { Draft } from '#shared/imports/draft.ts'
import { withoutHeader } from '#shared/imports/dry-run.ts'
import { layoutOf } from '#shared/imports/layout.ts'
import { tight } from '#shared/imports/tidy.ts'
import type { Work } from '../work.ts'
import type { Made } from './made.ts'
import type { At } from './tried.ts'

/** What would become of every row of a list of contacts, held against the address book. */
export function triedContacts({ work, sheet }: At): Draft<ContactMake>[] {
  const layout = layoutOf('contacts', sheet.cells)
  if (layout.header === null) return withoutHeader('contacts', layout)
  const book = {
    units: work.call('contacts.units', { withRetired: true }),
    contacts: work.call('contacts.list', { withRetired: true }),
  }
  return draftContacts(layout, book, sheet.choices)
}

/** Writes the contacts of a sheet, each after the unit it belongs to. */
export function writeContacts(work: Work, drafts: readonly Draft<ContactMake>[], made: Made): void {
  const units = new Map<string, number>()
  for (const { make } of drafts) {
    if (!make) continue
    const unit = units.get(tight(make.unit.name)) ?? unitFor(work, make.unit, made)
    units.set(tight(make.unit.name), unit)
    const { returns, before } = make
    const after = { ...make.facts, unit }
    if (make.id !== null && returns) work.call('contacts.restore', { id: make.id })
    const { id } =
      make.id === null
        ? work.call('contacts.add', after)
        : work.call('contacts.change', { ...after, id: make.id })
    made.contacts.push({ id, returns, before, after })
  }
}

/** Puts back what a sheet of contacts wrote; whatever was changed since stands in the way and is named. */
export function undoContacts(work: Work, made: Made, reason: string): void {
  const contacts = work.call('contacts.list', { withRetired: true })
  const known = new Map(contacts.map((contact) => [contact.id, contact]))
  for (const { id, returns, before, after } of made.contacts) {
    const contact = known.get(id)
    const unchanged = contact?.active && canonicalJson(contactFactsOf(contact)) === canonicalJson(after)
    if (!unchanged) refuse('imports.contactChanged', { name: after.name })
    if (before) work.call('contacts.change', { ...before, id })
    if (returns || before === null) work.call('contacts.retire', { id, reason })
  }
  for (const id of made.units.toReversed()) work.call('contacts.retireUnit', { id, reason })
}

/** A contact to be written, in words of the room's language. */
export function saysContact({ words }: Work, { id, returns, unit, facts }: ContactMake): string {
  const comma = words('notices:list.comma')
  const parts = [
    unit.name,
    facts.post,
    ...facts.numbers.map(({ number }) => number),
    facts.pair === '' ? '' : words('imports:says.pair', { pair: facts.pair }),
    words('imports:says.order', { order: facts.callOrder }),
    facts.charges.length === 0
      ? ''
      : words('imports:says.charges', { places: facts.charges.map(({ place }) => place).join(comma) }),
  ]
  return words(id === null || returns ? 'imports:says.addContact' : 'imports:says.changeContact', {
    name: facts.name,
    facts: parts.filter((part) => part !== '').join(comma),
  })
}

function unitFor(work: Work, { id, name, kind, returns }: UnitMake, made: Made): number {
  if (id !== null && !returns) return id
  const place = ['township', 'village', 'reservoir', 'hazardPoint'].includes(kind) ? name : ''
  const unit =
    id === null
      ? work.call('contacts.addUnit', { name, kind, place })
      : work.call('contacts.restoreUnit', { id })
  made.units.push(unit.id)
  return unit.id
}
