import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'
import { command, longQuery, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { CardContent, CardFacts } from './card.ts'
import { Difference } from './difference.ts'
import { Finding } from './finding.ts'
import { Plan, Version, WholePlan } from './plan.ts'
import { ReadCard, tableFormats } from './table.ts'

const Id = z.int().positive()
const ById = z.object({ id: Id })
const Signing = z.object({ person: Id, pin: z.string().max(64) })
const Code = z.string().regex(/^[a-z][a-zA-Z0-9-]{1,39}$/, { message: 'plans.code' })

/** A card by the number of its row or by its code (a shipped one has no row until it is used). */
export const PlanName = z.union([Id, Code])

/** Emergency plans as versioned checklists: shipped samples and the room's own, drafted, approved by PIN, compared, carried out of and into the room as files. */
export const plansContract = {
  /** Every card, in use or not: those shipped in their order, then the room's own. */
  'plans.list': query('read', z.object({}), z.array(Plan)),
  'plans.get': query('read', z.object({ plan: PlanName }), WholePlan),
  /** A version by number. */
  'plans.version': query('read', ById, Version),
  /** The version a run begun now is pinned to (`version` null: the one in use); an untouched sample is written into the room first. */
  'plans.forRun': command(
    'write',
    z.object({ plan: PlanName, version: Id.nullable().default(null) }),
    Version,
  ),
  /** What is wrong with a card as it stands on the screen. */
  'plans.check': query('read', z.object({ content: CardContent }), z.array(Finding)),
  /** A new draft: of a card, from its version in use, from another version (`from`) or from given content (a file that was read); `plan` null makes a new card of the room, which then needs a name. One draft of a card at a time. */
  'plans.draft': command(
    'plan',
    z.object({
      plan: PlanName.nullable(),
      from: Id.nullable().default(null),
      facts: CardFacts.nullable().default(null),
      content: CardContent.nullable().default(null),
      note: optionalText(400),
    }),
    Version,
  ),
  /** What is written so far; only a draft. */
  'plans.save': command(
    'plan',
    ById.extend({ facts: CardFacts, content: CardContent, note: optionalText(400) }),
    Version,
  ),
  /** Hands the draft to whoever approves; refused while something is wrong with it. */
  'plans.submit': command('plan', ById, Version),
  /** A submitted one becomes the version in use: by the PIN of a leader or administrator. */
  'plans.approve': command('write', ById.extend({ ...Signing.shape, words: optionalText(400) }), Version),
  /** A submitted one is a draft again, with the words of whoever did not approve. */
  'plans.sendBack': command('write', ById.extend({ ...Signing.shape, words: line(400) }), Version),
  /** A draft is given up; it stays in the list of versions. */
  'plans.drop': command('plan', ById.extend({ reason: line(400) }), Version),
  /** The version in use is used no longer, by the PIN of a leader or administrator; the one approved before it is in use again, if there is one. Runs under way go on. */
  'plans.withdraw': command('write', ById.extend({ ...Signing.shape, reason: line(400) }), Version),
  /** A card that does not concern this room is put away, or taken out again. */
  'plans.switch': command('plan', z.object({ plan: PlanName, active: z.boolean() }), Plan),
  /** What version `b` says otherwise than version `a`. */
  'plans.difference': query('read', z.object({ a: Id, b: Id }), Difference),
  /** A card as a file; the window offers to save it. `version` null: the one in use, or as shipped. */
  'plans.exportFile': longQuery(
    'read',
    z.object({
      plan: PlanName,
      version: Id.nullable().default(null),
      format: z.enum(tableFormats),
    }),
    z.object({ name: z.string(), base64: z.string() }),
  ),
  /** Reads a card out of a file (JSON, workbook, Word table) or a pasted text without writing anything: a whole card, or every fault by row and column. What was read goes into `plans.draft`. */
  'plans.importFile': longQuery(
    'plan',
    z.object({
      name: line(200),
      base64: z
        .string()
        .max(8 * 1024 * 1024, { message: 'plans.fileTooLarge' })
        .default(''),
      /** Instead of a file. */
      text: z.string().max(400_000, { message: 'tooLong' }).default(''),
      /** Only from the command line. */
      path: z.string().max(1000).optional(),
    }),
    ReadCard,
  ),
  /** What this room asks to be settled, for the desk's one queue. */
  'plans.due': query('read', z.object({}), z.array(DueItem)),
}
