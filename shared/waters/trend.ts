import { minutesBetween } from '#shared/base/instant.ts'
import type { WaterRules } from './water-rules.ts'

/** Where a level is going. */
export const trends = ['rise', 'fall', 'steady', 'unknown'] as const

/** Where a level is going, and how quickly. */
export interface Trend {
  trend: (typeof trends)[number]
  /** Millimetres an hour, rounded; null when there are not two readings near enough. */
  rate: number | null
  /** The reading it was reckoned against. */
  from: string | null
}

/** A level at a moment. */
export interface LevelAt {
  at: string
  level: number
}

/**
 * Rate of rise of the last level of `levels` (by time): against the last one that lies at least so many minutes before, or the
 * first there is; nothing further back than the longest stretch counts.
 */
export function trendOf(levels: readonly LevelAt[], rules: WaterRules['trend']): Trend {
  const last = levels.at(-1)
  if (!last) return none
  const earlier = levels.filter(
    ({ at }) => at < last.at && minutesBetween(at, last.at) <= rules.longestMinutes,
  )
  const base = earlier.findLast(({ at }) => minutesBetween(at, last.at) >= rules.overMinutes) ?? earlier[0]
  if (!base) return none
  const rate = Math.round(((last.level - base.level) * 60) / minutesBetween(base.at, last.at))
  return { trend: trendAt(rate, rules.steadyMillimetresPerHour), rate, from: base.at }
}

const none: Trend = { trend: 'unknown', rate: null, from: null }

function trendAt(rate: number, steady: number): Trend['trend'] {
  if (Math.abs(rate) < steady) return 'steady'
  return rate > 0 ? 'rise' : 'fall'
}
