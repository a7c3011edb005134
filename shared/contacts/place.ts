import { folded } from '#shared/base/text.ts'
import type { Contact } from './contact.ts'

/** Tells whether somebody is in charge of one of these places, themselves or by their unit. */
export function inChargeOf(
  places: readonly string[],
): (contact: Pick<Contact, 'unit' | 'charges'>) => boolean {
  const meant = amongPlaces(places)
  return ({ unit, charges }) => meant(unit.place) || charges.some(({ place }) => meant(place))
}

/** Tells whether a name means one of these places. `清河县白石镇` and `白石镇` name the same place; a single character names none. */
export function amongPlaces(places: readonly string[]): (place: string) => boolean {
  const wanted = places.map(placeKey).filter((place) => place.length > 1)
  const known = new Map<string, boolean>()
  return (place) => {
    const found = known.get(place) ?? wanted.some((one) => samePlace(one, placeKey(place)))
    known.set(place, found)
    return found
  }
}

function placeKey(place: string): string {
  return folded(place).replace(/\s/g, '')
}

function samePlace(one: string, other: string): boolean {
  return other.length > 1 && (one === other || one.endsWith(other) || other.endsWith(one))
}
