import { createHash } from 'node:crypto'
import { refuse } from '#shared/base/refusal.ts'
import { trimmed } from '#shared/imports/dry-run.ts'
import { type Cells, type SheetFile, sheetLimits } from '#shared/imports/sheet.ts'
import { textSheet } from './text-sheet.ts'
import { workbookSheets } from './workbook.ts'

const zip = [0x50, 0x4b, 0x03, 0x04]
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/** What other files begin with: PNG, JPEG, GIF, BMP, TIFF, RIFF (WebP), PDF, gzip, 7z, RAR, RTF. */
const strangers = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x49, 0x46, 0x46],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
]

/** The cells of a file, told by what it holds and not by what it is called; everything that is no sheet is refused by name. */
export async function sheetFileOf(name: string, bytes: Buffer): Promise<SheetFile> {
  const begins = (magic: readonly number[]) => magic.every((byte, place) => bytes[place] === byte)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (begins(compoundFile)) refuse('imports.oldWorkbook', { name })
  if (strangers.some(begins)) refuse('imports.notASheet', { name })
  if (begins(zip)) {
    const sheets = await workbookSheets(name, bytes)
    return { name, format: 'xlsx', encoding: 'workbook', sha256, sheets: withinLimits(name, sheets) }
  }
  const { encoding, cells } = textSheet(name, bytes)
  return { name, format: 'csv', encoding, sha256, sheets: withinLimits(name, [{ name: '', cells }]) }
}

function withinLimits(name: string, sheets: SheetFile['sheets']): SheetFile['sheets'] {
  const kept = sheets.map((sheet) => ({ name: sheet.name, cells: trimmed(sheet.cells) }))
  for (const { cells } of kept) refuseBeyond(name, cells)
  if (kept.every(({ cells }) => cells.length === 0)) refuse('imports.emptyFile', { name })
  return kept
}

function refuseBeyond(name: string, cells: Cells): void {
  if (cells.length > sheetLimits.rows) refuse('imports.tooManyRows', { name })
  for (const row of cells) {
    if (row.length > sheetLimits.columns) refuse('imports.tooManyColumns', { name })
    if (row.some((cell) => cell.length > sheetLimits.characters)) refuse('imports.cellTooLong', { name })
  }
}
