import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'

/** A handover goes one way: outgoing signs, incoming signs (the shift changes), the leader reviews. Before incoming signs, outgoing may withdraw. */
export const handoverSteps = {
  none: { sign: 'outgoingSigned' },
  outgoingSigned: { withdraw: 'withdrawn', receive: 'received' },
  withdrawn: {},
  received: { review: 'reviewed' },
  reviewed: {},
} as const

/** Where a handover stands. */
export const handoverStates = ['outgoingSigned', 'withdrawn', 'received', 'reviewed'] as const

/** Where a handover stands. */
export type HandoverState = (typeof handoverStates)[number]

/** What became of a checklist item. */
export const checkStates = ['ok', 'fault', 'absent'] as const

/** An item of the room's checklist and what was found this shift (`state` null: not looked at yet). */
export const Check = z.object({
  item: z.int(),
  code: z.string(),
  name: z.string(),
  group: z.enum(['equipment', 'article']),
  state: z.enum(checkStates).nullable(),
  note: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
  at: z.string().nullable(),
})

/** An item of the room's checklist. */
export type Check = z.output<typeof Check>

/** What kind of open matter the brief found: open entries of the log, notes and drafts, and what other rooms carry over until it is closed there. */
export const matterKinds = [
  'entry',
  'instruction',
  'equipment',
  'note',
  'draft',
  'incident',
  'run',
  'instructionOpen',
  'followup',
] as const

/** Open matters that are settled on a page of another room; the number of the matter follows the path. */
export const matterPages: Readonly<Partial<Record<MatterKind, { room: string; path: string }>>> = {
  incident: { room: 'incidents', path: '' },
  run: { room: 'runs', path: '' },
  instructionOpen: { room: 'followups', path: 'instruction/' },
  followup: { room: 'followups', path: '' },
}

/** What kind of open matter the brief found. */
export type MatterKind = (typeof matterKinds)[number]

/** One open matter of the brief; `openedBy` lists who has looked at it in this shift and when. */
export const Matter = z.object({
  kind: z.enum(matterKinds),
  id: z.int(),
  text: z.string(),
  since: z.string(),
  by: z.string(),
  dueAt: z.string().nullable(),
  progress: z.string(),
  /** What comes next; absent from older briefs. */
  next: z.string().optional(),
  openedBy: z.array(z.object({ id: z.int(), name: z.string(), at: z.string() })),
})

/** One open matter of the brief. */
export type Matter = z.output<typeof Matter>

/** Something in force: a warning in the words of its headline, or the matter of a response with its level. */
export const InForceLine = z.object({ warning: z.string(), since: z.string(), response: z.string() })

/** Something in force. */
export type InForceLine = z.output<typeof InForceLine>

/** The brief gathered by itself from what is open, and the shift in figures. */
export const Brief = z.object({
  shift: z.int(),
  counts: z.object({
    entries: z.int(),
    callsIn: z.int(),
    callsOut: z.int(),
    settled: z.int(),
    open: z.int(),
    late: z.int(),
    /** Messages of warnings that came in; absent from briefs frozen before the console kept warnings. */
    warnings: z.int().optional(),
  }),
  /** Warnings and response levels in force when the brief was made; absent from older ones. */
  inForce: z.array(InForceLine).optional(),
  matters: z.array(Matter),
  checks: z.array(Check),
})

/** The brief. */
export type Brief = z.output<typeof Brief>

const Signature = z.object({ id: z.int(), name: z.string(), at: z.string() })

/** A handover with its signatures; `cutLink` is the last link of the outgoing shift, signed with the room's key. */
export const Handover = z.object({
  id: z.int(),
  shift: z.int(),
  nextShift: z.int().nullable(),
  state: z.enum(handoverStates),
  summary: z.string(),
  outgoing: Signature,
  incoming: Signature.nullable(),
  leader: Signature.nullable(),
  review: z.string(),
  cutLink: z.int().nullable(),
  head: z.string().nullable(),
  signature: z.string().nullable(),
  brief: Brief,
})

/** A handover. */
export type Handover = z.output<typeof Handover>

/** Who signs, by PIN at this moment. */
export const Signing = z.object({ person: z.int().positive(), pin: z.string().max(64) })

/** A note for the next shift; it comes back until closed. */
export const NewNote = z.object({ text: line(2000) })

/** Words a signature may carry. */
export const Summary = optionalText(4000)
