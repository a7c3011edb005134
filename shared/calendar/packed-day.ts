import packed from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import rules from '#resources/rules/holidays.json' with { type: 'json' }
import type { DayKind } from './calendar-day.ts'
import { isWeekend } from './weekday.ts'

/** A date as the packed tables have it, with the notice that set it where that is known. */
export interface PackedDay {
  kind: DayKind
  name: string
  source: string
}

interface ShippedNotice {
  number: string
  issuedOn: string | null
  from: string
  to: string
}

const holidays: Readonly<Record<string, string>> = packed.holidays
const workdays: Readonly<Record<string, string>> = packed.workdays
const names: Readonly<Record<string, string>> = rules.names
const notices: readonly ShippedNotice[] = rules.notices
const days = new Map<string, PackedDay | null>([
  ...Object.keys(holidays).map((date) => entry(date, 'holiday', holidays[date])),
  ...Object.keys(workdays).map((date) => entry(date, 'adjustedWorkday', workdays[date])),
  ...corrections(),
])

/** What a notice made of a date, as shipped; null for a date no notice names. */
export function packedDay(date: string): PackedDay | null {
  return days.get(date) ?? null
}

/** True for a year whose notice is shipped: one in which the first of January is in the tables. */
export function yearIsPacked(year: number): boolean {
  return Object.hasOwn(holidays, `${year}-01-01`)
}

function entry(date: string, kind: DayKind, label = ''): [string, PackedDay] {
  const name = label.split(',')[1] ?? ''
  return [date, { kind, name: names[name] ?? name, source: sourceOf(date) }]
}

/** Where the packed tables are wrong the shipped correction stands; one back to a plain weekday leaves the date to the week. */
function corrections(): [string, PackedDay | null][] {
  return rules.corrections.map(({ date, kind, name }) => {
    const plain = kind === (isWeekend(date) ? 'weekend' : 'workday')
    return [date, plain ? null : { kind: kind as DayKind, name, source: sourceOf(date) }]
  })
}

/** The last notice that covers the date, number and date of issue; without one the packed tables themselves. */
function sourceOf(date: string): string {
  const notice = notices.findLast(({ from, to }) => from <= date && date <= to)
  return notice ? citation(notice) : rules.packed
}

/** A notice as a source is cited: its number, then the date of issue where known. */
export function citation({ number, issuedOn }: { number: string; issuedOn: string | null }): string {
  return issuedOn ? `${number} ${issuedOn}` : number
}
