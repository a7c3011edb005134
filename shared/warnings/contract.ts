import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { fileContract } from './file-contract.ts'
import { chainStates, steps } from './life.ts'
import { MessageFacts, Status } from './message.ts'
import { Colour, ReadWarning } from './read-warning.ts'
import {
  ChainLine,
  ChainStory,
  Guide,
  InForce,
  Loose,
  Message,
  Receipt,
  Taken,
  WarningType,
} from './views.ts'

const id = z.int().positive()
const Paste = z.string().max(200_000, { message: 'tooLong' })

/** What a page asks of the list of warnings; left out means all. */
export const ListAsked = z.object({
  from: Instant.optional(),
  to: Instant.optional(),
  hazard: z.string().max(80).optional(),
  colour: Colour.optional(),
  states: z.array(z.enum(chainStates)).optional(),
  status: Status.default('actual'),
  /** Found in the issuers, the places, the headlines or the texts. */
  words: optionalText(100),
  limit: z.int().min(1).max(500).default(100),
  offset: z.int().min(0).default(0),
})

/** Warnings taken in, understood and answered for. */
export const warningsContract = {
  ...fileContract,
  /** Reads pasted words; a text that is no warning gives no items. */
  'warnings.parse': query(
    'read',
    z.object({ text: Paste, receivedAt: Instant }),
    z.object({ items: z.array(ReadWarning) }),
  ),
  /** Takes in pasted words as the officer corrected what was read from them; the words are kept for ever. */
  'warnings.take': command(
    'write',
    z.object({
      text: Paste.refine((text) => text.trim() !== '', { message: 'empty' }),
      receivedAt: Instant.optional(),
      /** Left out: as they are read. */
      items: z.array(MessageFacts).min(1, { message: 'warnings.noItems' }).max(200).optional(),
    }),
    Taken,
  ),
  /** Takes in a warning typed by hand (by telephone, by fax). */
  'warnings.enter': command(
    'write',
    z.object({ facts: MessageFacts, receivedAt: Instant.optional() }),
    Taken,
  ),
  /** The warnings in force at a moment (now when left out), highest colour first, then newest. */
  'warnings.inForce': query(
    'read',
    z.object({ at: Instant.optional(), status: Status.default('actual') }),
    z.object({ at: z.string(), status: Status, warnings: z.array(InForce) }),
  ),
  /** Warnings of any time and state, newest first. */
  'warnings.list': query('read', ListAsked, z.object({ total: z.int(), chains: z.array(ChainLine) })),
  /** One warning with its whole history, by the number of the chain. */
  'warnings.chain': query('read', z.object({ id }), ChainStory),
  /** One message, by its number. */
  'warnings.message': query('read', z.object({ id }), Message),
  /** Messages that joined no chain: held until the missing part comes, or asking; and the notices of responses, newest first. */
  'warnings.held': query(
    'read',
    z.object({}),
    z.object({ held: z.array(Loose), asks: z.array(Loose), notices: z.array(Message) }),
  ),
  /** Says to whose chain a message belongs (the chain of message `belongsTo`), or that it belongs to none of those that are there. */
  'warnings.answer': command('write', z.object({ message: id, belongsTo: id.nullable() }), Message),
  /** Puts right what a message says; what was received stays beside it. */
  'warnings.correct': command(
    'write',
    z.object({ message: id, facts: MessageFacts, reason: line(400) }),
    Message,
  ),
  /** Takes a message back that was taken in by mistake; it stays to be seen and counts no more. */
  'warnings.withdraw': command('write', z.object({ message: id, reason: line(400) }), Message),
  /** What was done about a warning; `happenedAt` left out means now. */
  'warnings.step': command(
    'write',
    z.object({
      chain: id,
      act: z.enum(steps),
      who: optionalText(120),
      means: optionalText(120),
      words: optionalText(4000),
      happenedAt: Instant.optional(),
    }),
    ChainStory,
  ),
  /** Closes every warning whose horizon had passed by then and that nobody lifted, all for one reason. */
  'warnings.closeLapsed': command(
    'write',
    z.object({ before: Instant, status: Status.default('actual'), reason: line(400) }),
    z.object({ closed: z.int() }),
  ),
  /** What came in, newest first. */
  'warnings.receipts': query(
    'read',
    z.object({
      before: id.optional(),
      results: z.array(z.enum(['taken', 'known', 'refused'])).optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.array(Receipt),
  ),
  /** One receipt with the raw words it brought (null for what is no text). */
  'warnings.receipt': query('read', z.object({ id }), Receipt.extend({ raw: z.string().nullable() })),
  /** Types of warnings: the shipped ones with the room's own over them. */
  'warnings.types': query('read', z.object({}), z.array(WarningType)),
  /** A type of the room's own, or the room's own version of a shipped one. */
  'warnings.setType': command(
    'plan',
    z.object({
      name: line(80),
      also: z.array(line(80)).max(20).default([]),
      eventType: z.string().trim().max(60).nullable().default(null),
      colours: z.array(Colour).max(4),
      criteria: z.partialRecord(Colour, optionalText(2000)).default({}),
      source: line(400),
      active: z.boolean().default(true),
    }),
    WarningType,
  ),
  /** Criteria and defence guide of a signal; null where none is kept. */
  'warnings.guide': query(
    'read',
    z.object({ hazard: z.string().max(80), colour: Colour }),
    z.object({ guide: Guide.nullable() }),
  ),
  /** What this room asks to be settled, for the desk's one queue. */
  'warnings.due': query('read', z.object({}), z.array(DueItem)),
}
