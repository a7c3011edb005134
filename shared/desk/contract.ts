import { z } from 'zod'
import { jot, query } from '#shared/contract/operation.ts'
import { Colour } from '#shared/warnings/read-warning.ts'
import { DueItem } from './due-item.ts'

const Posts = z.array(z.object({ post: z.string(), names: z.array(z.string()) }))

/** What a screen on the wall may show to everybody in the room: no telephone numbers, no words of the log. */
export const WallView = z.object({
  computedAt: z.string(),
  shift: z.object({ dutyDay: z.string(), from: z.string(), to: z.string() }),
  today: Posts,
  tomorrow: Posts,
  warnings: z.array(
    z.object({
      id: z.int(),
      hazard: z.string(),
      colour: Colour.nullable(),
      level: z.int().nullable(),
      places: z.array(z.string()),
      since: z.string(),
      lapsed: z.boolean(),
    }),
  ),
  responses: z.array(z.object({ id: z.int(), matter: z.string(), level: z.int(), since: z.string() })),
  /** The drill that runs and is not held up: everything shown beside it may be one. */
  drill: z.string().nullable(),
  due: z.array(DueItem),
  more: z.int(),
})

/** What a screen on the wall may show. */
export type WallView = z.output<typeof WallView>

/** The desk: one queue of due items by time left, and how many matters wait in each room. */
export const deskContract = {
  'desk.due': query(
    'read',
    z.object({}),
    z.object({ items: z.array(DueItem), computedAt: z.string(), waiting: z.record(z.string(), z.int()) }),
  ),
  /** What the wall display shows, to whoever stands before it. */
  'desk.wall': query('open', z.object({}), WallView),
  /** Opens or closes the wall display. */
  'desk.showWall': jot('read', z.object({ open: z.boolean() }), z.object({ open: z.boolean() })),
  /** Ends a long operation that is under way. */
  'desk.cancel': jot(
    'read',
    z.object({ operation: z.string().max(80) }),
    z.object({ cancelled: z.boolean() }),
  ),
  'desk.find': query(
    'read',
    z.object({ words: z.string().max(100) }),
    z.array(
      z.object({
        kind: z.enum(['person', 'contact', 'entry', 'shift', 'incident']),
        id: z.int(),
        title: z.string(),
        detail: z.string(),
      }),
    ),
  ),
}
