import { z } from 'zod'
import { Day, TimeOfDay } from '#shared/base/day.ts'
import { line, optionalText } from '#shared/base/text.ts'

/** Kinds of leave; `trip` is an errand for the office, `training` a course, `stationed` work in the villages. */
export const absenceKinds = [
  'annual',
  'sick',
  'personal',
  'maternity',
  'lieu',
  'trip',
  'training',
  'stationed',
  'other',
] as const

/** A kind of leave. */
export type AbsenceKind = (typeof absenceKinds)[number]

/** States of a leave. */
export const absenceStates = ['asked', 'approved', 'refused', 'withdrawn'] as const

/** A state of a leave. */
export type AbsenceState = (typeof absenceStates)[number]

/** A leave as typed in: whole duty days, or from and to a time on the wall clock of the room. */
export const NewAbsence = z
  .object({
    person: z.int().positive(),
    kind: z.enum(absenceKinds),
    from: Day,
    /** Left out: the change of shift on the first day. */
    fromTime: TimeOfDay.nullable().default(null),
    to: Day,
    /** Exclusive; left out: the change of shift after the last day. */
    toTime: TimeOfDay.nullable().default(null),
    /** Leaves the area: to be filed with the upper room, with an acting head. */
    outOfArea: z.boolean().default(false),
    place: optionalText(100),
    acting: z.int().positive().nullable().default(null),
    actingTelephone: optionalText(40),
    reason: line(400),
    /** Why somebody else records it, when it is not one's own. */
    onBehalf: optionalText(400),
  })
  .refine(({ from, to }) => from <= to, { message: 'roster.reversedDates', path: ['to'] })
  .refine(
    ({ from, to, fromTime, toTime }) =>
      from !== to || toTime === null || fromTime === null || fromTime < toTime,
    {
      message: 'roster.reversedDates',
      path: ['toTime'],
    },
  )

/** A leave as typed in. */
export type NewAbsence = z.output<typeof NewAbsence>

const Who = z.object({ id: z.int(), name: z.string() })

/** One step of a leave or of a swap: what, by whom, who wrote it down. */
export const Step = z.object({
  step: z.string(),
  by: Who.nullable(),
  recorder: Who.nullable(),
  at: z.string(),
  note: z.string(),
})

/** A leave with its history; `from` and `to` are instants, half-open. */
export const Absence = z.object({
  id: z.int(),
  person: Who,
  kind: z.enum(absenceKinds),
  from: z.string(),
  to: z.string(),
  outOfArea: z.boolean(),
  place: z.string(),
  acting: Who.nullable(),
  actingTelephone: z.string(),
  reason: z.string(),
  state: z.enum(absenceStates),
  steps: z.array(Step),
})

/** A leave with its history. */
export type Absence = z.output<typeof Absence>
