import { plusMinutes } from '#shared/base/instant.ts'
import { instantOf } from '#shared/base/zone.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { inPeriod, type KeyPeriod } from '#shared/calendar/key-period.ts'
import { type PlannedShift, plannedShifts, type ShiftRule } from '#shared/handover/shift-plan.ts'
import type { Template } from './post.ts'
import type { Slot } from './slot.ts'
import type { Span } from './span.ts'

/** What decides which duties are to be filled on some days; rules must reach back to the first day. */
export interface SlotsAsked {
  days: readonly CalendarDay[]
  templates: readonly Template[]
  periods: readonly KeyPeriod[]
  rules: readonly ShiftRule[]
  zone: string
}

interface DayAsked {
  date: string
  shifts: PlannedShift[]
  zone: string
}

/**
 * The duties to be filled on the days, by date, template and ordinal. Hours of a template's own are minutes that
 * pass, not minutes on the clock; what overlapping key periods ask for on top adds up, at the post's first template.
 */
export function slotsOf({ days, templates, periods, rules, zone }: SlotsAsked): Slot[] {
  const ordered = [...templates].sort((a, b) => a.id - b.id)
  const dates = [...days].sort((a, b) => (a.date < b.date ? -1 : 1))
  return dates.flatMap((day) => {
    const { date } = day
    const kept = periods.filter((period) => inPeriod(date, period))
    const holding = ordered.filter((template) => holdsOn(template, day, kept))
    if (holding.length === 0) return []
    const shifts = plannedShifts(date, rules, zone)
    const firsts = new Set(firstsOfPosts(holding))
    return holding.flatMap((template) => {
      const extra = firsts.has(template) ? extraOf(template.post, kept) : 0
      return slotsOfTemplate(template, { date, shifts, zone }).map((slot) => ({
        ...slot,
        needed: slot.needed + extra,
      }))
    })
  })
}

/** True when a template asks for people on a day, given the key periods the day lies in. */
export function holdsOn(template: Template, day: CalendarDay, periods: readonly KeyPeriod[]): boolean {
  const { effectiveFrom, effectiveTo, dayKinds, period } = template
  if (day.date < effectiveFrom || (effectiveTo !== null && day.date > effectiveTo)) return false
  if (!dayKinds.includes(day.kind)) return false
  return period === null || periods.some(({ kind }) => kind === period)
}

function slotsOfTemplate(template: Template, day: DayAsked): Slot[] {
  const { id, post, needed } = template
  return spansOf(template, day)
    .map((span, index) => ({ date: day.date, template: id, ordinal: index + 1, post, ...span, needed }))
    .filter(({ from, to }) => from < to)
}

function spansOf({ hours }: Template, { date, shifts, zone }: DayAsked): Span[] {
  if (hours.by === 'shift') return shifts.map(({ from, to }) => ({ from, to }))
  if (hours.by === 'own') {
    const from = instantOf(date, hours.start, zone)
    return [{ from, to: plusMinutes(from, hours.minutes) }]
  }
  const [first, last] = [shifts.at(0), shifts.at(-1)]
  return first && last ? [{ from: first.from, to: last.to }] : []
}

function firstsOfPosts(templates: readonly Template[]): Template[] {
  return templates.filter(({ post }, index) => templates.findIndex((other) => other.post === post) === index)
}

function extraOf(post: string, periods: readonly KeyPeriod[]): number {
  return periods
    .flatMap(({ extra }) => extra)
    .filter((asked) => asked.post === post)
    .reduce((sum, { number }) => sum + number, 0)
}
