import type { Shift } from '#shared/handover/shift.ts'
import { nextShift, type PlannedShift, plannedShiftAt } from '#shared/handover/shift-plan.ts'
import { rulesOf } from '../shift-rules.ts'
import type { Work } from '../work.ts'

/** The shift that should follow: the one after the present shift's end, or, when that has long passed, the one planned for now. */
export function shiftAfter(work: Work, present: Shift): PlannedShift {
  const rules = rulesOf(work.db)
  const end = plannedEnd(work, present)
  const following = plannedShiftAt(end, rules, work.room.zone)
  return following.to <= work.now ? plannedShiftAt(work.now, rules, work.room.zone) : following
}

/** When a shift ends by the rules in force now; a change of hours moves the end of the shift under way. */
export function plannedEnd(work: Work, shift: Shift): string {
  const rules = rulesOf(work.db)
  const planned = plannedShiftAt(shift.from, rules, work.room.zone)
  return planned.from === shift.from ? planned.to : nextShift(planned, rules, work.room.zone).from
}
