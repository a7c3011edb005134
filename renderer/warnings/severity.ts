import type { Colour } from '#shared/warnings/read-warning.ts'
import { colours } from '#shared/warnings/read-warning.ts'

interface Ranked {
  colour: Colour | null
  issuedAt: string
}

/** The highest colour first, those without one last; of the same colour the newest first. */
export function bySeverity<T extends Ranked>(warnings: readonly T[]): T[] {
  return warnings.toSorted((a, b) => rank(b.colour) - rank(a.colour) || b.issuedAt.localeCompare(a.issuedAt))
}

/** Several warnings of one type and colour as one chip, most severe first. */
export function chipsOf<T extends Ranked & { hazard: string }>(warnings: readonly T[]): T[][] {
  const groups = new Map<string, T[]>()
  for (const warning of bySeverity(warnings)) {
    const key = `${warning.colour} ${warning.hazard}`
    groups.set(key, [...(groups.get(key) ?? []), warning])
  }
  return [...groups.values()]
}

function rank(colour: Colour | null): number {
  return colour === null ? -1 : colours.indexOf(colour)
}
