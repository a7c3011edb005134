import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { Brief, Check, checkStates, Handover, matterKinds, NewNote, Signing, Summary } from './handover.ts'
import { CrewMember, posts, presences, Shift } from './shift.ts'

const Limit = z.int().min(1).max(400).default(30)
const ShiftId = z.object({ shift: z.int().positive() })

/** How the present shift stands: what is left of it, whether the window for handing over is open, whether it was missed. */
export const Standing = z.object({
  shift: Shift,
  next: Shift.nullable(),
  minutesLeft: z.number(),
  windowFrom: z.string(),
  windowOpen: z.boolean(),
  missed: z.boolean(),
  handover: Handover.nullable(),
  toReview: z.array(z.object({ id: z.int(), shift: z.int(), dutyDay: z.string() })),
})

/** How the present shift stands. */
export type Standing = z.output<typeof Standing>

const NewItem = z.object({ code: z.string().max(40).default(''), name: line(40), group: Check.shape.group })

/** Shifts, their crews, and the handover from one to the next. */
export const handoverContract = {
  'shift.current': query('open', z.object({}), Standing),
  'shift.list': query('read', z.object({ limit: Limit, shift: z.int().optional() }), z.array(Shift)),
  'shift.assign': command(
    'crew',
    z.object({
      shift: z.enum(['current', 'next']),
      post: z.enum(posts),
      people: z.array(z.int().positive()).max(20),
    }),
    Shift,
  ),
  'shift.presence': command(
    'crew',
    z.object({ member: z.int().positive(), presence: z.enum(presences), note: optionalText(400) }),
    CrewMember,
  ),
  'shift.takeOver': command(
    'read',
    z.object({ member: z.int().positive(), ...Signing.shape, reason: line(400) }),
    Shift,
  ),
  'shift.reopen': command('read', z.object({ ...ShiftId.shape, ...Signing.shape, reason: line(400) }), Shift),
  'shift.closeAgain': command('review', ShiftId, Shift),
  'handover.brief': query('read', z.object({}), Brief),
  /** How many matters the next shift would take over from the log and from the notes, counted without being told. */
  'handover.waiting': query('read', z.object({}), z.object({ log: z.int(), notes: z.int() })),
  'handover.openMatter': command('read', z.object({ kind: z.enum(matterKinds), id: z.int() }), Brief),
  'handover.inherited': query(
    'read',
    z.object({}),
    Brief.pick({ matters: true }).extend({ since: z.string().nullable() }),
  ),
  'handover.check': command(
    'write',
    z.object({ item: z.int().positive(), state: z.enum(checkStates), note: optionalText(400) }),
    Brief,
  ),
  'handover.note': command('write', NewNote, Brief),
  'handover.closeNote': command('write', z.object({ id: z.int().positive(), result: line(400) }), Brief),
  'handover.sign': command('read', z.object({ ...Signing.shape, summary: Summary }), Handover),
  'handover.withdraw': command('read', z.object({ ...Signing.shape, reason: line(400) }), Handover),
  'handover.receive': command('read', z.object({ ...Signing.shape, early: optionalText(400) }), Handover),
  'handover.review': command(
    'read',
    z.object({ handover: z.int().positive(), ...Signing.shape, review: Summary }),
    Handover,
  ),
  'handover.list': query(
    'read',
    z.object({ limit: Limit, handover: z.int().optional(), shift: z.int().optional() }),
    z.array(Handover),
  ),
  'handover.addItem': command('administer', NewItem, z.array(Check)),
  'handover.dropItem': command('administer', z.object({ item: z.int().positive() }), z.array(Check)),
  /** Brings the crews of the present and the next shift into line with the roster; called by the roster. */
  'shift.follow': command('console', z.object({}), z.object({ changed: z.boolean() })),
  'handover.watch': command('console', z.object({}), z.object({ missed: z.boolean() })),
}
