import { z } from 'zod'

/** The posts of a shift's crew. */
export const posts = ['leader', 'lead', 'officer', 'standby'] as const

/** A post of a shift's crew. */
export type Post = (typeof posts)[number]

/** What is recorded of a crew member's presence. */
export const presences = ['expected', 'present', 'away', 'relieved', 'absent'] as const

/** What is recorded of a crew member's presence. */
export type Presence = (typeof presences)[number]

/** The steps presence may take; `relieved` is set by handover and take-over alone. */
export const presenceSteps: Record<Presence, readonly Presence[]> = {
  expected: ['present', 'absent'],
  present: ['away'],
  away: ['present'],
  absent: ['present'],
  relieved: [],
}

/** Someone on a shift, with where they are. */
export const CrewMember = z.object({
  id: z.int(),
  post: z.enum(posts),
  person: z.object({ id: z.int(), name: z.string(), post: z.string(), telephones: z.array(z.string()) }),
  presence: z.enum(presences),
  since: z.string().nullable(),
  note: z.string(),
  /** When the roster puts them on, within the shift; null for whoever came past the roster. */
  hours: z.object({ from: z.string(), to: z.string() }).nullable(),
})

/** Someone on a shift. */
export type CrewMember = z.output<typeof CrewMember>

/** `planned` not begun, `open` on duty now, `closed` handed over and frozen, `reopened` closed with additions allowed. */
export const shiftStates = ['planned', 'open', 'closed', 'reopened'] as const

/** A shift of the room; `openedAt` and `closedAt` are the cut-off stamps that decide which entries are its own. */
export const Shift = z.object({
  id: z.int(),
  dutyDay: z.string(),
  ordinal: z.int(),
  from: z.string(),
  to: z.string(),
  state: z.enum(shiftStates),
  openedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  crew: z.array(CrewMember),
})

/** A shift of the room. */
export type Shift = z.output<typeof Shift>
