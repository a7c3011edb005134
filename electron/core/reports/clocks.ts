import { refuse } from '#shared/base/refusal.ts'
import type { Clock } from '#shared/reports/clock.ts'
import { asksReason, clocksOf, groupOf } from '#shared/reports/clocks.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { historyOf } from './history.ts'
import { noteOf } from './log-words.ts'
import { setsOf } from './rule-sets.ts'
import { settingsOf } from './settings.ts'

/** Every obligation of an incident as it stands now; refused when there is no such incident. */
export function clocksNow(work: Work, incident: number): Clock[] {
  const history = historyOf(work, incident) ?? refuse('reports.unknownIncident', { id: incident })
  return clocksOf({
    history,
    sets: setsOf(work),
    reportsAs: settingsOf(work.db).reportsAs,
    zone: work.room.zone,
    now: work.now,
  })
}

/** Why a clock was missed; it answers for every clock that the same report settles, and is asked once. */
export const lateReason: Handler<'reports.lateReason'> = (work, { incident, clock: key, reason }) => {
  const clocks = clocksNow(work, incident)
  const clock = clocks.find((one) => one.key === key) ?? refuse('reports.unknownClock', { clock: key })
  if (clock.state !== 'late') refuse('reports.notLate', { clock: clock.words || key })
  if (clock.lateReason !== null) refuse('reports.reasonKept', { reason: clock.lateReason })
  const answered = clocks.filter(
    (one) => one.key === key || (asksReason(one) && groupOf(clock) !== null && sameMatter(one, clock)),
  )
  for (const one of answered)
    work.ledger.insert('lateness', {
      incident,
      clock: one.key,
      reason,
      at: work.now,
      person: actor(work).id,
    })
  noteOf(work, incident, 'late', {
    what: clock.words || work.words(`notices:reports.kind.${clock.kind}`),
    reason,
  })
  return clocksNow(work, incident)
}

function sameMatter(one: Clock, other: Clock): boolean {
  return groupOf(one) === groupOf(other) && one.metAt === other.metAt
}
