import type { CalendarDay, NoticeDay } from './calendar-day.ts'
import { citation, packedDay, yearIsPacked } from './packed-day.ts'
import { datesBetween, isWeekend } from './weekday.ts'

/** A notice of the room's own that counts. */
export interface OwnNotice {
  number: string
  issuedOn: string | null
  years: readonly number[]
  days: readonly NoticeDay[]
}

/** What the room's own notices make of the calendar: the dates they set and the years they announce. */
export interface OwnCalendar {
  days: ReadonlyMap<string, NoticeDay & { source: string }>
  years: ReadonlySet<number>
}

/** The room's own calendar from its notices in the order they were enacted: the last that names a date sets it. */
export function ownCalendar(notices: readonly OwnNotice[]): OwnCalendar {
  const days = notices.flatMap((notice) =>
    notice.days.map((day) => [day.date, { ...day, source: citation(notice) }] as const),
  )
  return { days: new Map(days), years: new Set(notices.flatMap(({ years }) => years)) }
}

/** What a date is: the room's own notices, else the shipped tables, else the week; announced when a notice names it or its year's is known. */
export function dayOf(date: string, own: OwnCalendar): CalendarDay {
  const set = own.days.get(date) ?? packedDay(date)
  const year = Number(date.slice(0, 4))
  const announced = set !== null || own.years.has(year) || yearIsPacked(year)
  if (!set) return { date, kind: isWeekend(date) ? 'weekend' : 'workday', source: 'weekday', announced }
  const { kind, name, source } = set
  return name === '' ? { date, kind, source, announced } : { date, kind, name, source, announced }
}

/** What every date of a span is, both ends included; none when reversed. */
export function daysOf(from: string, to: string, own: OwnCalendar): CalendarDay[] {
  return datesBetween(from, to).map((date) => dayOf(date, own))
}
