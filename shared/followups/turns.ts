import type { Instant } from '#shared/base/instant.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'
import { datesBetween, weekdayOf } from '#shared/calendar/weekday.ts'
import { plannedShifts, type ShiftRule } from '#shared/handover/shift-plan.ts'
import type { DutyTaskSchedule } from './duty-task.ts'

/** A half-open span of time in a room with its hours of change. */
export interface TurnSpan {
  from: Instant
  to: Instant
  rules: readonly ShiftRule[]
  zone: string
}

/** The moments at which a duty task comes in a span, in order, none twice. */
export function turnsIn(schedule: DutyTaskSchedule, span: TurnSpan): Instant[] {
  const { from, to, zone } = span
  const first = plusDays(wallClock(from, zone).date, -2)
  const dates = datesBetween(first, plusDays(wallClock(to, zone).date, 1))
  const all = dates.flatMap((date) => turnsOn(schedule, date, span))
  return [...new Set(all)].filter((at) => at >= from && at < to).sort()
}

function turnsOn(schedule: DutyTaskSchedule, date: string, { rules, zone }: TurnSpan): Instant[] {
  if (schedule.kind === 'eachShift')
    return plannedShifts(date, rules, zone).map((shift) => plusMinutes(shift.from, schedule.afterMinutes))
  if (schedule.kind === 'weekly' && !schedule.weekdays.includes(weekdayOf(date))) return []
  return schedule.times.map((time) => instantOf(date, time, zone))
}
