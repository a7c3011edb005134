import type { Instant } from '#shared/base/instant.ts'
import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'

/** The hours of change from a duty day on: one time for 24 h, two for 12 h, three for 8 h; the first begins the duty day. */
export interface ShiftRule {
  /** First duty day the rule is for, `YYYY-MM-DD`. */
  effectiveFrom: string
  /** `HH:mm`, in the order of the duty day; a time earlier than the first lies after midnight. */
  changes: readonly string[]
}

/** A shift as the rules plan it; half-open, `to` belongs to the next. */
export interface PlannedShift {
  dutyDay: string
  /** 1 for the first shift of the duty day. */
  ordinal: number
  from: Instant
  to: Instant
}

/** The shifts planned for one duty day, in order; rules may come in any order, and one that starts no later than the day must be among them. */
export function plannedShifts(dutyDay: string, rules: readonly ShiftRule[], zone: string): PlannedShift[] {
  const end = dayStart(plusDays(dutyDay, 1), rules, zone)
  const starts = changesOn(dutyDay, rules, zone).filter((start) => start < end)
  return starts.map((from, index) => ({ dutyDay, ordinal: index + 1, from, to: starts[index + 1] ?? end }))
}

/** The shift planned for an instant: the one whose beginning is the last not after it. */
export function plannedShiftAt(instant: Instant, rules: readonly ShiftRule[], zone: string): PlannedShift {
  const dutyDay = dutyDayAt(instant, rules, zone)
  const shifts = plannedShifts(dutyDay, rules, zone)
  return shifts.findLast((shift) => shift.from <= instant) ?? (shifts[0] as PlannedShift)
}

/** The duty day an instant belongs to; 08:00 belongs to the day that begins then. */
export function dutyDayAt(instant: Instant, rules: readonly ShiftRule[], zone: string): string {
  const { date } = wallClock(instant, zone)
  return dayStart(date, rules, zone) <= instant ? date : plusDays(date, -1)
}

/** The shift that follows a planned one. */
export function nextShift(shift: PlannedShift, rules: readonly ShiftRule[], zone: string): PlannedShift {
  return plannedShiftAt(shift.to, rules, zone)
}

/** When a duty day begins: its first change of shift. */
export function dayStart(dutyDay: string, rules: readonly ShiftRule[], zone: string): Instant {
  return instantOf(dutyDay, ruleOn(dutyDay, rules).changes[0] as string, zone)
}

function changesOn(dutyDay: string, rules: readonly ShiftRule[], zone: string): Instant[] {
  const { changes } = ruleOn(dutyDay, rules)
  const first = changes[0] as string
  return changes.map((time) => instantOf(time < first ? plusDays(dutyDay, 1) : dutyDay, time, zone))
}

function ruleOn(dutyDay: string, rules: readonly ShiftRule[]): ShiftRule {
  const sorted = [...rules].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  const rule = sorted.findLast((candidate) => candidate.effectiveFrom <= dutyDay) ?? sorted[0]
  if (!rule) throw new Error('a room without a shift rule')
  return rule
}
