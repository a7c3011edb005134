import { folded } from '#shared/base/text.ts'
import type { Contact } from './contact.ts'

/** Tells whether somebody is in charge of one of these places, themselves or by their unit. `清河县白石镇` and `白石镇` name the same place; a single character names none. */
export function inChargeOf(
  places: readonly string[],
): (contact: Pick<Contact, 'unit' | 'charges'>) => boolean {
  const wanted = places.map(placeKey).filter((place) => place.length > 1)
  const known = new Map<string, boolean>()
  const meant = (place: string): boolean => {
    const found = known.get(place) ?? wanted.some((one) => samePlace(one, placeKey(place)))
    known.set(place, found)
    return found
  }
  return ({ unit, charges }) => meant(unit.place) || charges.some(({ place }) => meant(place))
}

function placeKey(place: string): string {
  return folded(place).replace(/\s/g, '')
}

function samePlace(one: string, other: string): boolean {
  return other.length > 1 && (one === other || one.endsWith(other) || other.endsWith(one))
}
