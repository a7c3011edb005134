import { milliseconds, minutesBetween, plusMinutes } from '#shared/base/instant.ts'
import { refuseFields } from '#shared/base/refusal.ts'
import type { Series } from '#shared/waters/contract.ts'
import { crossingsOf } from '#shared/waters/crossings.ts'
import type { RainAt } from '#shared/waters/rain.ts'
import { type Station, thresholdsOf } from '#shared/waters/station.ts'
import { thinned } from '#shared/waters/thin.ts'
import { waterRules } from '#shared/waters/water-rules.ts'
import type { Reader } from '../db/reader.ts'
import type { Handler } from '../work.ts'
import { marksBetween } from './marks.ts'
import { levelsOf, rainsOf } from './state.ts'
import { type Counted, levelBefore, readingsBetween, stationOf, stationsOf } from './store.ts'

/** The series of one station over any time, thinned to what a screen shows; crossings and highest levels are of every reading. */
export const series: Handler<'waters.series'> = (work, { station: id, rain, from, to, columns }) => {
  if (from >= to) refuseFields({ to: 'waters.reversed' })
  const station = stationOf(work.db, id)
  const readings = readingsBetween(work.db, id, from, to)
  const { levels, flows } = pointsOf(readings)
  const rainFrom = rainStation(work.db, { station, chosen: rain, readings })
  const rains = rainsOf(rainFrom ? readingsBetween(work.db, rainFrom.id, from, to) : readings)
  const drawn = bars(rains, { from, to, columns })
  return {
    station,
    from,
    to,
    level: pairs(thinned(levels, columns / 2)),
    flow: pairs(thinned(flows, columns / 2)),
    rain: drawn.bars,
    rainFrom,
    rainMinutes: drawn.minutes,
    total: readings.length,
    thinned: levels.length > columns * 2,
    ...peaksOf(readings),
    rainTotal: rains.length === 0 ? null : rains.reduce((total, each) => total + each.rain, 0),
    crossings: crossingsIn(work.db, station, readings),
    marks: marksBetween(work, { station: id, from, to }),
  }
}

/** Keeps which station over which time is printed; the same is kept once. */
export const view: Handler<'waters.view'> = (work, { station, from, to, rain }) => {
  if (from >= to) refuseFields({ to: 'waters.reversed' })
  for (const id of [station, ...(rain === undefined ? [] : [rain])]) stationOf(work.db, id)
  const sql = 'SELECT id FROM hydrograph_view WHERE station = ? AND from_at = ? AND to_at = ? AND rain IS ?'
  const known = work.db.one<{ id: number }>(sql, station, from, to, rain ?? null)
  if (known) return known
  const row = {
    station,
    from_at: from,
    to_at: to,
    rain: rain ?? null,
    at: work.now,
    person: work.person?.id ?? null,
  }
  return { id: work.ledger.insert('hydrograph_view', row) }
}

/** A station without rain of its own shows that of the rain station chosen, else of the one whose name begins alike. */
function rainStation(
  db: Reader,
  {
    station,
    chosen,
    readings,
  }: { station: Station; chosen: number | undefined; readings: readonly Counted[] },
): Series['rainFrom'] {
  const named = ({ id, name }: Station) => (id === station.id ? null : { id, name })
  if (chosen !== undefined) return named(stationOf(db, chosen))
  if (station.kind === 'rain' || readings.some(({ rain }) => rain !== null)) return null
  const alike = stationsOf(db)
    .filter(
      ({ active, kind, name }) => active && kind === 'rain' && name.slice(0, 2) === station.name.slice(0, 2),
    )
    .at(0)
  return alike ? named(alike) : null
}

interface Point {
  x: number
  y: number
}

/** Level and flow as points; a moment is read once for both. */
function pointsOf(readings: readonly Counted[]): { levels: Point[]; flows: Point[] } {
  const [levels, flows]: [Point[], Point[]] = [[], []]
  for (const { at, level, flow } of readings) {
    if (level === null && flow === null) continue
    const x = milliseconds(at)
    if (level !== null) levels.push({ x, y: level })
    if (flow !== null) flows.push({ x, y: flow })
  }
  return { levels, flows }
}

function pairs(points: readonly Point[]): [number, number][] {
  return points.map(({ x, y }) => [x, y])
}

function peaksOf(readings: readonly Counted[]): Pick<Series, 'highest' | 'lowest'> {
  let [highest, lowest]: [Series['highest'], Series['lowest']] = [null, null]
  for (const { at, level } of readings) {
    if (level === null) continue
    if (!highest || level > highest.mm) highest = { at, mm: level }
    if (!lowest || level < lowest.mm) lowest = { at, mm: level }
  }
  return { highest, lowest }
}

/** What was crossed between the first reading before the span and its last one. */
function crossingsIn(db: Reader, station: Station, readings: readonly Counted[]): Series['crossings'] {
  const thresholds = thresholdsOf(station.levels)
  const levels = levelsOf(readings)
  const [first] = levels
  if (!first || thresholds.length === 0) return []
  const before = levelBefore(db, station.id, first.at)
  const all = before && before.level !== null ? [{ at: before.at, level: before.level }, ...levels] : levels
  const longestGap = station.intervalMinutes * waterRules.gap.intervals
  return crossingsOf(all, thresholds, { longestGap, opening: before ? 'isKnown' : 'counts' })
}

const barWidths = [60, 180, 360, 720, 1440, 10_080]

/** Rain as bars: as reported when there is room for them, else summed over hours, days or weeks. */
function bars(
  rains: readonly RainAt[],
  { from, to, columns }: { from: string; to: string; columns: number },
): { bars: [number, number][]; minutes: number } {
  const usual = rains[0]?.minutes ?? 60
  const most = columns / 6
  if (rains.length <= most)
    return { bars: rains.map(({ at, rain }) => [milliseconds(at), rain]), minutes: usual }
  const minutes = barWidths.find((width) => minutesBetween(from, to) / width <= most) ?? 43_200
  const sums = new Map<number, number>()
  for (const { at, rain } of rains) {
    const bar = Math.ceil(minutesBetween(from, at) / minutes)
    sums.set(bar, (sums.get(bar) ?? 0) + rain)
  }
  return {
    bars: [...sums].map(([bar, rain]) => [milliseconds(plusMinutes(from, bar * minutes)), rain]),
    minutes,
  }
}
