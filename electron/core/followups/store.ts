import { refuse } from '#shared/base/refusal.ts'
import { clocksOf, nextOf } from '#shared/followups/clocks.ts'
import type { Followup, FollowupEvent } from '#shared/followups/followup.ts'
import { runningNumber } from '#shared/followups/number.ts'
import { standingOf } from '#shared/followups/standing.ts'
import { byOf } from '../by.ts'
import type { Bound } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { postName } from '../post-name.ts'
import type { Work } from '../work.ts'

type Named<Row> = Row & { name: string | null }

/** A follow-up by number; refused when there is none. */
export function followupOf(work: Work, id: number): Followup {
  return followupsWhere(work, 'f.id = ?', [id], 1)[0] ?? refuse('followups.unknown', { id })
}

/** Follow-ups that meet a condition, newest first. */
export function followupsWhere(work: Work, condition: string, bound: Bound[], limit: number): Followup[] {
  return work.db
    .all<Named<Stored<'followup'>>>(
      `SELECT f.*, p.name FROM followup f LEFT JOIN person p ON p.room = f.room AND p.id = f.person
       WHERE ${condition} ORDER BY f.id DESC LIMIT ?`,
      ...bound,
      limit,
    )
    .map((row) => followupFrom(work, row))
}

function followupFrom(work: Work, row: Named<Stored<'followup'>>): Followup {
  const events = eventsOf(work, row.id)
  const standing = standingOf(
    {
      leadUnit: row.lead_unit,
      coUnits: JSON.parse(row.co_units) as string[],
      post: row.post,
      settleBy: row.settle_by,
    },
    events,
  )
  const fixed = { deployBy: row.deploy_by, feedbackBy: row.feedback_by }
  const clocks = clocksOf(fixed, standing, work.now)
  return {
    id: row.id,
    number: runningNumber(row),
    kind: row.kind,
    title: row.title,
    demand: row.demand,
    origin: row.origin,
    originId: row.origin_id,
    instruction: row.instruction,
    incident: row.incident,
    scheme: row.scheme,
    basis: row.basis,
    assignedAt: row.assigned_at,
    ...fixed,
    exercise: row.exercise === 1,
    by: byOf(row.person, row.name),
    ...standing,
    clocks,
    next: nextOf(standing, clocks, row.assigned_at, events),
    postName: standing.post === '' ? '' : postName(work, standing.post),
    events,
  }
}

function eventsOf(work: Work, followup: number): FollowupEvent[] {
  return work.db
    .all<Named<Stored<'followup_event'>>>(
      `SELECT e.*, p.name FROM followup_event e LEFT JOIN person p ON p.room = e.room AND p.id = e.person
       WHERE e.followup = ? ORDER BY e.id`,
      followup,
    )
    .map((row) => ({
      id: row.id,
      act: row.act,
      words: row.words,
      unit: row.unit,
      coUnits: JSON.parse(row.co_units) as string[],
      post: row.post,
      who: row.who,
      newBy: row.new_by,
      approver: row.approver,
      byPin: row.signer !== null,
      happenedAt: row.happened_at,
      at: row.at,
      by: byOf(row.person, row.name),
    }))
}
