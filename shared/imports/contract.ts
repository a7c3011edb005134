import { z } from 'zod'
import { line } from '#shared/base/text.ts'
import { command, longQuery, query } from '#shared/contract/operation.ts'
import { Cells, SheetFile } from './sheet.ts'

/** What a sheet may hold. */
export const importKinds = [
  'people',
  'leave',
  'roster',
  'contacts',
  'stations',
  'readings',
  'hazards',
] as const

/** What a sheet may hold. */
export type ImportKind = (typeof importKinds)[number]

/** Answers to what a row asks, by row number: leave it out, or whom a name means. A name nobody bears may be taken for anybody of the room. */
export const Choices = z.record(
  z.string().regex(/^\d+$/),
  z.object({
    skip: z.boolean().default(false),
    /** The name as the remark says it (`fields.name`) -> number of the person; 0 for somebody new, in lists of people alone. */
    people: z.record(z.string(), z.int().min(0)).default({}),
  }),
)

/** Answers to what a row asks. */
export type Choices = z.output<typeof Choices>

/** Something noticed in a row: `error` must be answered by a choice, `question` too; `warning` is said and taken in; `note` is what was put right. */
export const Remark = z.object({
  severity: z.enum(['error', 'question', 'warning', 'note']),
  code: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])),
  /** For a question: whom the name may mean. */
  candidates: z.array(z.object({ id: z.int(), label: z.string() })).default([]),
})

/** Something noticed in a row. */
export type Remark = z.output<typeof Remark>

/** What would become of one row of the sheet. `row` counts from 1 as a spreadsheet does. */
export const RowReport = z.object({
  row: z.int(),
  /** `title`, `header` and `note` rows hold nothing to take in. */
  role: z.enum(['title', 'header', 'data', 'note', 'blank']),
  act: z.enum(['add', 'change', 'same', 'skip', 'stop', 'none']),
  /** What would be written, in words of the room's language. */
  says: z.string(),
  remarks: z.array(Remark),
})

/** What would become of one row. */
export type RowReport = z.output<typeof RowReport>

/** The dry run: every row, and whether all of it can be taken in. */
export const DryRun = z.object({
  kind: z.enum(importKinds),
  rows: z.array(RowReport),
  ready: z.boolean(),
  adds: z.int(),
  changes: z.int(),
  skips: z.int(),
  stops: z.int(),
})

/** The dry run. */
export type DryRun = z.output<typeof DryRun>

/** A sheet that was taken in. */
export const ImportRun = z.object({
  id: z.int(),
  kind: z.enum(importKinds),
  name: z.string(),
  rows: z.int(),
  skipped: z.int(),
  report: z.array(RowReport),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
  undoneAt: z.string().nullable(),
  undoable: z.boolean(),
})

/** A sheet that was taken in. */
export type ImportRun = z.output<typeof ImportRun>

const Sheet = z.object({
  kind: z.enum(importKinds),
  cells: Cells,
  choices: Choices.default({}),
  /** Year of dates that name none; for a roster without a title, its month. `YYYY` or `YYYY-MM`; empty: what the title says, else the year that fits today. */
  year: z
    .string()
    .regex(/^(20\d{2}(-(0[1-9]|1[0-2]))?)?$/, { message: 'imports.year' })
    .default(''),
  /** Of the file that was read, so that the same file taken twice is noticed. */
  sha256: z.string().max(64).default(''),
})

/** Sheets of people, leave and rosters taken in: read, tried row by row, taken in whole or not at all, undone. */
export const importsContract = {
  'imports.read': longQuery(
    'administer',
    z.object({
      name: line(200),
      base64: z
        .string()
        .max(16 * 1024 * 1024, { message: 'imports.tooLarge' })
        .default(''),
      /** Only from the command line. */
      path: z.string().max(1000).optional(),
    }),
    SheetFile,
  ),
  'imports.tryOut': query('administer', Sheet, DryRun),
  'imports.take': command('administer', Sheet.extend({ name: line(200) }), ImportRun),
  'imports.undo': command('administer', z.object({ id: z.int().positive(), reason: line(400) }), ImportRun),
  /** Newest first; the reports come only with the one asked for by number. */
  'imports.list': query('administer', z.object({ id: z.int().positive().optional() }), z.array(ImportRun)),
}
