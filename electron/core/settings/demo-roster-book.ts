import { z } from 'zod'
import { TimeOfDay } from '#shared/base/day.ts'

const Days = z.object({ from: z.int(), to: z.int() })

/** What becomes of the demo's roster; days and people by their index and number. */
export const RosterPlot = z.object({
  /** Weeks saved in one go: on which day, from which to which. */
  saved: z.array(Days.extend({ day: z.int(), at: TimeOfDay, words: z.enum(['first', 'next']) })),
  callInMinutes: z.int(),
  dayDesk: z.object({ start: TimeOfDay, minutes: z.int(), people: z.array(z.int()) }),
  members: z.array(
    z.object({
      person: z.int(),
      posts: z.array(z.string()).nullable().default(null),
      fallback: z.int().nullable().default(null),
      joins: z.int().optional(),
      shadowUntil: z.int().optional(),
      noNight: z.int().optional(),
    }),
  ),
  openings: z.array(
    z.object({
      person: z.int(),
      category: z.enum(['weekday', 'weekend', 'holiday', 'springFestival']),
      owed: z.number(),
    }),
  ),
  apart: z.tuple([z.int(), z.int()]),
  learner: z.object({ person: z.int(), days: z.array(z.int()) }),
  period: Days.extend({ second: z.array(z.object({ day: z.int(), leader: z.int() })) }),
  wish: z.object({ person: z.int(), day: z.int() }),
  trip: Days.extend({ person: z.int(), fromTime: TimeOfDay, acting: z.int(), approver: z.int() }),
  training: Days.extend({ person: z.int() }),
  swap: z.object({
    giver: z.int(),
    day: z.int(),
    taker: z.int(),
    otherDay: z.int(),
    approver: z.int(),
  }),
  standIn: z.object({ giver: z.int(), day: z.int(), taker: z.int() }),
})

/** What is said about the demo's roster. */
export const RosterWords = z.object({
  first: z.string(),
  next: z.string(),
  dayDesk: z.string(),
  nursing: z.string(),
  learner: z.string(),
  joiner: z.string(),
  opening: z.string(),
  apart: z.string(),
  period: z.string(),
  periodSource: z.string(),
  wish: z.string(),
  trip: z.object({
    place: z.string(),
    telephone: z.string(),
    reason: z.string(),
    onBehalf: z.string(),
    note: z.string(),
  }),
  training: z.string(),
  swap: z.object({ reason: z.string(), agreed: z.string(), note: z.string() }),
  standIn: z.object({ reason: z.string(), agreed: z.string() }),
})
