import { CsvError, parse } from 'csv-parse/sync'
import { refuse } from '#shared/base/refusal.ts'
import { delimiterOf } from '#shared/imports/delimiter.grammar.ts'
import { type Cells, sheetLimits } from '#shared/imports/sheet.ts'
import { garbled } from '../garbled.ts'

/** The cells of a text file in UTF-8 or GBK; a text that was already spoilt by reading it in the wrong one is refused. */
export function textSheet(name: string, bytes: Buffer): { encoding: 'utf-8' | 'gbk'; cells: Cells } {
  const { encoding, text } = decoded(name, bytes)
  if (garbled(text)) refuse('imports.garbled', { name })
  return { encoding, cells: cellsOf(name, text) }
}

function decoded(name: string, bytes: Buffer): { encoding: 'utf-8' | 'gbk'; text: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    refuse('imports.utf16', { name })
  if (bytes.includes(0)) refuse('imports.notASheet', { name })
  const utf8 = decodedAs('utf-8', bytes)
  if (utf8 !== null) return { encoding: 'utf-8', text: utf8 }
  const gbk = decodedAs('gb18030', bytes)
  if (gbk === null) refuse('imports.unknownEncoding', { name })
  return { encoding: 'gbk', text: gbk }
}

function decodedAs(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function cellsOf(name: string, text: string): Cells {
  const rows = rowsOf(name, text)
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell.startsWith('=')) cells[column] = literal(cell) ?? refuseFormula({ name, row, column })
  return rows
}

function rowsOf(name: string, text: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      to: sheetLimits.rows + 1,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refuse('imports.brokenText', { name, line: Number(error.lines ?? 0) })
  }
}

/** `="13800000000"` is how some programs write a number that is to stay text; anything else behind `=` is a formula. */
function literal(cell: string): string | null {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? null
}

function refuseFormula({ name, row, column }: { name: string; row: number; column: number }): never {
  return refuse('imports.formula', { name, sheet: '-', cell: `${columnLetters(column)}${row + 1}` })
}

/** The letters of a column counted from 0, as a spreadsheet names it. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}
