import type { Duty, Ground } from '#shared/roster/facts.ts'
import { slotKey } from '#shared/roster/slot.ts'
import type { Span } from '#shared/roster/span.ts'
import { timeline } from '#shared/roster/staircase.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { daysAround, type Scene, sceneOf } from './scene.ts'
import { settledUntil } from './store.ts'

/** Everybody on duty in a span: what is settled as it was written down, the rest by the staircase. */
export function dutiesIn(work: Work, span: Span): Duty[] {
  const days = { from: daysAround(span.from).from, to: daysAround(span.to).to }
  return [...recordedDuties(work, span), ...comingDuties(work, sceneOf(work, days), span)]
}

/** Duties that are not settled yet, of a scene at hand; orders and presence outside any slot count from where the past is settled. */
export function comingDuties(work: Work, { facts }: Scene, span: Span): Duty[] {
  const settled = settledUntil(work.db)?.until ?? ''
  const slots = facts.slots.filter(({ to }) => to > settled)
  return timeline({ ...facts, slots }, span).flatMap((duty) => {
    if (duty.slot !== null || duty.from >= settled) return [duty]
    return duty.to > settled ? [{ ...duty, from: settled }] : []
  })
}

/** Duties as they were written down when they had ended. */
export function recordedDuties(work: Work, { from, to }: Span): Duty[] {
  return work.db
    .all<Stored<'duty_record'> & { person: number }>(
      'SELECT * FROM duty_record WHERE person IS NOT NULL AND to_at > ? AND from_at < ? ORDER BY from_at, post, person',
      from,
      to,
    )
    .map((row) => ({
      post: row.post,
      person: row.person,
      from: row.from_at,
      to: row.to_at,
      ground: row.ground as Ground,
      slot: row.template === 0 ? null : slotKey(row),
      shadow: row.shadow === 1,
    }))
}
