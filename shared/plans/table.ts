import { z } from 'zod'
import { CardContent, CardFacts } from './card.ts'
import { Finding } from './finding.ts'

/** The files a card is written to. */
export const tableFormats = ['json', 'xlsx', 'docx'] as const

/** The columns of a card as a table, in their order; `words` alone must be there. */
export const tableColumns = [
  'phase',
  'code',
  'kind',
  'words',
  'role',
  'place',
  'contact',
  'responsible',
  'due',
  'answer',
  'unit',
  'choices',
  'required',
  'after',
  'attachments',
  'note',
] as const

/** A column of a card as a table. */
export type TableColumn = (typeof tableColumns)[number]

/** A cell (or row, `column` null) that could not be read; `row` counts from 1 as a spreadsheet does. Its words are `refusals:plans.cells.<code>` filled with `fields`. */
export const CellFault = z.object({
  row: z.int(),
  column: z.string().nullable(),
  code: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** A cell that could not be read. */
export type CellFault = z.output<typeof CellFault>

/** What a file holds: a whole card and what is wrong with it as a card, or, when anything could not be read, no card and every fault. */
export const ReadCard = z.object({
  facts: CardFacts.nullable(),
  content: CardContent.nullable(),
  findings: z.array(Finding),
  faults: z.array(CellFault),
})

/** What a file holds. */
export type ReadCard = z.output<typeof ReadCard>
