import { milliseconds, plusMinutes } from '#shared/base/instant.ts'
import type { StationState } from '#shared/waters/contract.ts'
import { nextAbove, oversOf } from '#shared/waters/level.ts'
import { arealMean, type RainAt, rainSum } from '#shared/waters/rain.ts'
import { nextReading } from '#shared/waters/reading-due.ts'
import type { Station } from '#shared/waters/station.ts'
import { thinned } from '#shared/waters/thin.ts'
import { type LevelAt, trendOf } from '#shared/waters/trend.ts'
import { waterRules } from '#shared/waters/water-rules.ts'
import type { Reader } from '../db/reader.ts'
import type { Handler } from '../work.ts'
import { type Counted, lastReading, levelBefore, readingsBetween, stationsOf } from './store.ts'

const dayMinutes = 1440
const sparkColumns = 24

/** Every station that is read, as it stands at a moment. */
export const state: Handler<'waters.state'> = (work, { at = work.now }) => {
  const stations = stationsOf(work.db)
    .filter(({ active }) => active)
    .map((station) => stationState(work.db, station, at))
  return { at, stations, areal: arealSums(stations) }
}

/** A station as it stands at a moment. */
export function stationState(db: Reader, station: Station, at: string): StationState {
  const day = readingsBetween(db, station.id, plusMinutes(at, -dayMinutes), at)
  const latest = day.at(-1) ?? lastReading(db, station.id, at)
  const level = lastLevel(db, { station, day, at })
  const { trend, rate } = trendOf(level ? [...levelsOf(day)] : [], waterRules.trend)
  const due = nextReading(
    station,
    latest && { at: latest.at, level: level?.mm ?? null },
    waterRules.intervals,
  )
  return {
    station,
    latest: latest && {
      id: latest.id,
      observedAt: latest.at,
      level: latest.level,
      flow: latest.flow,
      rain: latest.rain,
    },
    level,
    trend,
    rate,
    over: level ? oversOf(level.mm, station.levels) : [],
    next: level ? nextAbove(level.mm, station.levels) : null,
    rain: rainSums(rainsOf(day), at),
    nextDue: due.at,
    dueMinutes: due.minutes,
    dueBecause: due.because,
    stale: due.at < at,
    spark: spark(station, day),
  }
}

/** The readings that tell a level. */
export function levelsOf(readings: readonly Counted[]): LevelAt[] {
  return readings.flatMap(({ at, level }) => (level === null ? [] : [{ at, level }]))
}

/** The readings that tell rain. */
export function rainsOf(readings: readonly Counted[]): RainAt[] {
  return readings.flatMap(({ at, rain, rainMinutes }) =>
    rain === null ? [] : [{ at, rain, minutes: rainMinutes ?? 60 }],
  )
}

function lastLevel(
  db: Reader,
  { station, day, at }: { station: Station; day: readonly Counted[]; at: string },
): StationState['level'] {
  if (station.kind === 'rain') return null
  const found = day.findLast(({ level }) => level !== null) ?? levelBefore(db, station.id, at)
  return found && found.level !== null ? { at: found.at, mm: found.level } : null
}

function rainSums(rains: readonly RainAt[], at: string): StationState['rain'] {
  return Object.fromEntries(waterRules.rainHours.map((hours) => [String(hours), rainSum(rains, at, hours)]))
}

function arealSums(states: readonly StationState[]) {
  const weighed = states.filter(({ station }) => station.kind === 'rain' && station.arealWeight > 0)
  return waterRules.rainHours.map((hours) => {
    const told = weighed.map(({ station, rain }) => ({
      rain: rain[String(hours)] ?? null,
      weight: station.arealWeight,
    }))
    return {
      hours,
      rain: arealMean(told),
      told: told.filter(({ rain }) => rain !== null).length,
      of: weighed.length,
    }
  })
}

function spark(station: Station, day: readonly Counted[]): StationState['spark'] {
  const points =
    station.kind === 'rain'
      ? rainsOf(day).map(({ at, rain }) => ({ x: milliseconds(at), y: rain }))
      : levelsOf(day).map(({ at, level }) => ({ x: milliseconds(at), y: level }))
  return thinned(points, sparkColumns).map(({ x, y }) => [x, y])
}
