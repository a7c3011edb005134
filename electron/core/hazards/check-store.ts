import { refuse } from '#shared/base/refusal.ts'
import { folded } from '#shared/base/text.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import { runningNumber } from '#shared/followups/number.ts'
import { CheckFacts, type CheckFilter, type SiteCheck } from '#shared/hazards/check.ts'
import { byOf } from '../by.ts'
import type { Bound } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Handler, Work } from '../work.ts'
import './rows.ts'

type Row = Stored<'site_check'> & { name_of: string | null }

/** A check by number; refused when there is none. */
export function checkOf(work: Work, id: number): SiteCheck {
  return read(work, [['c.id = ?', id]])[0] ?? refuse('hazards.unknownCheck', { id })
}

/** Checks by what is asked for, the latest first. */
export const checks: Handler<'hazards.checks'> = (work, { limit, ...filter }) => {
  const found = checksWhere(work, filter)
  return { total: found.length, checks: found.slice(0, limit) }
}

/** Checks that a filter lets through, the latest first. */
export function checksWhere(work: Work, filter: CheckFilter): SiteCheck[] {
  const { kind, from, to, words = '', exercise } = filter
  const startOf = (day: string) => instantOf(day, '00:00', work.room.zone)
  const conditions: [string, Bound | undefined][] = [
    ['c.kind = ?', kind],
    ['c.happened_at >= ?', from === undefined ? undefined : startOf(from)],
    ['c.happened_at < ?', to === undefined ? undefined : startOf(plusDays(to, 1))],
    ['c.exercise = ?', exercise === undefined ? undefined : Number(exercise)],
  ]
  const given = conditions.filter((one): one is [string, Bound] => one[1] !== undefined)
  return read(work, given).filter((check) => says(check, words))
}

function read(work: Work, given: readonly [string, Bound][]): SiteCheck[] {
  const condition = ['1', ...given.map(([sql]) => sql)].join(' AND ')
  return work.db
    .all<Row>(
      `SELECT c.*, p.name AS name_of FROM site_check c LEFT JOIN person p ON p.room = c.room AND p.id = c.person
      WHERE ${condition} ORDER BY c.happened_at DESC, c.id DESC LIMIT 20000`,
      ...given.map(([, value]) => value),
    )
    .map((row) => checkFrom(work, row))
}

function checkFrom(work: Work, row: Row): SiteCheck {
  return {
    id: row.id,
    number: runningNumber(row),
    exercise: row.exercise === 1,
    ...CheckFacts.parse(JSON.parse(row.facts)),
    hazards: hazardsFoundBy(work, row.id),
    additions: additionsTo(work, row.id),
    at: row.at,
    by: byOf(row.person, row.name_of),
  }
}

type FoundRow = Stored<'hazard'> & { description: string }

function hazardsFoundBy(work: Work, check: number): SiteCheck['hazards'] {
  return work.db
    .all<FoundRow>(
      `SELECT h.*, (SELECT json_extract(v.facts, '$.description') FROM hazard_revision v
        WHERE v.room = h.room AND v.hazard = h.id ORDER BY v.id DESC LIMIT 1) AS description
      FROM site_check_hazard l JOIN hazard h ON h.room = l.room AND h.id = l.hazard
      WHERE l.site_check = ? ORDER BY h.id`,
      check,
    )
    .map((row) => ({
      ...{ id: row.id, number: runningNumber(row), state: row.state, grade: row.grade },
      ...{ unit: row.unit, description: row.description },
    }))
}

function additionsTo(work: Work, check: number): SiteCheck['additions'] {
  return work.db
    .all<Stored<'site_check_addition'> & { name_of: string | null }>(
      `SELECT a.*, p.name AS name_of FROM site_check_addition a LEFT JOIN person p ON p.room = a.room AND p.id = a.person
      WHERE a.site_check = ? ORDER BY a.id`,
      check,
    )
    .map((row) => ({ id: row.id, words: row.words, at: row.at, by: byOf(row.person, row.name_of) }))
}

function says(check: SiteCheck, words: string): boolean {
  const { number, unit, place, township, leader, inspectors, looked, result } = check
  const text = folded([number, unit, place, township, leader, inspectors, looked, result].join(' '))
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
