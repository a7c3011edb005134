import data from '#resources/rules/water-rules.json' with { type: 'json' }
import type { LevelName, StationKind } from './station.ts'

/** How often levels are read, when a change is a trend, and what a reading can be: `resources/rules/water-rules.json`, each with its source. */
export interface WaterRules {
  intervals: { overLevel: readonly { level: LevelName; minutes: number }[] }
  trend: { overMinutes: number; longestMinutes: number; steadyMillimetresPerHour: number }
  gap: { intervals: number }
  limits: {
    jumpMillimetresPerHour: Record<StationKind, number>
    jumpAllowanceMillimetres: number
    aboveHighestMillimetres: number
    belowLowestMillimetres: number
    farFromLastMillimetres: number
    rainTenthsPerHour: number
    rainTenthsPerDay: number
    longAgoDays: number
  }
  due: { soonMinutes: number; singly: number; zoneFollowMinutes: number }
  rainHours: readonly number[]
  /** Words in the names of the hazards whose warnings stand over a hydrograph, and how many at most. */
  marks: { hazards: readonly string[]; most: number }
}

/** The rules as shipped. */
export const waterRules = data as WaterRules
