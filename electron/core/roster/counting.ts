import { milliseconds } from '#shared/base/instant.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { categoryOf } from '#shared/roster/category.ts'
import type { Duty } from '#shared/roster/facts.ts'
import { dueShares, type Sharer } from '#shared/roster/fairness.ts'
import { forbiddenNight, isNight } from '#shared/roster/night.ts'
import type { Category } from '#shared/roster/plan/problem.ts'
import type { Slot } from '#shared/roster/slot.ts'
import type { Work } from '../work.ts'
import { standersOf } from './people.ts'

/** As what a duty counts, and whether it is night work. */
export interface Counted {
  category: Category
  night: boolean
}

/** How duties are counted on the days of a calendar, and among whom they are shared out. */
export interface Counting {
  counted(stay: { date: string; from: string; to: string }): Counted
  /** Who could have had a slot: fit, on the roster, not learning, allowed its nights. */
  sharers(slot: Slot): readonly Sharer[]
  /** The fair share by person of what was stood of a slot, in duties. What nobody stood is owed by nobody. */
  due(slot: Slot, stood: number): Map<number, number>
}

/** The counting over some days of the calendar; a date outside them counts as a weekday. */
export function countingOf(work: Work, days: readonly CalendarDay[]): Counting {
  const { zone } = work.room
  const categories = new Map(days.map((day) => [day.date, categoryOf(day)]))
  const standers = standersOf(work)
  const sharers = (slot: Slot) =>
    standers(slot.post, slot.date).filter((one) => forbiddenNight(one, slot, zone) === null)
  return {
    counted: ({ date, from, to }) => ({
      category: categories.get(date) ?? 'weekday',
      night: isNight({ from, to }, zone),
    }),
    sharers,
    due: (slot, stood) => dueShares(stood, sharers(slot)),
  }
}

/** How much of a slot was stood, in duties: two people for half of it each are one. */
export function stoodOf(slot: { from: string; to: string }, duties: readonly Duty[]): number {
  const whole = milliseconds(slot.to) - milliseconds(slot.from)
  const stood = duties
    .filter(({ shadow }) => !shadow)
    .reduce((sum, { from, to }) => sum + milliseconds(to) - milliseconds(from), 0)
  return stood / whole
}
