import { z } from 'zod'
import { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { grounds } from './facts.ts'
import { SlotName } from './slot.ts'

/** Somebody on a slot, for the hours they are on it (the slot's own unless an order, a leave or a take-over cut them). */
export const OnSlot = z.object({
  id: z.int(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  why: z.enum(grounds),
  shadow: z.boolean(),
})

/** Somebody on a slot. */
export type OnSlot = z.output<typeof OnSlot>

/** A slot of the board: who was entered (or has the turn), and who is on after orders, swaps and leave. */
export const BoardSlot = SlotName.extend({
  post: z.string(),
  from: z.string(),
  to: z.string(),
  needed: z.int(),
  /** Entered by hand, plan or import; a rotation's turn when nobody was entered. */
  entered: z.array(
    z.object({ id: z.int(), name: z.string(), locked: z.boolean(), shadow: z.boolean(), turn: z.boolean() }),
  ),
  on: z.array(OnSlot),
  /** `past` is settled for good, `running` has begun, `open` may still be edited. */
  state: z.enum(['past', 'running', 'open']),
})

/** A slot of the board. */
export type BoardSlot = z.output<typeof BoardSlot>

/** A date of the board with its calendar, key periods and slots in the order of the posts. */
export const BoardDay = z.object({
  day: CalendarDay,
  periods: z.array(z.object({ id: z.int(), name: z.string(), kind: z.string() })),
  slots: z.array(BoardSlot),
  notes: z.array(z.object({ post: z.string(), text: z.string(), at: z.string(), by: z.string() })),
})

/** A date of the board. */
export type BoardDay = z.output<typeof BoardDay>

/** A span of the board; `version` is the number of the last edit that touches it, to be given back when saving. */
export const Board = z.object({ days: z.array(BoardDay), version: z.int() })

/** A span of the board. */
export type Board = z.output<typeof Board>

/** One difference an edit made: who was on a slot before and after. */
export const BoardDifference = SlotName.extend({
  post: z.string(),
  before: z.array(z.string()),
  after: z.array(z.string()),
})

/** One difference an edit made. */
export type BoardDifference = z.output<typeof BoardDifference>

/** An edit of the roster: what, why, by whom, and what became different on the wall. */
export const RosterEdit = z.object({
  id: z.int(),
  kind: z.string(),
  reason: z.string(),
  from: z.string(),
  to: z.string(),
  differences: z.array(BoardDifference),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** An edit of the roster. */
export type RosterEdit = z.output<typeof RosterEdit>
