import { plusMinutes } from '#shared/base/instant.ts'
import type { GivenReading, Observed } from '#shared/waters/reading.ts'
import { type CheckedReading, checkReading } from '#shared/waters/reading-check.ts'
import { waterRules } from '#shared/waters/water-rules.ts'
import type { Reader } from '../db/reader.ts'
import type { Work } from '../work.ts'
import { levelAfter, levelBefore, readingAt, readingsBetween, stationOf } from './store.ts'

/** How far about a reading of rain others are looked for, in minutes. */
const rainBeside = 1440

/** Holds readings against the room and, one after the other, against each other; a reading that is not taken does not count for the next. */
export function triedReadings(work: Work, given: readonly GivenReading[]): CheckedReading[] {
  const batch = new Map<number, Observed[]>()
  return given.map((said) => {
    const station = stationOf(work.db, said.station)
    const others = batch.get(said.station) ?? []
    const checked = checkReading(said, {
      station,
      ...beside(work.db, said, others),
      now: work.now,
      rules: waterRules,
    })
    if (checked.verdict.act === 'add' || checked.verdict.act === 'correct') {
      put(others, { at: said.observedAt, ...checked.figures })
      batch.set(said.station, others)
    }
    return checked
  })
}

/** The readings about one, of the room and of the batch. */
function beside(db: Reader, { station, observedAt, rain }: GivenReading, others: readonly Observed[]) {
  const isLevel = ({ level }: Observed) => level !== null
  const before = later(
    levelBefore(db, station, observedAt),
    others.findLast((other) => other.at < observedAt && isLevel(other)),
  )
  const after = earlier(
    levelAfter(db, station, observedAt),
    others.find((other) => other.at > observedAt && isLevel(other)),
  )
  const same = others.find(({ at }) => at === observedAt) ?? readingAt(db, station, observedAt)
  return {
    before,
    after,
    same,
    rains: rain === '' ? [] : rainsBeside(db, { station, at: observedAt }, others),
  }
}

function rainsBeside(
  db: Reader,
  { station, at }: { station: number; at: string },
  others: readonly Observed[],
) {
  const [from, to] = [plusMinutes(at, -rainBeside), plusMinutes(at, rainBeside)]
  return [
    ...readingsBetween(db, station, from, to),
    ...others.filter((other) => other.at >= from && other.at <= to),
  ]
    .flatMap(({ at: fell, rain, rainMinutes }) =>
      rain === null ? [] : [{ at: fell, minutes: rainMinutes ?? 60 }],
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

function later(one: Observed | null, other: Observed | undefined): Observed | null {
  if (!one || !other) return one ?? other ?? null
  return one.at > other.at ? one : other
}

function earlier(one: Observed | null, other: Observed | undefined): Observed | null {
  if (!one || !other) return one ?? other ?? null
  return one.at < other.at ? one : other
}

/** Puts a reading where it belongs by time, in place of one of the same moment. */
function put(others: Observed[], observed: Observed): void {
  const at = others.findLastIndex((other) => other.at <= observed.at)
  const replaces = others[at]?.at === observed.at
  others.splice(replaces ? at : at + 1, replaces ? 1 : 0, observed)
}
