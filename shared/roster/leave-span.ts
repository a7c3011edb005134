import { instantOf, plusDays } from '#shared/base/zone.ts'
import { dayStart, type ShiftRule } from '#shared/handover/shift-plan.ts'
import type { NewAbsence } from './absence.ts'
import type { Span } from './span.ts'

/** The hours of change and the zone of a room. */
export interface RoomClock {
  rules: readonly ShiftRule[]
  zone: string
}

/** The instants of a leave, half-open. Whole days are duty days, from the change of shift on the first to the change after the last, so that nobody is on leave in the small hours of the duty before; a time is the wall clock's. */
export function leaveInstants(
  { from, fromTime, to, toTime }: Pick<NewAbsence, 'from' | 'fromTime' | 'to' | 'toTime'>,
  { rules, zone }: RoomClock,
): Span {
  return {
    from: fromTime === null ? dayStart(from, rules, zone) : instantOf(from, fromTime, zone),
    to: toTime === null ? dayStart(plusDays(to, 1), rules, zone) : instantOf(to, toTime, zone),
  }
}
