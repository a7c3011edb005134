import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { Board, BoardTarget, CalloutBrief, Proposal } from './board.ts'
import { Channel, Plan, Scheme } from './plan.ts'
import { Answer, TryResult } from './target.ts'

const id = z.int().positive()
const One = z.object({ id })
const Code = z.string().regex(/^[a-z][a-zA-Z0-9]{1,39}$/, { message: 'callouts.code' })
const mostTargets = 500

/** A try as it is written down: `rung` left out means the step that is next; channel, number and person left out are those of the rung. */
export const NewTry = z.object({
  target: id,
  rung: z.int().min(0).max(30).optional(),
  channel: Channel.optional(),
  number: z.string().trim().max(40, { message: 'tooLong' }).optional(),
  /** Who picked up. */
  called: z.string().trim().max(120, { message: 'tooLong' }).optional(),
  result: TryResult,
  words: optionalText(2000),
  answer: Answer.nullable().default(null),
})

/** A try as it is written down. */
export type NewTry = z.output<typeof NewTry>

/** A target of a call-out to be begun: somebody of the book. */
export const ChosenTarget = z.object({
  wave: z.int().min(0).max(11).default(0),
  unitId: id,
  /** Null: whoever is first in the unit, or its duty line. */
  contact: id.nullable().default(null),
})

/** A target of a call-out to be begun. */
export type ChosenTarget = z.output<typeof ChosenTarget>

/** Call-and-acknowledge: schemes, the board, every try with its words, the ladder that goes on until somebody answers and says what is done. */
export const calloutsContract = {
  /** Shipped samples and the room's own; with a warning, which of them fit it. */
  'callouts.schemes': query('read', z.object({ chain: id.optional() }), z.array(Scheme)),
  /** A scheme of the room's own, new or changed; a sample's code makes the room's own version of it. */
  'callouts.setScheme': command(
    'plan',
    z.object({ code: Code, name: line(80), plan: Plan, source: line(400) }),
    Scheme,
  ),
  'callouts.switchScheme': command('plan', z.object({ code: Code, active: z.boolean() }), Scheme),
  'callouts.prepare': query(
    'read',
    z.object({
      scheme: Code,
      chain: id.nullable().default(null),
      /** Instead of the places of the warning. */
      places: z.array(line(120)).max(500).optional(),
    }),
    Proposal,
  ),
  /** The plan and every ladder are kept as they are at this moment. `targets` left out: all that are proposed. */
  'callouts.start': command(
    'write',
    z.object({
      scheme: Code,
      chain: id.nullable().default(null),
      places: z.array(line(120)).max(500).optional(),
      title: z.string().trim().max(120, { message: 'tooLong' }).default(''),
      /** Said to be an exercise; one of an exercise or test warning always is. */
      exercise: z.boolean().default(false),
      targets: z.array(ChosenTarget).min(1).max(mostTargets).optional(),
    }),
    Board,
  ),
  /** Newest first. */
  'callouts.list': query(
    'read',
    z.object({
      open: z.boolean().optional(),
      chain: id.optional(),
      limit: z.int().min(1).max(1000).default(200),
    }),
    z.array(CalloutBrief),
  ),
  'callouts.board': query('read', One.extend({ at: Instant.optional() }), Board),
  /** One try, happening now. A report that lacks something needed counts as received, not as answered; `missing` says what. */
  'callouts.try': command('write', NewTry, BoardTarget),
  /** One message to many at once; nothing but `sent` can be said of it. */
  'callouts.sent': command(
    'write',
    z.object({ id, targets: z.array(id).min(1).max(mostTargets), words: optionalText(2000) }),
    Board,
  ),
  /** Tries from the paper sheet, each with its time; marked late. All of them or none. */
  'callouts.typeBack': command(
    'write',
    z.object({
      id,
      tries: z
        .array(NewTry.extend({ rung: z.int().min(0).max(30), happenedAt: Instant }))
        .min(1)
        .max(1000),
    }),
    Board,
  ),
  /** A mistyped try no longer counts; it stays where it is, struck. */
  'callouts.withdrawTry': command('write', z.object({ id, reason: line(400) }), BoardTarget),
  /** Somebody more: of the book, or somebody the book does not know. */
  'callouts.addTarget': command(
    'write',
    z.object({
      id,
      wave: z.int().min(0).max(11).default(0),
      unitId: id.nullable().default(null),
      contact: id.nullable().default(null),
      stranger: z
        .object({ unit: line(120), who: optionalText(60), post: optionalText(60), number: line(40) })
        .nullable()
        .default(null),
    }),
    BoardTarget,
  ),
  'callouts.dropTarget': command('write', z.object({ target: id, reason: line(400) }), BoardTarget),
  /** Refused while somebody has not answered and no reason is given. */
  'callouts.end': command('write', z.object({ id, reason: optionalText(400) }), Board),
  /** The report after the warning was lifted, in the words it was given. */
  'callouts.feedback': command('write', z.object({ id, words: line(4000) }), Board),
  /** What this room asks to be settled, for the desk's one queue. */
  'callouts.due': query('read', z.object({}), z.array(DueItem)),
}
