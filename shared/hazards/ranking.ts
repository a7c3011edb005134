import type { HazardCounts, RankedHazards } from './figures.ts'

/** A hazard as it is counted: days of the room's calendar as they stood at the end of the days counted. */
export interface CountedHazard {
  township: string
  sector: string
  foundOn: string
  dueOn: string
  rectifiedOn: string | null
  crossedOffOn: string | null
}

/** Days, both included; `to` is the day as of which is counted. */
export interface CountedDays {
  from: string
  to: string
}

/** Counts what happened to hazards in some days. */
export function countsOf(hazards: readonly CountedHazard[], { from, to }: CountedDays): HazardCounts {
  const within = (day: string | null) => day !== null && from <= day && day <= to
  const known = hazards.filter(({ foundOn }) => foundOn <= to)
  const rectified = known.filter(({ rectifiedOn }) => within(rectifiedOn))
  const open = known.filter(({ rectifiedOn }) => rectifiedOn === null || rectifiedOn > to)
  const inTime = rectified.filter(({ rectifiedOn, dueOn }) => rectifiedOn !== null && rectifiedOn <= dueOn)
  const overdue = open.filter(({ dueOn }) => dueOn < to)
  const judged = rectified.length + overdue.length
  return {
    found: known.filter(({ foundOn }) => within(foundOn)).length,
    rectified: rectified.length,
    inTime: inTime.length,
    overdue: overdue.length,
    crossedOff: known.filter(({ crossedOffOn }) => within(crossedOffOn)).length,
    open: open.length,
    rate: judged === 0 ? null : Math.round((inTime.length * 1000) / judged),
  }
}

/** Ranks townships or sectors by the share rectified in time, the highest first; equal shares share a rank and the next is skipped. Where nothing fell due there is no rank. */
export function rankingOf(
  hazards: readonly CountedHazard[],
  days: CountedDays,
  by: 'township' | 'sector',
): Omit<RankedHazards, 'name'>[] {
  const groups = [...Map.groupBy(hazards, (hazard) => hazard[by])]
  const lines = groups
    .map(([key, of]) => ({ key, ...countsOf(of, days) }))
    .filter(
      ({ found, rectified, overdue, crossedOff, open }) =>
        found + rectified + overdue + crossedOff + open > 0,
    )
    .sort((a, b) => byShare(a, b) || (a.key < b.key ? -1 : 1))
  return lines.map((line) => ({
    ...line,
    rank: line.rate === null ? null : 1 + lines.findIndex((other) => byShare(other, line) === 0),
  }))
}

/** Shares are compared as fractions, not as they are rounded for show. */
function byShare(a: HazardCounts, b: HazardCounts): number {
  if (a.rate === null || b.rate === null) return Number(a.rate === null) - Number(b.rate === null)
  return b.inTime * (a.rectified + a.overdue) - a.inTime * (b.rectified + b.overdue)
}
