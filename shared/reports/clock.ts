import { z } from 'zod'
import { channels, deskCodes, reporters } from './desk.ts'

/** What a clock asks for. */
export const clockKinds = [
  'first',
  'initial',
  'followUp',
  'change',
  'promise',
  'final',
  'query',
  'supplement',
  'watch',
] as const

/** What a clock asks for. */
export type ClockKind = (typeof clockKinds)[number]

/** How a clock stands: waiting while its start is not known, running, met in time, met late or not met at all after its limit, dropped when the grade was lowered before the limit. */
export const clockStates = ['waiting', 'running', 'met', 'late', 'dropped'] as const

/** How a clock stands. */
export type ClockState = (typeof clockStates)[number]

/** One obligation to report as it stands at a moment. */
export const Clock = z.object({
  /** Stays the same over every change of the incident. */
  key: z.string(),
  incident: z.int(),
  kind: z.enum(clockKinds),
  /** The set and the rule; empty for what the room promised itself. */
  set: z.string(),
  rule: z.string(),
  words: z.string(),
  article: z.string(),
  number: z.string(),
  source: z.string(),
  from: z.enum(reporters).nullable(),
  /** True when this room is the one obliged. */
  ours: z.boolean(),
  to: z.enum(deskCodes).nullable(),
  channel: z.enum(channels).nullable(),
  clockStart: z.string(),
  startAt: z.string().nullable(),
  /** Null while waiting. */
  dueAt: z.string().nullable(),
  /** No limit in minutes: due at once, never counted late. */
  atOnce: z.boolean(),
  state: z.enum(clockStates),
  metAt: z.string().nullable(),
  /** The report that met it. */
  report: z.int().nullable(),
  lateReason: z.string().nullable(),
  /** A clock due earlier asks the same of the same desk on the same channel: this one is listed behind it. */
  behind: z.string().nullable(),
})

/** One obligation to report as it stands at a moment. */
export type Clock = z.output<typeof Clock>
