import { z } from 'zod'
import { Day } from '#shared/base/day.ts'

/** What a date is for duty: an ordinary workday, an ordinary weekend day, a day off by notice or by law, a weekend day worked to make up for one. */
export const dayKinds = ['workday', 'weekend', 'holiday', 'adjustedWorkday'] as const

/** What a date is for duty. */
export type DayKind = (typeof dayKinds)[number]

/** A date of the room's calendar: its kind, the holiday's name, who says so, and whether its year's notice is known. */
export const CalendarDay = z.object({
  date: Day,
  kind: z.enum(dayKinds),
  name: z.string().optional(),
  /** Where the kind comes from: document number and date of a notice, the packed tables, or plain weekdays. */
  source: z.string(),
  /** False when no notice for the year is known: the date is planned by weekday alone. */
  announced: z.boolean(),
})

/** A date of the room's calendar. */
export type CalendarDay = z.output<typeof CalendarDay>

/** A date as a notice sets it. */
export const NoticeDay = z.object({ date: Day, kind: z.enum(dayKinds), name: z.string().max(40).default('') })

/** A date as a notice sets it. */
export type NoticeDay = z.output<typeof NoticeDay>
