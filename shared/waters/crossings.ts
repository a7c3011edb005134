import { milliseconds } from '#shared/base/instant.ts'
import type { LevelName, Threshold } from './station.ts'
import type { LevelAt } from './trend.ts'

/** A level of note crossed upwards (the first reading that reaches it) or downwards (the first below it). */
export interface Crossing {
  name: LevelName
  /** Height of the level of note. */
  mm: number
  direction: 'up' | 'down'
  /** The first reading on the new side. */
  at: string
  level: number
  /** When it was crossed by a straight line between the two readings; null for the first reading of all. */
  estimated: string | null
  /** The last reading on the old side. */
  before: string | null
  /** The two readings lie so far apart that the time is only an estimate. */
  gap: boolean
}

/**
 * Every crossing of the levels of note in a series ordered by time, in order. `longestGap` in minutes says from when on an estimate is
 * called one. A first reading that is over already counts as a crossing with no estimate when `opening` is `counts`.
 */
export function crossingsOf(
  levels: readonly LevelAt[],
  thresholds: readonly Threshold[],
  { longestGap, opening = 'counts' }: { longestGap: number; opening?: 'counts' | 'isKnown' },
): Crossing[] {
  return levels.flatMap((now, index) => {
    const before = levels[index - 1]
    if (!before) return opening === 'counts' ? openings(now, thresholds) : []
    const rises = now.level >= before.level
    const found = thresholds.filter(({ mm }) => before.level >= mm !== now.level >= mm)
    return (rises ? found : found.toReversed()).map((threshold) =>
      between(before, now, { threshold, longestGap }),
    )
  })
}

function openings({ at, level }: LevelAt, thresholds: readonly Threshold[]): Crossing[] {
  return thresholds
    .filter(({ mm }) => level >= mm)
    .map((threshold) => ({
      ...threshold,
      direction: 'up',
      at,
      level,
      estimated: null,
      before: null,
      gap: true,
    }))
}

function between(
  before: LevelAt,
  now: LevelAt,
  { threshold, longestGap }: { threshold: Threshold; longestGap: number },
): Crossing {
  const [from, to] = [milliseconds(before.at), milliseconds(now.at)]
  const share = (threshold.mm - before.level) / (now.level - before.level)
  return {
    ...threshold,
    direction: now.level >= threshold.mm ? 'up' : 'down',
    at: now.at,
    level: now.level,
    estimated: new Date(Math.round((from + share * (to - from)) / 60_000) * 60_000).toISOString(),
    before: before.at,
    gap: to - from > longestGap * 60_000,
  }
}
