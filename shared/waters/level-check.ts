import { minutesBetween } from '#shared/base/instant.ts'
import { metres } from './level.ts'
import type { Observed, ReadingRemark } from './reading.ts'
import type { ReadingFacts } from './reading-check.ts'
import { thresholdsOf } from './station.ts'

interface LevelSaid {
  level: number
  /** As it was said. */
  text: string
  at: string
}

/** Where the levels of a station may lie, from its levels of note, its bed and the last reading; null when nothing is known of it yet. */
interface Room {
  low: number
  high: number
}

/**
 * What is unlikely about a level: its decimal point is missing, it lies below the bed or far above every level known, it jumped. Never more
 * than one of them is asked at a time, the gravest first.
 */
export function checkLevel(said: LevelSaid, facts: ReadingFacts): ReadingRemark[] {
  const room = roomOf(facts)
  const fits = (mm: number) => room === null || (mm >= room.low && mm <= room.high)
  const meant = fits(said.level) ? undefined : pointed(said).find(fits)
  if (meant !== undefined)
    return [
      ask('decimalPoint', { text: said.text, meant: metres(meant), about: metres(nearest(facts, meant)) }),
    ]
  const { bed } = facts.station
  if (bed !== null && said.level < bed)
    return [ask('belowBed', { level: metres(said.level), limit: metres(bed) })]
  if (room && said.level < room.low)
    return [ask('belowBed', { level: metres(said.level), limit: metres(room.low) })]
  if (room && said.level > room.high)
    return [ask('aboveRecord', { level: metres(said.level), limit: metres(room.high) })]
  return [facts.before, facts.after].flatMap((other) => jumpFrom(other, said, facts)).slice(0, 1)
}

function ask(code: string, fields: ReadingRemark['fields']): ReadingRemark {
  return { severity: 'asked', code, fields }
}

/** The same digits with a decimal point in every place. */
function pointed({ level, text }: LevelSaid): number[] {
  if (text.includes('.')) return []
  return [10, 100, 1000].map((divisor) => Math.round(level / divisor))
}

function roomOf({ station, before, after, rules }: ReadingFacts): Room | null {
  const { aboveHighestMillimetres, belowLowestMillimetres, farFromLastMillimetres } = rules.limits
  const heights = thresholdsOf(station.levels).map(({ mm }) => mm)
  const near = [before, after].flatMap((other) => (other?.level == null ? [] : [other.level]))
  if (heights.length > 0)
    return {
      low: station.bed ?? Math.min(...heights, ...near) - belowLowestMillimetres,
      high: Math.max(...heights, ...near) + aboveHighestMillimetres,
    }
  if (near.length === 0) return null
  return {
    low: station.bed ?? Math.min(...near) - farFromLastMillimetres,
    high: Math.max(...near) + farFromLastMillimetres,
  }
}

/** What of the station's own levels lies nearest to a level, so that the question names it. */
function nearest({ station, before }: ReadingFacts, mm: number): number {
  if (before?.level != null) return before.level
  const heights = thresholdsOf(station.levels).map((threshold) => threshold.mm)
  return heights.reduce(
    (best, height) => (Math.abs(height - mm) < Math.abs(best - mm) ? height : best),
    heights[0] ?? mm,
  )
}

function jumpFrom(
  other: Observed | null,
  { level, at }: LevelSaid,
  { station, rules }: ReadingFacts,
): ReadingRemark[] {
  if (other?.level == null) return []
  const hours = Math.abs(minutesBetween(other.at, at)) / 60
  const most =
    rules.limits.jumpMillimetresPerHour[station.kind] * hours + rules.limits.jumpAllowanceMillimetres
  const change = Math.abs(level - other.level)
  if (change <= most) return []
  return [
    ask('jump', { level: metres(level), other: metres(other.level), at: other.at, change: metres(change) }),
  ]
}
