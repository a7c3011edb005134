import hazardRules from '#resources/rules/hazards.json' with { type: 'json' }
import type { Colour } from './read-warning.ts'

/** A type of warning as shipped: its names, code, the colours it has. */
export interface Hazard {
  name: string
  also: readonly string[]
  eventType: string
  colours: readonly Colour[]
  response?: boolean
}

const hazards = hazardRules.hazards as readonly Hazard[]
const byName = new Map(hazards.flatMap((one) => [one.name, ...one.also].map((name) => [name, one] as const)))

/** The type of that name; null for a name nobody knows. */
export function hazardOf(name: string): Hazard | null {
  return byName.get(name) ?? null
}

/** Every name of warnings, longest first. */
export const warningNames = namesOf(false)

/** Every name of what responses are started for, longest first. */
export const responseNames = [...namesOf(true), ...warningNames]

function namesOf(response: boolean): string[] {
  return hazards
    .filter((one) => (one.response ?? false) === response)
    .flatMap((one) => [one.name, ...one.also])
    .toSorted((a, b) => b.length - a.length)
}
