import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { Alarm } from './alarm.ts'

const Who = z.object({ id: z.int(), name: z.string() }).nullable()

/** A time in which the console did not watch: what came due in it, and who was on duty. */
export const WatchGap = z.object({
  id: z.int(),
  why: z.enum(['sleep', 'off']),
  from: z.string(),
  to: z.string(),
  missed: z.array(DueItem),
  onDuty: z.array(z.object({ post: z.string(), names: z.array(z.string()), from: z.string() })),
  readAt: z.string().nullable(),
  readBy: Who,
})

/** A time in which the console did not watch. */
export type WatchGap = z.output<typeof WatchGap>

/** The last time the sound of alarms was tried. */
export const AlarmTest = z.object({
  id: z.int(),
  shift: z.int(),
  heard: z.boolean(),
  note: z.string(),
  at: z.string(),
  by: Who,
})

/** Alarms: what rings, who silenced it, whether it can be heard, what was missed while nobody watched. */
export const alarmsContract = {
  /** What rings now; whoever has not signed in hears it too, but reads only its kind. `next` is when it will be otherwise by time alone. */
  'alarms.ringing': query(
    'open',
    z.object({}),
    z.object({ computedAt: z.string(), next: z.string().nullable(), alarms: z.array(Alarm) }),
  ),
  /** Puts alarms to rest: seen for good, or silenced for some minutes under the name of whoever sits here. */
  'alarms.answer': command(
    'read',
    z.object({
      keys: z.array(z.string().min(1).max(300)).min(1).max(200),
      act: z.enum(['seen', 'silenced']),
      minutes: z.union([z.literal(5), z.literal(15)]).default(5),
    }),
    z.object({ answered: z.int(), until: z.string().nullable() }),
  ),
  /** Whether the alarm was heard when it was tried. */
  'alarms.test': command('read', z.object({ heard: z.boolean(), note: optionalText(200) }), AlarmTest),
  'alarms.lastTest': query('read', z.object({}), AlarmTest.nullable()),
  /** Written by the console itself when it wakes. */
  'alarms.gap': command(
    'console',
    z.object({ why: z.enum(['sleep', 'off']), from: Instant, to: Instant }),
    WatchGap,
  ),
  'alarms.gaps': query('read', z.object({ unread: z.boolean().default(false) }), z.array(WatchGap)),
  'alarms.readGap': command('read', z.object({ id: z.int().positive() }), WatchGap),
  /** What this room asks to be settled, for the desk's one queue. */
  'alarms.due': query('read', z.object({}), z.array(DueItem)),
}
