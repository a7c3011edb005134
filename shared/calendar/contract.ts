import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { CalendarDay, NoticeDay } from './calendar-day.ts'
import { KeyPeriod, PeriodFacts } from './key-period.ts'

const Span = z.object({ from: Day, to: Day })

/** Why a sentence of a pasted notice was not taken over: not understood; advice, no order; the day of the week or the total it says is another; reversed; a date that does not exist or has no year; a holiday prolonged that is not there; off and worked at once. */
export const doubtReasons = [
  'notUnderstood',
  'advice',
  'weekday',
  'total',
  'reversed',
  'noSuchDate',
  'noYear',
  'noBeginning',
  'both',
] as const

/** Why a sentence of a pasted notice was not taken over. */
export type DoubtReason = (typeof doubtReasons)[number]

/** What was read in a pasted notice; `unread` are the sentences that name dates and were not taken over, `doubts` the same with their reasons. */
export const NoticeRead = z.object({
  title: z.string(),
  number: z.string(),
  issuedOn: z.string().nullable(),
  years: z.array(z.int()),
  days: z.array(NoticeDay),
  unread: z.array(z.string()),
  doubts: z.array(
    z.object({
      sentence: z.string(),
      reason: z.enum(doubtReasons),
      fields: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  /** What would be another day than today, date by date. */
  changes: z.array(z.object({ date: Day, before: CalendarDay, after: NoticeDay })),
  /** Months of printed rosters the change would touch, `YYYY-MM`. */
  printed: z.array(z.string()),
})

/** What was read in a pasted notice. */
export type NoticeRead = z.output<typeof NoticeRead>

/** A notice or an amendment by hand, kept with all its dates; `withdrawnAt` when it no longer counts. */
export const Notice = z.object({
  id: z.int(),
  title: z.string(),
  number: z.string(),
  issuedOn: z.string().nullable(),
  years: z.array(z.int()),
  text: z.string(),
  reason: z.string(),
  days: z.array(NoticeDay),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
  withdrawnAt: z.string().nullable(),
})

/** A notice or an amendment by hand. */
export type Notice = z.output<typeof Notice>

const NewNotice = z.object({
  title: line(200),
  number: line(80),
  issuedOn: Day.nullable().default(null),
  years: z.array(z.int().min(1949).max(2200)).max(4).default([]),
  text: optionalText(20_000),
  reason: optionalText(400),
  days: z.array(NoticeDay).min(1).max(400),
})

/** What every date is, who says so, and the key periods with their duty rules. */
export const calendarContract = {
  'calendar.day': query('read', z.object({ date: Day }), CalendarDay),
  'calendar.days': query('read', Span, z.array(CalendarDay)),
  'calendar.read': query('read', z.object({ text: z.string().max(20_000) }), NoticeRead),
  'calendar.enact': command('administer', NewNotice, Notice),
  'calendar.withdraw': command('administer', z.object({ id: z.int().positive(), reason: line(400) }), Notice),
  'calendar.notices': query('read', z.object({}), z.array(Notice)),
  'calendar.periods': query(
    'read',
    z.object({ from: Day.optional(), to: Day.optional() }),
    z.array(KeyPeriod),
  ),
  'calendar.addPeriod': command('administer', PeriodFacts, KeyPeriod),
  'calendar.changePeriod': command('administer', PeriodFacts.extend({ id: z.int().positive() }), KeyPeriod),
  'calendar.dropPeriod': command(
    'administer',
    z.object({ id: z.int().positive(), reason: line(400) }),
    KeyPeriod,
  ),
}
