import type { Days } from '#shared/base/day.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { inPeriod, type KeyPeriod } from '#shared/calendar/key-period.ts'
import type { BaseDuty, RosterFacts } from '#shared/roster/facts.ts'
import type { Rotation } from '#shared/roster/post.ts'
import { type Slot, slotKey } from '#shared/roster/slot.ts'
import { slotsOf } from '#shared/roster/slots.ts'
import type { Span } from '#shared/roster/span.ts'
import { turnsOf } from '#shared/roster/turns.ts'
import type { Stored } from '../db/tables.ts'
import { rulesOf } from '../shift-rules.ts'
import type { Work } from '../work.ts'
import { approvedAway, givenOrders, replacementsOf } from './grounds.ts'
import { presencesIn } from './presences.ts'
import { membersOf, rotationsOf, settledUntil, templatesOf } from './store.ts'

/** Everything the board knows of some duty days: calendar, duties to be filled, and the facts that decide who is on them. */
export interface Scene {
  days: CalendarDay[]
  periods: KeyPeriod[]
  slots: Slot[]
  entered: Stored<'duty_assignment'>[]
  facts: RosterFacts
}

/** The scene of some duty days. */
export function sceneOf(work: Work, { from, to }: Days): Scene {
  const days = work.call('calendar.days', { from, to })
  const periods = work.call('calendar.periods', { from, to })
  const slots = [...settledSlots(work, { from, to }), ...slotsToCome(work, days, periods)]
  const entered = enteredIn(work, { from, to })
  const span = spanOf(slots, { from, to })
  const facts: RosterFacts = {
    slots,
    base: learning(work, [...enteredDuties(entered, periods), ...turns(work, slots, periods)]),
    replacements: replacementsOf(work.db, slots),
    away: approvedAway(work.db, span),
    orders: givenOrders(work.db, span),
    presences: presencesIn(work, span),
  }
  return { days, periods, slots, entered, facts }
}

/** The duty days whose slots may cover an instant: none is longer than three days. */
export function daysAround(at: string): Days {
  const date = at.slice(0, 10)
  return { from: plusDays(date, -4), to: plusDays(date, 1) }
}

/** The span of instants that some duty days and their slots reach over. */
export function spanOf(slots: readonly Slot[], days: Days): Span {
  return {
    from: slots.reduce((a, { from }) => (from < a ? from : a), `${plusDays(days.from, -1)}T00:00:00.000Z`),
    to: slots.reduce((a, { to }) => (to > a ? to : a), `${plusDays(days.to, 2)}T00:00:00.000Z`),
  }
}

/** The duties to be filled on some days. */
export function slotsIn(work: Work, days: readonly CalendarDay[], periods: readonly KeyPeriod[]): Slot[] {
  return slotsOf({
    days,
    templates: templatesOf(work.db),
    periods,
    rules: rulesOf(work.db),
    zone: work.room.zone,
  })
}

/** Slots that are settled, as they were when they ended: a rule changed since then does not change them. */
function settledSlots(work: Work, { from, to }: Days): Slot[] {
  return work.db
    .all<Stored<'duty_record'>>(
      'SELECT * FROM duty_record WHERE date >= ? AND date <= ? AND template > 0 GROUP BY date, template, ordinal ORDER BY date, template, ordinal',
      from,
      to,
    )
    .map(({ date, template, ordinal, post, slot_from, slot_to, needed }) => ({
      date,
      template,
      ordinal,
      post,
      from: slot_from,
      to: slot_to,
      needed,
    }))
}

function slotsToCome(work: Work, days: readonly CalendarDay[], periods: readonly KeyPeriod[]): Slot[] {
  const settled = settledUntil(work.db)?.until ?? ''
  return slotsIn(work, days, periods).filter(({ to }) => to > settled)
}

function enteredIn(work: Work, { from, to }: Days): Stored<'duty_assignment'>[] {
  return work.db.all<Stored<'duty_assignment'>>(
    'SELECT * FROM duty_assignment WHERE active = 1 AND date >= ? AND date <= ? ORDER BY date, id',
    from,
    to,
  )
}

/** Whoever still learns on a date learns there, however they came onto the slot. */
function learning(work: Work, base: readonly BaseDuty[]): BaseDuty[] {
  const until = new Map(membersOf(work.db).map(({ person, shadowUntil }) => [person, shadowUntil]))
  return base.map((duty) => {
    const last = until.get(duty.person) ?? null
    return last !== null && duty.slot.slice(0, 10) <= last ? { ...duty, shadow: true } : duty
  })
}

function enteredDuties(
  entered: readonly Stored<'duty_assignment'>[],
  periods: readonly KeyPeriod[],
): BaseDuty[] {
  return entered.map((row) => ({
    slot: slotKey(row),
    person: row.person,
    ground: isFixed(row.date, periods) ? 'fixed' : 'plan',
    shadow: row.shadow === 1,
  }))
}

/** Rotations are silent in a period with a roster of its own. */
function turns(work: Work, slots: readonly Slot[], periods: readonly KeyPeriod[]): BaseDuty[] {
  const rotations = rotationsOf(work.db)
  if (rotations.length === 0) return []
  const speaking = slots.filter(({ date }) => !isFixed(date, periods))
  return turnsOf({ slots: speaking, rotations, dutiesBefore: counting(work) })
}

/** How many duties of a rotation's template lie before a date, counted once for each rotation. */
function counting(work: Work): (rotation: Rotation, date: string) => number {
  const counted = new Map<number, string[]>()
  return (rotation, date) => {
    const known = counted.get(rotation.id)
    const dates = known && (known.at(-1) ?? '') >= date ? known : datesOf(work, rotation, date)
    counted.set(rotation.id, dates)
    return dates.filter((one) => one < date).length
  }
}

function datesOf(work: Work, rotation: Rotation, upTo: string): string[] {
  const span = { from: rotation.effectiveFrom, to: plusDays(upTo, 40) }
  if (span.to < span.from) return []
  const days = work.call('calendar.days', span)
  return slotsIn(work, days, work.call('calendar.periods', span))
    .filter(({ template }) => template === rotation.template)
    .map(({ date }) => date)
}

function isFixed(date: string, periods: readonly KeyPeriod[]): boolean {
  return periods.some((period) => period.fixedRoster && inPeriod(date, period))
}
