import { z } from 'zod'

/** What a sheet may be at most: bytes of the file, bytes when unpacked, rows, columns, characters of a cell. */
export const sheetLimits = {
  bytes: 10 * 1024 * 1024,
  unpacked: 40 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  characters: 2000,
} as const

/** The cells of a sheet as text, row by row; dates of a workbook are `YYYY-MM-DD`, formulas and pictures never come this far. */
export const Cells = z
  .array(
    z
      .array(z.string().max(sheetLimits.characters, { message: 'imports.cellTooLong' }))
      .max(sheetLimits.columns, { message: 'imports.tooManyColumns' }),
  )
  .max(sheetLimits.rows, { message: 'imports.tooManyRows' })

/** The cells of a sheet as text, row by row. */
export type Cells = z.output<typeof Cells>

/** A file that was read: its sheets with their cells, how it was written, and its SHA-256. */
export const SheetFile = z.object({
  name: z.string(),
  format: z.enum(['csv', 'xlsx']),
  encoding: z.enum(['utf-8', 'gbk', 'workbook']),
  sha256: z.string(),
  sheets: z.array(z.object({ name: z.string(), cells: Cells })),
})

/** A file that was read. */
export type SheetFile = z.output<typeof SheetFile>
