import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { Instant } from '#shared/base/instant.ts'
import { line } from '#shared/base/text.ts'
import { command, jot, query } from '#shared/contract/operation.ts'
import { Entry, mostCharacters, NewEntry } from './entry.ts'
import { Filter, FilterWords } from './filter.ts'

/** A kind of entry; kinds shipped with the product have words in both languages, own ones the room's name. */
export const EntryKind = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  form: z.enum(['line', 'telephone']),
  position: z.int(),
  active: z.boolean(),
})

/** A kind of entry. */
export type EntryKind = z.output<typeof EntryKind>

/** A ready text: a common phrase, or a template for a kind. */
export const Phrase = z.object({
  id: z.int(),
  kind: z.string().nullable(),
  text: z.string(),
  active: z.boolean(),
})

/** A ready text. */
export type Phrase = z.output<typeof Phrase>

const Page = z.object({ total: z.int(), entries: z.array(Entry) })
const FileName = line(255)

/** The logbook: written once, corrected by addition, searched, drafted. */
export const logContract = {
  'log.write': command('write', NewEntry, Entry),
  'log.correct': command(
    'write',
    z.object({
      id: z.int().positive(),
      text: line(mostCharacters),
      happenedAt: Instant.optional(),
      reason: line(400),
    }),
    Entry,
  ),
  'log.add': command('write', z.object({ id: z.int().positive(), text: line(mostCharacters) }), Entry),
  'log.settle': command(
    'write',
    z.object({ id: z.int().positive(), result: line(4000), settledAt: Instant.optional() }),
    Entry,
  ),
  'log.entry': query('read', z.object({ id: z.int().positive() }), Entry),
  'log.day': query('read', z.object({ dutyDay: Day, ...Filter.shape }), z.array(Entry)),
  'log.shift': query(
    'read',
    z.object({ shift: z.int().positive().nullable().default(null) }),
    z.array(Entry),
  ),
  'log.recent': query(
    'read',
    z.object({ ...Filter.shape, last: FilterWords.shape.last, limit: z.int().min(1).max(500).default(100) }),
    Page,
  ),
  'log.search': query(
    'read',
    z.object({
      words: z.string().max(200),
      from: z.string().optional(),
      to: z.string().optional(),
      kinds: z.array(z.string()).optional(),
      person: z.int().positive().nullable().default(null),
      limit: z.int().min(1).max(500).default(50),
      before: z.int().positive().optional(),
    }),
    Page,
  ),
  'log.kinds': query('read', z.object({}), z.array(EntryKind)),
  'log.addKind': command(
    'administer',
    z.object({
      code: z.string().regex(/^[a-z][a-zA-Z0-9]{1,39}$/),
      nameZh: line(20),
      nameEn: line(40),
      form: EntryKind.shape.form.default('line'),
    }),
    EntryKind,
  ),
  'log.switchKind': command('administer', z.object({ code: z.string(), active: z.boolean() }), EntryKind),
  'log.phrases': query('read', z.object({}), z.array(Phrase)),
  'log.addPhrase': command(
    'write',
    z.object({ kind: z.string().nullable().default(null), text: line(400) }),
    Phrase,
  ),
  'log.dropPhrase': command('write', z.object({ id: z.int().positive() }), Phrase),
  'log.filters': query(
    'read',
    z.object({}),
    z.array(z.object({ id: z.int(), name: z.string(), filter: FilterWords })),
  ),
  'log.saveFilter': command(
    'read',
    z.object({ name: line(40), filter: FilterWords }),
    z.object({ id: z.int() }),
  ),
  'log.dropFilter': command('read', z.object({ id: z.int().positive() }), z.object({ id: z.int() })),
  'log.attach': command(
    'write',
    z.object({
      entry: z.int().positive(),
      name: FileName,
      size: z.int().nonnegative(),
      base64: z.string().default(''),
      path: z.string().optional(),
    }),
    Entry,
  ),
  'log.attachment': query(
    'read',
    z.object({ id: z.int().positive() }),
    z.object({ name: z.string(), type: z.string(), base64: z.string() }),
  ),
  'log.saveAttachment': query('read', z.object({ id: z.int().positive() }), z.object({ name: z.string() })),
  'log.draft': query(
    'read',
    z.object({ form: z.string().max(80) }),
    z.object({ content: z.string().nullable(), at: z.string().nullable() }),
  ),
  'log.keepDraft': jot(
    'read',
    z.object({ form: z.string().min(1).max(80), content: z.string().max(400_000) }),
    z.object({ at: z.string() }),
  ),
  'log.dropDraft': jot('read', z.object({ form: z.string().max(80) }), z.object({})),
  'log.notice': command(
    'console',
    z.object({
      notice: z.string(),
      fields: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
      follow: z.boolean().default(false),
      exercise: z.boolean().optional(),
    }),
    Entry,
  ),
}
