import { strFromU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { RefusalError, refuse } from '#shared/base/refusal.ts'
import { type SheetFile, sheetLimits } from '#shared/imports/sheet.ts'
import { type Inspected, inspected } from './workbook-xml.ts'

/** The sheets of a workbook as text; unpacked within limits, without formulas, pictures and macros ever being looked at. */
export async function workbookSheets(name: string, bytes: Buffer): Promise<SheetFile['sheets']> {
  const parts = unpacked(name, bytes)
  const texts = Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]))
  const inspections = inspected(name, texts)
  const sheets = await parsed(name, parts)
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    cells: filledDown(
      data.map((row) => row.map(textOf)),
      inspections.get(sheet),
    ),
  }))
}

/** Only the XML parts, and no more of them than the limit, whatever the file says about its sizes: nothing is inflated beyond what it declares. */
function unpacked(name: string, bytes: Buffer): Unzipped {
  let total = 0
  const parts = orDamaged(name, () =>
    unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        if (!/\.(xml|rels)$/.test(path)) return false
        total += originalSize
        if (total > sheetLimits.unpacked) refuse('imports.unpacksTooLarge', { name })
        return true
      },
    }),
  )
  if (!parts['xl/workbook.xml']) refuse('imports.notASheet', { name })
  return parts
}

/** The parts go to the reader packed anew, so that it sees exactly the bytes that were looked at. */
async function parsed(name: string, parts: Unzipped) {
  try {
    return await readXlsxFile(Buffer.from(zipSync(parts, { level: 0 })), { trim: false })
  } catch (error) {
    return damaged(name, error)
  }
}

function orDamaged<T>(name: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    return damaged(name, error)
  }
}

/** A reader that stumbles over a file says so about the file; what it says is not for duty officers. */
function damaged(name: string, error: unknown): never {
  if (error instanceof RefusalError) throw error
  return refuse('imports.damaged', { name })
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayOf(value)
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  return String(value)
}

/** A date cell is a wall clock's reading without a zone: the day, and the minute where it has one. */
function dayOf(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const text = new Date(value.getTime() + 30_000).toISOString()
  return text.slice(11, 16) === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`
}

/** Cells merged over several rows say the same in each of them. */
function filledDown(cells: string[][], inspection: Inspected | undefined): string[][] {
  for (const { column, from, to } of inspection?.merged ?? []) {
    const text = cells[from]?.[column] ?? ''
    if (text === '') continue
    for (let row = from + 1; row <= Math.min(to, cells.length - 1); row += 1) {
      const below = cells[row] as string[]
      while (below.length <= column) below.push('')
      if (below[column] === '') below[column] = text
    }
  }
  return cells
}
