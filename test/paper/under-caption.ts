import { plainText } from './printed.ts'

/** A row of a sheet as it was printed, whole or the carried-on part of one. */
interface PrintedRow {
  role: string
  cells: string[]
}

/** Text without any white space: lines of a cell are broken where they fit. */
export function dense(text: string): string {
  return text.replace(/\s/g, '')
}

/** Every row of a sheet's html from the first page to the last. */
export function printedRows(html: string): PrintedRow[] {
  const rows = html.matchAll(
    /<div class="row row-(\w+)[^"]*" style="[^"]*">(.*?)(?=<div class="row|<footer)/gs,
  )
  return [...rows].map(([, role = '', inside = '']) => ({
    role,
    cells: inside
      .split('<div class="cell ')
      .slice(1)
      .map((cell) => dense(plainText(`<${cell}`))),
  }))
}

/** What stands under a caption at the head of a column, or beside one at the head of a line; null where no cell is that caption. */
export function cellsOf(rows: readonly PrintedRow[], caption: string): string[] | null {
  const found = rows.flatMap((row, index) =>
    row.cells.flatMap((cell, column) => (cell === dense(caption) ? [{ row, index, column }] : [])),
  )
  if (found.length === 0) return null
  return found.flatMap(({ row, index, column }) => [
    ...(row.role === 'head' ? [] : [row.cells[column + 1] ?? '']),
    ...below(rows, index, row.role === 'head' ? column : column + 1),
  ])
}

/** Cells under a place: to the next head of a table, or to the next label of a form. */
function below(rows: readonly PrintedRow[], index: number, column: number): string[] {
  const { role, cells } = rows[index] as PrintedRow
  const rest = rows.slice(index + 1)
  const end = rest.findIndex((row) =>
    role === 'head' ? row.role !== 'entry' : row.role !== 'entry' || row.cells[0] !== '',
  )
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter((row) => row.cells.length === cells.length)
    .map((row) => row.cells[column] ?? '')
}

/** A cell for the pen beside its caption and the electronic sign-off printed under it; null where there is no such cell. */
export function penOf(
  rows: readonly PrintedRow[],
  caption: string,
): { pen: string; electronic: string } | null {
  const index = rows.findIndex(({ role, cells }) => role === 'sign' && cells.includes(dense(caption)))
  if (index < 0) return null
  const column = (rows[index] as PrintedRow).cells.indexOf(dense(caption))
  return {
    pen: rows[index]?.cells[column + 1] ?? '',
    electronic: rows[index + 2]?.cells[column / 2] ?? '',
  }
}

/** A sheet's running text without heads and feet of pages. */
export function runningText(html: string): string {
  return printedRows(html)
    .map(({ cells }) => cells.join(''))
    .join('')
}
