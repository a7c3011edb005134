import { calendarDate } from '#shared/base/clock-face.ts'
import { refuseFields } from '#shared/base/refusal.ts'
import { plusDays } from '#shared/base/zone.ts'
import { weekdayOf } from '#shared/calendar/weekday.ts'
import { hazardSources } from '#shared/hazards/facts.ts'
import type { HazardFigures } from '#shared/hazards/figures.ts'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { type CountedDays, type CountedHazard, countsOf, rankingOf } from '#shared/hazards/ranking.ts'
import { sectorName, sectors } from '#shared/hazards/sector.ts'
import { standingOf } from '#shared/hazards/standing.ts'
import { forReal } from '../in-force.ts'
import type { Handler, Work } from '../work.ts'
import { checkFigures } from './checks.ts'
import { hazardsWhere } from './store.ts'

const mostDays = 366

/** The statistics of some days, as everything stood at the end of the last of them: what came later changes nothing. */
export const figures: Handler<'hazards.figures'> = (work, { from, to }) => {
  if (to < from) refuseFields({ to: 'hazards.reversed' })
  if (plusDays(from, mostDays) < to) refuseFields({ to: 'hazards.tooLong' })
  const today = calendarDate(work.now, work.room.zone)
  const days = { from, to: to < today ? to : today }
  const known = hazardsWhere(work, 'r.found_on <= ?', [to], 50_000).filter(forReal(work))
  const at = (day: string) => countedAt(work, known, day)
  const counted = at(days.to)
  const found = foundIn(counted, days)
  return {
    from,
    to,
    asOf: days.to,
    total: countsOf(counted, days),
    townships: rankingOf(counted, days, 'township').map((line) => ({ ...line, name: line.key })),
    sectors: sectorRanking(work, counted, days),
    sources: sourcesOf(known, found),
    checks: checkFigures(work, days, found),
    weeks: weeksOf(days).map((week) => ({ ...week, ...countsOf(at(week.to), week) })),
  }
}

function sectorRanking(
  work: Work,
  counted: readonly CountedHazard[],
  days: CountedDays,
): HazardFigures['sectors'] {
  const order = sectors.map(({ code }) => code)
  return rankingOf(counted, days, 'sector')
    .map((line) => ({ ...line, name: sectorName(line.key, work.settings.language) }))
    .sort((a, b) => (a.rank ?? 9999) - (b.rank ?? 9999) || order.indexOf(a.key) - order.indexOf(b.key))
}

/** Which of the counted hazards were found in some days. */
function foundIn(
  counted: readonly (CountedHazard & { id: number })[],
  { from, to }: CountedDays,
): ReadonlySet<number> {
  return new Set(counted.filter((one) => from <= one.foundOn && one.foundOn <= to).map(({ id }) => id))
}

function sourcesOf(known: readonly Hazard[], found: ReadonlySet<number>): HazardFigures['sources'] {
  return hazardSources.map((source) => ({
    source,
    found: known.filter((hazard) => hazard.source === source && found.has(hazard.id)).length,
  }))
}

/** Hazards as they stood at the end of a day; those withdrawn by then are not counted. */
function countedAt(work: Work, known: readonly Hazard[], day: string): (CountedHazard & { id: number })[] {
  const dayOf = (at: string) => calendarDate(at, work.room.zone)
  return known.flatMap(({ id, township, sector, foundOn, firstDueOn, events }) => {
    const standing = standingOf(
      firstDueOn,
      events.filter(({ happenedAt }) => dayOf(happenedAt) <= day),
    )
    if (standing.state === 'withdrawn') return []
    const { dueOn, rectifiedAt, crossedOff } = standing
    const rectifiedOn = rectifiedAt === null ? null : dayOf(rectifiedAt)
    const crossedOffOn = crossedOff === null ? null : dayOf(crossedOff.at)
    return [{ id, township, sector, foundOn, dueOn, rectifiedOn, crossedOffOn }]
  })
}

/** The weeks, Monday to Sunday, that some days touch, cut off at their ends. */
function weeksOf({ from, to }: CountedDays): CountedDays[] {
  const weeks: CountedDays[] = []
  for (let first = from; first <= to; ) {
    const sunday = plusDays(first, 7 - weekdayOf(first))
    const last = sunday < to ? sunday : to
    weeks.push({ from: first, to: last })
    first = plusDays(last, 1)
  }
  return weeks
}
