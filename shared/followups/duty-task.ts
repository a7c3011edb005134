import { z } from 'zod'
import { TimeOfDay } from '#shared/base/day.ts'
import { line, optionalText } from '#shared/base/text.ts'

const Times = z.array(TimeOfDay).min(1).max(12)

/** When a duty task comes again: daily at times, on days of the week (0 Sunday to 6 Saturday) at times, or so many minutes after every shift began. */
export const DutyTaskSchedule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('daily'), times: Times }),
  z.object({
    kind: z.literal('weekly'),
    weekdays: z.array(z.int().min(0).max(6)).min(1).max(7),
    times: Times,
  }),
  z.object({ kind: z.literal('eachShift'), afterMinutes: z.int().min(0).max(1440) }),
])

/** When a duty task comes again. */
export type DutyTaskSchedule = z.output<typeof DutyTaskSchedule>

/** Where a duty task comes from: a rule by title and article, or the room's own habit. */
export const DutyTaskSource = z.object({
  title: optionalText(200),
  article: optionalText(80),
  sample: z.boolean().default(false),
})

/** What a duty task says; `post` is a code of the room's duty posts, empty for whoever is on duty. */
export const DutyTaskFacts = z.object({
  words: line(200),
  post: optionalText(40),
  schedule: DutyTaskSchedule,
  source: DutyTaskSource.default({ title: '', article: '', sample: false }),
})

/** What a duty task says. */
export type DutyTaskFacts = z.output<typeof DutyTaskFacts>

/** A duty task of the room; it comes again from `since` on while it is on. */
export const DutyTask = DutyTaskFacts.extend({
  id: z.int(),
  since: z.string(),
  active: z.boolean(),
  postName: z.string(),
})

/** A duty task of the room. */
export type DutyTask = z.output<typeof DutyTask>

/** One time a duty task came: still to be done, done, not applicable, or never settled. */
export const DutyTaskTurn = z.object({
  task: z.int(),
  words: z.string(),
  postName: z.string(),
  dueAt: z.string(),
  state: z.enum(['open', 'done', 'notApplicable', 'missed']),
  result: z.string(),
  at: z.string().nullable(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** One time a duty task came. */
export type DutyTaskTurn = z.output<typeof DutyTaskTurn>
