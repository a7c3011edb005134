import { z } from 'zod'
import { dueKinds } from '#shared/desk/due-item.ts'
import type { Colour } from '#shared/warnings/read-warning.ts'

/** The kinds of alarm, each with a sound of its own. */
export const alarmKinds = [
  'newWarning',
  'dueSoon',
  'overdue',
  'atOnce',
  'unanswered',
  'readingDue',
  'handoverNear',
  'handoverMissed',
  'trouble',
] as const

/** A kind of alarm. */
export const AlarmKind = z.enum(alarmKinds)

/** A kind of alarm. */
export type AlarmKind = z.output<typeof AlarmKind>

/** One alarm: what rings since when, and how it may be answered. A red one is only silenced for minutes, and comes back. */
export const Alarm = z.object({
  key: z.string(),
  kind: AlarmKind,
  red: z.boolean(),
  since: z.string(),
  /** What it is about; empty for whoever has not signed in. */
  text: z.string(),
  /** For an alarm of a due item: its kind and the fields of its words. */
  due: z.enum(dueKinds).nullable(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])),
  page: z.string(),
  /** Until when it is silenced, and by whom. */
  silenced: z.object({ until: z.string(), by: z.string() }).nullable(),
})

/** One alarm. */
export type Alarm = z.output<typeof Alarm>

/** A warning in force, as far as an alarm needs it. */
export interface RingingWarning {
  message: number
  id: number
  headline: string
  colour: z.output<typeof Colour> | null
  since: string
}

/** Something wrong with the console itself. */
export interface ConsoleTrouble {
  key: string
  since: string
  fields: Record<string, string | number>
}

/** What somebody did about an alarm; a silence ends at `until`. */
export interface AlarmAnswer {
  key: string
  act: 'seen' | 'silenced'
  until: string | null
  by: string
}
