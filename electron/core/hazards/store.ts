import { calendarDate } from '#shared/base/clock-face.ts'
import { refuse } from '#shared/base/refusal.ts'
import { runningNumber } from '#shared/followups/number.ts'
import { HazardFacts, missingItems } from '#shared/hazards/facts.ts'
import type { AttentionUnit, Hazard, HazardEvent, HazardPhoto } from '#shared/hazards/hazard.ts'
import { sameUnit } from '#shared/hazards/same-name.ts'
import { standingOf } from '#shared/hazards/standing.ts'
import { nextOf } from '#shared/hazards/waiting.ts'
import { byOf } from '../by.ts'
import type { Bound } from '../db/reader.ts'
import type { Stored, TableName } from '../db/tables.ts'
import type { Work } from '../work.ts'
import './rows.ts'

type Named<T extends TableName> = Stored<T> & { name_of: string | null }

/** A hazard by number; refused when there is none. */
export function hazardOf(work: Work, id: number): Hazard {
  return hazardsWhere(work, 'r.id = ?', [id], 1)[0] ?? refuse('hazards.unknown', { id })
}

/** Hazards that meet a condition, newest first. */
export function hazardsWhere(work: Work, condition: string, bound: Bound[], limit: number): Hazard[] {
  const rows = work.db.all<Named<'hazard'>>(
    `${withName('hazard')} WHERE ${condition} ORDER BY r.id DESC LIMIT ?`,
    ...bound,
    limit,
  )
  if (rows.length === 0) return []
  const watched = attentionUnits(work).filter(({ active }) => active)
  return rows.map((row) => hazardFrom(work, row, watched))
}

function hazardFrom(work: Work, row: Named<'hazard'>, watched: readonly AttentionUnit[]): Hazard {
  const revisions = revisionsOf(work, row.id)
  const facts = revisions.at(-1)?.facts
  if (!facts) throw new Error(`hazard ${row.id} has no facts`)
  const events = eventsOf(work, row.id)
  const standing = standingOf(
    facts.dueOn,
    events,
    revisions.length > 1 ? (revisions.at(-1)?.at ?? null) : null,
  )
  const today = calendarDate(work.now, work.room.zone)
  const { dueOn: firstDueOn, ...others } = facts
  return {
    id: row.id,
    number: runningNumber(row),
    exercise: row.exercise === 1,
    ...others,
    ...standing,
    firstDueOn,
    missing: missingItems(facts),
    overdue: standing.state === 'open' && standing.dueOn < today,
    next: nextOf(standing, { today, zone: work.room.zone }),
    attention: watched.find(({ name }) => sameUnit(name, facts.unit)) ?? null,
    photos: photosOf(work, row.id),
    revisions,
    events,
    at: row.at,
    by: byOf(row.person, row.name_of),
  }
}

function revisionsOf(work: Work, hazard: number): Hazard['revisions'] {
  return of(work, 'hazard_revision', hazard).map((row) => ({
    facts: HazardFacts.parse(JSON.parse(row.facts)),
    reason: row.reason,
    at: row.at,
    by: byOf(row.person, row.name_of),
  }))
}

function eventsOf(work: Work, hazard: number): HazardEvent[] {
  return of(work, 'hazard_event', hazard).map((row) => ({
    id: row.id,
    act: row.act,
    role: row.role,
    name: row.name,
    means: row.means,
    words: row.words,
    passed: row.passed === null ? null : row.passed === 1,
    newDue: row.new_due,
    signer: row.signer,
    happenedAt: row.happened_at,
    at: row.at,
    by: byOf(row.person, row.name_of),
  }))
}

function photosOf(work: Work, hazard: number): HazardPhoto[] {
  return of(work, 'hazard_photo', hazard).map((row) => ({
    id: row.id,
    name: row.name,
    type: row.type,
    size: row.size,
    hash: row.hash,
    stage: row.stage,
    at: row.at,
    by: byOf(row.person, row.name_of),
  }))
}

/** Every unit that is or was under attention, those in force first. */
export function attentionUnits(work: Work): AttentionUnit[] {
  const today = calendarDate(work.now, work.room.zone)
  return work.db
    .all<Named<'attention_unit'>>(`${withName('attention_unit')} ORDER BY r.id DESC`)
    .map((row) => ({
      id: row.id,
      name: row.name,
      reason: row.reason,
      source: row.source,
      since: row.since,
      until: row.until,
      active: row.active === 1 && row.since <= today && (row.until === null || today <= row.until),
      lifted: row.lifted,
      at: row.at,
      by: byOf(row.person, row.name_of),
    }))
    .sort((a, b) => Number(b.active) - Number(a.active))
}

function of<T extends 'hazard_revision' | 'hazard_event' | 'hazard_photo'>(
  work: Work,
  table: T,
  hazard: number,
): Named<T>[] {
  return work.db.all<Named<T>>(`${withName(table)} WHERE r.hazard = ? ORDER BY r.id`, hazard)
}

function withName(table: TableName): string {
  return `SELECT r.*, p.name AS name_of FROM ${table} r LEFT JOIN person p ON p.room = r.room AND p.id = r.person`
}
