import { plusMinutes } from '#shared/base/instant.ts'
import { oversOf } from './level.ts'
import type { LevelName, Station } from './station.ts'
import type { WaterRules } from './water-rules.ts'

/** When the next reading of a station is due, every how many minutes it is read now, and by which level of note that is sooner than usual. */
export interface ReadingDue {
  at: string
  minutes: number
  because: LevelName | null
}

/** The next reading due after the last one; the interval shortens at the levels of note reached. A station never read is due one interval after it was registered. */
export function nextReading(
  station: Pick<Station, 'levels' | 'intervalMinutes' | 'since'>,
  last: { at: string; level: number | null } | null,
  rules: WaterRules['intervals'],
): ReadingDue {
  const overs = last === null || last.level === null ? [] : oversOf(last.level, station.levels)
  const sooner = rules.overLevel
    .filter(
      ({ level, minutes }) => minutes < station.intervalMinutes && overs.some(({ name }) => name === level),
    )
    .sort((a, b) => a.minutes - b.minutes)[0]
  const minutes = sooner?.minutes ?? station.intervalMinutes
  return { at: plusMinutes(last?.at ?? station.since, minutes), minutes, because: sooner?.level ?? null }
}
