import { existsSync, readFileSync, statSync } from 'node:fs'
import readXlsxFile from 'read-excel-file/node'
import { refuse } from '#shared/base/refusal.ts'
import { cardFromJson } from '#shared/plans/card-file.ts'
import { cardFromCells } from '#shared/plans/read-table.ts'
import { cardFromText } from '#shared/plans/read-text.ts'
import type { ReadCard } from '#shared/plans/table.ts'
import { garbled } from '../garbled.ts'
import { long } from '../work.ts'
import { damaged, packedAgain, xmlParts } from './unpacked.ts'
import { wordRows } from './word-table.ts'

interface Prepared {
  name: string
  base64: string
  text: string
  path: string | null
}

const mostBytes = 6 * 1024 * 1024
const mostRows = 5000

/** Reads a card out of a file or a text, told by what it holds and not by what it is called; nothing is written. */
export const importFile = long<'plans.importFile', Prepared>({
  prepare: (work, { name, base64, text, path }) => {
    if (path !== undefined) refusePath(path, work.seat)
    else if (text === '' && base64 === '') refuse('plans.emptyFile', { name })
    return { name, base64, text, path: path ?? null }
  },
  perform: async ({ name, base64, text, path }) => {
    if (text !== '') return cardFromText(text, nameOf(name))
    const bytes = path === null ? Buffer.from(base64, 'base64') : readFileSync(path)
    if (bytes.length === 0) refuse('plans.emptyFile', { name })
    if (bytes.length > mostBytes) refuse('plans.fileTooLarge', { name })
    return bytes[0] === 0x50 && bytes[1] === 0x4b ? fromPacked(name, bytes) : fromText(name, bytes)
  },
})

function refusePath(path: string, seat: string): void {
  if (seat !== 'cli') refuse('plans.pathNotAllowed')
  if (!existsSync(path) || !statSync(path).isFile()) refuse('plans.noSuchFile', { path })
}

async function fromPacked(name: string, bytes: Uint8Array): Promise<ReadCard> {
  const parts = xmlParts(name, bytes)
  const document = parts.get('word/document.xml')
  if (document !== undefined) return cardFromCells(withinRows(name, wordRows(name, document)), nameOf(name))
  if (!parts.has('xl/workbook.xml')) refuse('plans.notACard', { name })
  return cardFromCells(withinRows(name, await sheetRows(name, parts)), nameOf(name))
}

/** The first sheet that holds a row of headings, else the first. */
async function sheetRows(name: string, parts: ReadonlyMap<string, string>): Promise<string[][]> {
  try {
    const sheets = await readXlsxFile(packedAgain(parts), { trim: false })
    const rows = sheets.map(({ data }) => data.map((row) => row.map(textOf)))
    return rows.find((cells) => cardFromCells(cells, '').faults[0]?.code !== 'noHeadings') ?? rows[0] ?? []
  } catch (error) {
    return damaged(name, error)
  }
}

/** Excel turns `5-15` into the fifteenth of May; a date cell is read back as month and day. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : `${value.getUTCMonth() + 1}-${value.getUTCDate()}`
  return String(value)
}

function fromText(name: string, bytes: Uint8Array): ReadCard {
  const text = decoded(name, bytes)
  return text.trimStart().startsWith('{') ? cardFromJson(text) : cardFromText(text, nameOf(name))
}

/** UTF-8, else GBK; a picture, an old Word file or anything else is refused by name. */
function decoded(name: string, bytes: Uint8Array): string {
  if (bytes.includes(0)) refuse('plans.notACard', { name })
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (garbled(text)) refuse('plans.notACard', { name })
      return text.replace(/^\ufeff/, '')
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  return refuse('plans.notACard', { name })
}

function withinRows(name: string, rows: string[][]): string[][] {
  if (rows.length > mostRows) refuse('plans.tooManyRows', { name, most: mostRows })
  return rows
}

/** The name of a file without its ending. */
function nameOf(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '').slice(0, 60)
}
