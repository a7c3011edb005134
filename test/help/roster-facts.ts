import type { Instant } from '#shared/base/instant.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import type { ShiftRule } from '#shared/handover/shift-plan.ts'
import type { Away, BaseDuty, Order, Presence, Replacement, RosterFacts } from '#shared/roster/facts.ts'
import type { Rotation, Template } from '#shared/roster/post.ts'
import type { RosterPerson } from '#shared/roster/roster-person.ts'
import { type Slot, slotKey } from '#shared/roster/slot.ts'
import { slotsOf } from '#shared/roster/slots.ts'
import type { Span } from '#shared/roster/span.ts'
import { turnsOf } from '#shared/roster/turns.ts'
import { type Dice, diceOf } from './dice.ts'

/** A roster thrown with dice, and the span of it that is looked at. */
export interface ThrownRoster {
  facts: RosterFacts
  span: Span
  zone: string
}

const minute = 60_000
const everyDay = ['workday', 'weekend', 'holiday', 'adjustedWorkday'] as const
const postNames = ['leader', 'officer', 'standby']
const crowd = [1, 2, 3, 4, 5, 6, 7]

/** Zones with the days on which their clocks change. */
const scenes = [
  { zone: 'Asia/Shanghai', days: ['2026-02-14', '2026-12-30', '1988-04-16'] },
  { zone: 'America/New_York', days: ['2026-03-07', '2026-10-31'] },
  { zone: 'Europe/Berlin', days: ['2026-03-28', '2026-10-24'] },
  { zone: 'Australia/Lord_Howe', days: ['2026-04-04', '2026-10-03'] },
]

const shiftRules: ShiftRule[][] = [
  [{ effectiveFrom: '1980-01-01', changes: ['08:00'] }],
  [{ effectiveFrom: '1980-01-01', changes: ['08:30', '20:30'] }],
  [{ effectiveFrom: '1980-01-01', changes: ['00:00', '08:00', '16:00'] }],
  [{ effectiveFrom: '1980-01-01', changes: ['20:00', '02:30', '12:00'] }],
]

/** A plain workday of the calendar, or another kind. */
export function dayOf(date: string, kind: CalendarDay['kind'] = 'workday'): CalendarDay {
  return { date, kind, source: 'test', announced: true }
}

/** Some days in a row from a date on. */
export function daysFrom(date: string, count: number): CalendarDay[] {
  return Array.from({ length: count }, (_, index) => dayOf(plusDays(date, index)))
}

/** A template with what matters to a test; otherwise one person for the whole duty day, always. */
export function templateOf(about: Partial<Template> & { id: number }): Template {
  return {
    post: 'officer',
    name: 'duty',
    hours: { by: 'dutyDay' },
    dayKinds: [...everyDay],
    period: null,
    needed: 1,
    effectiveFrom: '1980-01-01',
    effectiveTo: null,
    ...about,
  }
}

/** The roster of a seed: the same for everybody. One to three posts over 12 to 72 hours, shifts over midnight and over changes of the clock, everything that can lie over them lying over them. */
export function thrownRoster(seed: number): ThrownRoster {
  const dice = diceOf(seed)
  const { zone, days } = dice.one(scenes)
  const first = dice.one(days)
  const start = Date.parse(instantOf(first, '00:00', zone)) + dice.upTo(1440) * minute
  const span = { from: text(start), to: text(start + (12 + dice.upTo(61)) * 60 * minute) }
  const slots = thrownSlots(dice, { first, zone })
  const moments = momentsOf(dice, slots, span)
  const facts = {
    slots,
    base: baseOf(dice, slots),
    replacements: listOf(dice, 6, () => replacementOf(dice, slots, moments)),
    away: listOf(dice, 3, (): Away => ({ person: dice.one(crowd), ...spanOf(dice, moments) })),
    orders: listOf(dice, 4, () => orderOf(dice, moments)),
    presences: listOf(dice, 5, () => presenceOf(dice, moments)),
  }
  return { facts, span, zone }
}

/** Every moment at which anything of a roster begins or ends. */
export function turningPoints({ facts, span }: ThrownRoster): Instant[] {
  const { slots, replacements, away, orders, presences } = facts
  const spans = [span, ...slots, ...away, ...orders, ...presences]
  return [
    ...new Set([...spans.flatMap(({ from, to }) => [from, to]), ...replacements.map(({ from }) => from)]),
  ]
}

function thrownSlots(dice: Dice, { first, zone }: { first: string; zone: string }): Slot[] {
  const posts = postNames.slice(0, 1 + dice.upTo(3))
  const templates = listOf(dice, 3, (id) =>
    templateOf({ id: id + 1, post: dice.one(posts), needed: dice.upTo(3), hours: hoursOf(dice) }),
  )
  const days = daysFrom(plusDays(first, -1), 6)
  return slotsOf({ days, templates, periods: [], rules: dice.one(shiftRules), zone })
}

