import type { Contact } from '#shared/contacts/contact.ts'
import { inChargeOf } from '#shared/contacts/place.ts'
import type { Unit } from '#shared/contacts/unit.ts'
import type { Directory, Summoned } from './ladder.ts'
import type { Plan, Selection } from './plan.ts'

/** Somebody a wave calls. */
export interface Selected extends Summoned {
  wave: number
}

/** Whom the waves of a plan call for these places, each once, in the first wave that names them. When nobody is in charge of any of the places nobody is left out for being elsewhere. */
export function selected(plan: Plan, places: readonly string[], directory: Directory): Selected[] {
  const isAffected = inChargeOf(places)
  const anywhere = !directory.contacts.some(isAffected)
  const taken = new Set<string>()
  const once = (key: string): boolean => !taken.has(key) && Boolean(taken.add(key))
  return plan.waves.flatMap(({ who }, wave) =>
    who.flatMap((selection) =>
      heads(
        selection,
        directory.contacts.filter((contact) => named(selection, contact, anywhere || isAffected(contact))),
      ).flatMap((contact): Selected[] => {
        const unit = directory.units.get(contact.unit.id)
        if (!unit || taken.has(`contact ${contact.id}`)) return []
        if (selection.each === 'unit' && !once(`unit ${unit.id}`)) return []
        taken.add(`contact ${contact.id}`)
        return [{ wave, unit: unit as Unit, contact }]
      }),
    ),
  )
}

/** Places nobody is in charge of. */
export function placesWithNobody(places: readonly string[], { contacts }: Directory): string[] {
  return places.filter((place) => !contacts.some(inChargeOf([place])))
}

/** One of every unit, the first in call order, when the unit is to answer. */
function heads({ each }: Selection, contacts: readonly Contact[]): readonly Contact[] {
  if (each === 'contact') return contacts
  const seen = new Set<number>()
  return contacts.filter(({ unit }) => !seen.has(unit.id) && Boolean(seen.add(unit.id)))
}

function named(selection: Selection, contact: Contact, affected: boolean): boolean {
  const { charges, unitKinds, posts, contacts, where } = selection
  if (contacts.includes(contact.id)) return true
  if (contacts.length > 0 && charges.length + unitKinds.length + posts.length === 0) return false
  return (
    (where === 'all' || affected) &&
    (charges.length === 0 || contact.charges.some(({ kind }) => charges.includes(kind))) &&
    (unitKinds.length === 0 || unitKinds.includes(contact.unit.kind)) &&
    (posts.length === 0 || posts.some((word) => contact.post.includes(word)))
  )
}
