import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'

/** What is measured where: a river gauge, a reservoir, rain, the tide. */
export const stationKinds = ['river', 'reservoir', 'rain', 'tide'] as const

/** The kind of a station. */
export type StationKind = (typeof stationKinds)[number]

/** Levels of note, domain.md 2.3: rivers have warning, guaranteed and record; reservoirs flood-limited, flood-high, design and check. */
export const levelNames = [
  'warning',
  'guaranteed',
  'record',
  'floodLimit',
  'floodHigh',
  'design',
  'check',
] as const

/** The name of a level of note. */
export type LevelName = (typeof levelNames)[number]

/** The levels of note a kind of station may have; rain has none. */
export const levelsOfKind: Record<StationKind, readonly LevelName[]> = {
  river: ['warning', 'guaranteed', 'record'],
  tide: ['warning', 'guaranteed', 'record'],
  reservoir: ['floodLimit', 'floodHigh', 'design', 'check', 'record'],
  rain: [],
}

/** Who answers for a station; a small reservoir has the first three. */
export const responsibleRoles = ['administrative', 'technical', 'patrol', 'observer'] as const

/** A person responsible, by name and telephone. */
export const Responsible = z.object({
  role: z.enum(responsibleRoles),
  name: line(40),
  telephone: optionalText(40),
})

/** A person responsible. */
export type Responsible = z.output<typeof Responsible>

/** Thousandths of a metre above the datum. */
export const Millimetres = z
  .int()
  .min(-500_000, { message: 'waters.levelRange' })
  .max(9_000_000, { message: 'waters.levelRange' })

/** The levels of note of a station; null where it has none. */
export const Levels = z.object({
  warning: Millimetres.nullable().default(null),
  guaranteed: Millimetres.nullable().default(null),
  record: Millimetres.nullable().default(null),
  floodLimit: Millimetres.nullable().default(null),
  floodHigh: Millimetres.nullable().default(null),
  design: Millimetres.nullable().default(null),
  check: Millimetres.nullable().default(null),
})

/** The levels of note of a station. */
export type Levels = z.output<typeof Levels>

/** What is written down about a station. */
export const StationFacts = z.object({
  code: optionalText(20),
  name: line(40),
  kind: z.enum(stationKinds),
  /** Of a reservoir: large, middle, small, in the words of the trade. */
  size: optionalText(20),
  /** River or lake it stands at. */
  water: optionalText(40),
  /** Town or village. */
  place: optionalText(60),
  datum: optionalText(40),
  levels: Levels.default({
    warning: null,
    guaranteed: null,
    record: null,
    floodLimit: null,
    floodHigh: null,
    design: null,
    check: null,
  }),
  /** The bed of the river or the dead level of the reservoir: below it no reading can lie. */
  bed: Millimetres.nullable().default(null),
  intervalMinutes: z
    .int()
    .min(1, { message: 'waters.interval' })
    .max(1440, { message: 'waters.interval' })
    .default(60),
  /** Share of a rain station in the mean over the area; 0 leaves it out. */
  arealWeight: z.int().min(0).max(10_000).default(1),
  responsible: z.array(Responsible).max(12).default([]),
  note: optionalText(400),
})

/** What is written down about a station. */
export type StationFacts = z.output<typeof StationFacts>

/** A station as the room keeps it. */
export const Station = StationFacts.extend({ id: z.int(), active: z.boolean(), since: z.string() })

/** A station as the room keeps it. */
export type Station = z.output<typeof Station>

/** A level of note with its height. */
export interface Threshold {
  name: LevelName
  mm: number
}

/** The levels of note a station has, the lowest first. */
export function thresholdsOf(levels: Levels): Threshold[] {
  return levelNames
    .flatMap((name) => (levels[name] === null ? [] : [{ name, mm: levels[name] }]))
    .sort((a, b) => a.mm - b.mm)
}

/** What is wrong with the levels of a station, by field: they do not rise as their names say. */
export function levelFaults({
  kind,
  levels,
  bed,
}: Pick<StationFacts, 'kind' | 'levels' | 'bed'>): Record<string, string> {
  const faults: Record<string, string> = {}
  const present = levelNames.filter((name) => levels[name] !== null)
  for (const name of present)
    if (!levelsOfKind[kind].includes(name)) faults[`levels.${name}`] = 'waters.levelOfKind'
  for (const order of [
    ['warning', 'guaranteed'],
    ['floodLimit', 'floodHigh', 'design', 'check'],
  ] as const) {
    const found = order.filter((name) => levels[name] !== null)
    for (const [index, name] of found.entries()) {
      const below = found[index - 1]
      if (below && (levels[below] as number) > (levels[name] as number))
        faults[`levels.${name}`] = 'waters.levelOrder'
    }
  }
  const [lowest] = thresholdsOf(levels)
  if (bed !== null && lowest && bed >= lowest.mm) faults.bed = 'waters.bedAbove'
  return faults
}
