import { z } from 'zod'
import { Day, TimeOfDay } from '#shared/base/day.ts'
import { line } from '#shared/base/text.ts'
import { dayKinds } from '#shared/calendar/calendar-day.ts'
import { periodKinds } from '#shared/calendar/key-period.ts'
import { posts as crewPosts } from '#shared/handover/shift.ts'
import { roles } from '#shared/people/rights.ts'

/** The code of a duty post: `leader`, `lead`, `officer`, `standby`, `driver`, or the room's own. */
export const PostCode = z.string().regex(/^[a-z][A-Za-z0-9]{0,30}$/, { message: 'roster.postCode' })

/** A post people are rostered for. */
export const DutyPost = z.object({
  code: PostCode,
  /** The room's own name; empty for the posts every room has, which the words name. */
  name: z.string().max(40).default(''),
  /** Whoever has one of these roles may stand it. */
  roles: z.array(z.enum(roles)).min(1),
  /** As which post of the shift's crew its people appear; null when they are not part of the crew. */
  crewPost: z.enum(crewPosts).nullable(),
  /** Standby off site: within how many minutes they arrive. */
  callInMinutes: z.int().min(1).max(1440).nullable().default(null),
  /** Order on boards and sheets. */
  place: z.int().min(0).max(99),
  active: z.boolean().default(true),
})

/** A post people are rostered for. */
export type DutyPost = z.output<typeof DutyPost>

/** The hours of a template: the whole duty day, each shift between two hours of change, or hours of its own across midnight. */
export const Hours = z.discriminatedUnion('by', [
  z.object({ by: z.literal('dutyDay') }),
  z.object({ by: z.literal('shift') }),
  z.object({
    by: z.literal('own'),
    start: TimeOfDay,
    minutes: z
      .int()
      .min(15, { message: 'roster.shiftTooShort' })
      .max(72 * 60, { message: 'roster.shiftTooLong' }),
  }),
])

/** The hours of a template. */
export type Hours = z.output<typeof Hours>

/** A shift template as typed in: for which post, when, on which days, how many people. */
export const TemplateFacts = z.object({
  post: PostCode,
  name: line(40),
  hours: Hours,
  dayKinds: z.array(z.enum(dayKinds)).min(1, { message: 'roster.noDayKind' }),
  /** Only within key periods of this kind. */
  period: z.enum(periodKinds).nullable().default(null),
  needed: z.int().min(0).max(20),
  effectiveFrom: Day,
  /** Last day it holds, null for no end. */
  effectiveTo: Day.nullable().default(null),
})

/** A shift template as typed in. */
export type TemplateFacts = z.output<typeof TemplateFacts>

/** A shift template. */
export const Template = TemplateFacts.extend({ id: z.int() })

/** A shift template. */
export type Template = z.output<typeof Template>

/** Whoever is on by turns at a template: `day` changes every day, `week` every Monday, `list` at every duty of the template. */
export const RotationFacts = z.object({
  template: z.int().positive(),
  turn: z.enum(['day', 'week', 'list']),
  /** One list of people per turn. */
  people: z
    .array(z.array(z.int().positive()).min(1).max(10))
    .min(1, { message: 'roster.emptyRotation' })
    .max(400),
  effectiveFrom: Day,
  effectiveTo: Day.nullable().default(null),
  /** Which of the lists has the first turn, from 0. */
  startWith: z.int().min(0).default(0),
})

/** Whoever is on by turns at a template. */
export type RotationFacts = z.output<typeof RotationFacts>

/** A rotation of the room. */
export const Rotation = RotationFacts.extend({ id: z.int() })

/** A rotation of the room. */
export type Rotation = z.output<typeof Rotation>
