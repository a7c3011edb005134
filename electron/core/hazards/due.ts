import rules from '#resources/rules/hazard-rules.json' with { type: 'json' }
import { calendarDate } from '#shared/base/clock-face.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { exerciseNow } from '../exercise.ts'
import type { Work } from '../work.ts'
import { hazardsWhere } from './store.ts'

/** Hazards that are to be rectified, re-checked or crossed off in the next days or should have been; an exercise asks only while it goes on. */
export function due(work: Work): DueItem[] {
  const practising = work.room.rehearsal || exerciseNow(work, undefined)
  const soon = plusDays(calendarDate(work.now, work.room.zone), rules.earlyDays)
  const waiting = "(r.state = 'open' AND r.due_on <= ?) OR r.state IN ('rectified', 'rechecked')"
  return hazardsWhere(work, waiting, [soon], 5000).flatMap(
    ({ id, number, unit, next, exercise, description }) => {
      if (next === null || next.on > soon || (exercise && !practising)) return []
      const mark = exercise ? work.words('notices:hazards.exercise') : ''
      const fields = { number, unit, description: description.slice(0, 40), mark }
      return [
        {
          key: `hazard/${id}/${next.wait}/${next.on}`,
          kind: 'hazard' as const,
          id,
          text: work.words(`notices:hazards.due.${next.wait}`, fields),
          dueAt: endOf(next.on, work.room.zone),
          page: `hazards/${id}`,
        },
      ]
    },
  )
}

/** The last moment of a day. */
function endOf(day: string, zone: string): string {
  return plusMinutes(instantOf(plusDays(day, 1), '00:00', zone), -1 / 60_000)
}
