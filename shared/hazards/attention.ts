import type { AttentionUnit } from './hazard.ts'
import { namesUnit, sameUnit } from './same-name.ts'

/** What may speak of a unit: names of units, and texts that name one by the way. */
export interface Spoken {
  names?: readonly string[]
  texts?: readonly string[]
}

/** The units under attention now that some names mean or some texts name, each once. */
export function attentionTo(
  units: readonly AttentionUnit[],
  { names = [], texts = [] }: Spoken,
): AttentionUnit[] {
  return units.filter(
    ({ active, name: unit }) =>
      active && (names.some((name) => sameUnit(unit, name)) || texts.some((text) => namesUnit(text, unit))),
  )
}
