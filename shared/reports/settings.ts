import { z } from 'zod'
import { TimeOfDay } from '#shared/base/day.ts'
import { reporters } from './desk.ts'

/** On which days a report of the day is due: never, every day, in key periods and on public holidays, while an incident is open. */
export const dayWhens = ['never', 'always', 'keyPeriod', 'openIncident'] as const

const DayReport = z.object({ at: TimeOfDay, when: z.enum(dayWhens) })

/** How the room reports: as whom, at which level (0 county, 1 city, 2 province), habits in minutes, reports of the day. */
export const ReportSettings = z.object({
  reportsAs: z.array(z.enum(reporters)).min(1).max(8).default(['countyDepartment', 'countyGovernment']),
  level: z.int().min(0).max(2).default(0),
  /** The drafter may also check. */
  sameChecker: z.boolean().default(false),
  /** A paper sent is confirmed by telephone within. */
  receiptMinutes: z.int().min(1).max(1440).default(15),
  /** A draft is checked and issued within. */
  issueMinutes: z.int().min(1).max(1440).default(30),
  /** A query from above is answered within: habit, no national text. */
  queryMinutes: z.int().min(1).max(10_080).default(30),
  nil: DayReport.default({ at: '17:00', when: 'never' }),
  daily: DayReport.default({ at: '17:00', when: 'never' }),
  brief: DayReport.default({ at: '08:00', when: 'never' }),
})

/** How the room reports. */
export type ReportSettings = z.output<typeof ReportSettings>