function hoursOf(dice: Dice): Template['hours'] {
  const start = `${String(dice.upTo(24)).padStart(2, '0')}:${dice.one(['00', '30', '17'])}`
  const minutes = dice.one([15, 240, 480, 601, 720, 1440, 2000])
  return dice.one([{ by: 'dutyDay' }, { by: 'shift' }, { by: 'own', start, minutes }])
}

function baseOf(dice: Dice, slots: readonly Slot[]): BaseDuty[] {
  const templates = [...new Set(slots.map(({ template }) => template))]
  const rotations: Rotation[] = templates
    .filter(() => dice.upTo(2) === 0)
    .map((template, id) => ({
      id: id + 1,
      template,
      turn: dice.one(['day', 'week', 'list']),
      people: [[1], [2, 3], [4]],
      effectiveFrom: slots[dice.upTo(slots.length)]?.date ?? '1980-01-01',
      effectiveTo: null,
      startWith: dice.upTo(5),
    }))
  const dutiesBefore = ({ template, effectiveFrom }: Rotation, date: string) =>
    slots.filter((slot) => slot.template === template && effectiveFrom <= slot.date && slot.date < date)
      .length
  const entered = slots.flatMap((slot) => (dice.upTo(5) < 3 ? enteredOf(dice, slot) : []))
  return [...turnsOf({ slots, rotations, dutiesBefore }), ...entered]
}

function enteredOf(dice: Dice, slot: Slot): BaseDuty[] {
  return Array.from({ length: 1 + dice.upTo(3) }, () => ({
    slot: slotKey(slot),
    person: dice.one(crowd),
    ground: dice.one(['fixed', 'plan', 'plan', 'rotation'] as const),
    ...(dice.upTo(4) === 0 ? { shadow: true } : {}),
  }))
}

function replacementOf(dice: Dice, slots: readonly Slot[], moments: readonly Instant[]): Replacement {
  const slot = slots[dice.upTo(slots.length)]
  return {
    slot: slot && dice.upTo(12) > 0 ? slotKey(slot) : '2026-01-01/99/1',
    giver: dice.one(crowd),
    taker: dice.one(crowd),
    ground: dice.one(['swap', 'standIn'] as const),
    from: slot && dice.upTo(2) > 0 ? slot.from : dice.one(moments),
  }
}

function orderOf(dice: Dice, moments: readonly Instant[]): Order {
  return {
    post: dice.one(postNames),
    act: dice.one(['add', 'remove', 'set'] as const),
    people: listOf(dice, 3, () => dice.one(crowd)),
    ...spanOf(dice, moments),
  }
}

function presenceOf(dice: Dice, moments: readonly Instant[]): Presence {
  return {
    post: dice.one(postNames),
    person: dice.one(crowd),
    state: dice.one(['present', 'gone'] as const),
    ...spanOf(dice, moments),
  }
}

/** Moments to build spans from: few, so that spans touch and share their ends, some of them by the slots. */
function momentsOf(dice: Dice, slots: readonly Slot[], span: Span): Instant[] {
  const [from, length] = [Date.parse(span.from), Date.parse(span.to) - Date.parse(span.from)]
  const loose = Array.from({ length: 6 }, () => text(from + dice.upTo(length / minute) * minute))
  const bound = slots.length > 0 ? Array.from({ length: 5 }, () => dice.one(slots)) : []
  return [...loose, ...bound.flatMap((slot) => [slot.from, slot.to])].sort()
}

/** Some spans are empty: they must do nothing. */
function spanOf(dice: Dice, moments: readonly Instant[]): Span {
  const [one, other] = [dice.one(moments), dice.one(moments)]
  return one < other ? { from: one, to: other } : { from: other, to: one }
}

function listOf<T>(dice: Dice, most: number, item: (index: number) => T): T[] {
  return Array.from({ length: dice.upTo(most + 1) }, (_, index) => item(index))
}

function text(at: number): Instant {
  return new Date(at).toISOString()
}

/** Somebody of the roster with what matters to a test; otherwise an officer in service of whom nothing else is known. */
export function rosterPerson(id: number, about: Partial<RosterPerson> = {}): RosterPerson {
  return {
    id,
    roles: ['officer'],
    active: true,
    alternate: null,
    posts: null,
    joinsOn: null,
    leavesOn: null,
    shadowUntil: null,
    noNightFrom: null,
    noNightUntil: null,
    fallback: null,
    ...about,
  }
}

/** No facts but those given. */
export function factsOf(about: Partial<RosterFacts>): RosterFacts {
  return { slots: [], base: [], replacements: [], away: [], orders: [], presences: [], ...about }
}
