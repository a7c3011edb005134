import { calendarDate } from '#shared/base/clock-face.ts'
import { folded } from '#shared/base/text.ts'
import type { HazardFilter } from '#shared/hazards/contract.ts'
import type { Hazard } from '#shared/hazards/hazard.ts'
import type { Bound } from '../db/reader.ts'
import type { Handler, Work } from '../work.ts'
import { hazardsWhere } from './store.ts'

const most = 20_000

/** Hazards by what is asked for: what waits first, by its day, then the others newest first. */
export const list: Handler<'hazards.list'> = (work, { limit, ...filter }) => {
  const hazards = filtered(work, filter).sort(byDay)
  return { total: hazards.length, hazards: hazards.slice(0, limit) }
}

/** Hazards that a filter lets through, newest first. */
export function filtered(work: Work, filter: HazardFilter, more: [string, Bound][] = []): Hazard[] {
  const { states, words } = filter
  const conditions: [string, Bound | undefined][] = [
    ['r.grade = ?', filter.grade],
    ['r.township = ?', filter.township],
    ['r.sector = ?', filter.sector],
    ['r.listed = ?', flag(filter.listed)],
    ['r.exercise = ?', flag(filter.exercise)],
    [
      "(r.state = 'open' AND r.due_on < ?)",
      filter.overdue ? calendarDate(work.now, work.room.zone) : undefined,
    ],
    ...more,
  ]
  const given = conditions.filter((one): one is [string, Bound] => one[1] !== undefined)
  const ofStates = states ? `r.state IN (${states.map(() => '?').join(', ')})` : '1'
  const condition = [ofStates, ...given.map(([sql]) => sql)].join(' AND ')
  const bound = [...(states ?? []), ...given.map(([, value]) => value)]
  return hazardsWhere(work, condition, bound, most)
    .filter(({ source }) => filter.source === undefined || source === filter.source)
    .filter((hazard) => says(hazard, words ?? ''))
}

/** Townships and units known from contacts and from the ledger itself. */
export const places: Handler<'hazards.places'> = (work) => ({
  townships: names(
    work,
    `SELECT name FROM contact_unit WHERE kind = 'township' AND active = 1 UNION SELECT township FROM hazard ORDER BY 1`,
  ),
  units: names(
    work,
    `SELECT name FROM contact_unit WHERE kind NOT IN ('township', 'village') AND active = 1 UNION SELECT unit FROM hazard ORDER BY 1`,
  ),
})

function names(work: Work, sql: string): string[] {
  return work.db.all<{ name: string }>(sql).map(({ name }) => name)
}

function flag(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value)
}

function says({ number, unit, place, township, description }: Hazard, words: string): boolean {
  const text = folded([number, unit, place, township, description].join(' '))
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function byDay(a: Hazard, b: Hazard): number {
  if (a.next === null || b.next === null)
    return Number(a.next === null) - Number(b.next === null) || b.id - a.id
  return a.next.on < b.next.on ? -1 : a.next.on > b.next.on ? 1 : a.id - b.id
}
