import rules from '#resources/rules/drill-rules.json' with { type: 'json' }
import { calendarDate } from '#shared/base/clock-face.ts'
import { monthsLater } from '#shared/base/months-later.ts'
import { refuse } from '#shared/base/refusal.ts'
import type { DrillInterval } from '#shared/drills/interval.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'
import './rows.ts'

/** Cards that are to be drilled again and again: those a shipped rule speaks of and those the room set itself. */
export const intervals: Handler<'drills.intervals'> = (work) => intervalsOf(work)

/** Sets after how many months a card is to be drilled, and whether the room is reminded. */
export const setInterval: Handler<'drills.setInterval'> = (work, { plan, months, active }) => {
  if (!work.call('plans.list', {}).some(({ code }) => code === plan)) refuse('drills.noSuchPlan', { plan })
  const kept = rowOf(work, plan)
  const row = { months, active: active ? 1 : 0, at: work.now, person: actor(work).id }
  if (kept) work.ledger.update('drill_interval', kept.id, row)
  else work.ledger.insert('drill_interval', { plan, ...row })
  return intervalsOf(work)
}

/** Cards with their intervals, in the order of the cards. */
export function intervalsOf(work: Work): DrillInterval[] {
  return work
    .call('plans.list', {})
    .filter(({ active }) => active)
    .flatMap(({ code, name }) => intervalOf(work, code, name) ?? [])
}

function intervalOf(work: Work, plan: string, name: string): DrillInterval | null {
  const kept = rowOf(work, plan)
  const rule = rules.intervals.find(({ plans }) => plans.includes(plan))
  if (!kept && !rule) return null
  const months = kept?.months ?? rule?.months ?? 6
  const lastOn = lastDrilled(work, plan)
  const active = kept ? kept.active === 1 : (rule?.active ?? false)
  const from = lastOn ?? (active && kept ? calendarDate(kept.at, work.room.zone) : null)
  const { title = '', number = '', article = '' } = rule ?? {}
  return {
    plan,
    name,
    months,
    active,
    source: { title, number, article },
    lastOn,
    dueOn: from === null ? null : monthsLater(from, months),
  }
}

function rowOf(work: Work, plan: string): Stored<'drill_interval'> | undefined {
  return work.db.one<Stored<'drill_interval'>>('SELECT * FROM drill_interval WHERE plan = ?', plan)
}

/** The day on which a card was last drilled to the end. */
function lastDrilled(work: Work, plan: string): string | null {
  const last = work.db.one<{ at: string | null }>(
    "SELECT max(ended_at) AS at FROM drill WHERE plan = ? AND state = 'ended'",
    plan,
  )
  return last?.at ? calendarDate(last.at, work.room.zone) : null
}
