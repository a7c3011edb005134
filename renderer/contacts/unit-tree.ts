import type { Unit } from '#shared/contacts/unit.ts'

/** A unit with how deep it lies below the topmost. */
export interface UnitLine {
  unit: Unit
  depth: number
}

/** The units as a tree laid out line by line: each followed by what belongs to it; units whose parent is not shown stand at the top. */
export function unitLines(units: readonly Unit[]): UnitLine[] {
  const shown = new Set(units.map(({ id }) => id))
  const below = (parent: number | null): Unit[] =>
    units.filter((unit) => (parent === null ? isTop(unit, shown) : unit.parent === parent))
  const lay = (unit: Unit, depth: number): UnitLine[] => [
    { unit, depth },
    ...below(unit.id).flatMap((child) => lay(child, depth + 1)),
  ]
  return below(null).flatMap((unit) => lay(unit, 0))
}

function isTop({ parent }: Unit, shown: ReadonlySet<number>): boolean {
  return parent === null || !shown.has(parent)
}
