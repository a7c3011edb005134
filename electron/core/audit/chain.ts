import { hash } from 'node:crypto'
import type { Bound, Row } from '../db/reader.ts'

/** What every chain begins with: the hash before the first link. */
export const origin = '0'.repeat(64)

/** One link: which operation of whom left which row, sealed onto the link before. */
export interface LinkRow {
  seq: number
  room: string
  at: string
  /** Null when the console itself acted. */
  person: number | null
  operation: string
  tbl: string
  row_id: number
  row_hash: string
  /** The row after, as canonical JSON. */
  row: string
  prev: string
  hash: string
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}

/** A row of a table as the chain writes it: canonical JSON of all its columns, which are flat. */
export function rowText(table: string, row: Row): string {
  const columns = columnsOf(table, row)
  let text = ''
  for (const { column, quoted } of columns) {
    const value = row[column] as Bound
    text += `${text === '' ? '{' : ','}${quoted}:${typeof value === 'string' ? JSON.stringify(value) : value}`
  }
  return `${text}}`
}

interface Column {
  column: string
  quoted: string
}

const known = new Map<string, readonly Column[]>()

/** The columns of a table in the order of the text; all rows of a table have the same. */
function columnsOf(table: string, row: Row): readonly Column[] {
  const names = Object.keys(row)
  const found = known.get(table)
  if (found?.length === names.length && found.every(({ column }) => column in row)) return found
  const columns = names.sort().map((column) => ({ column, quoted: JSON.stringify(column) }))
  known.set(table, columns)
  return columns
}

/** The hash of a link: over everything in it and the hash before; the row enters by its own hash. */
export function linkHash(link: Omit<LinkRow, 'hash' | 'row'>): string {
  const { seq, room, at, person, operation, tbl, row_id, row_hash, prev } = link
  return sha256(JSON.stringify([seq, room, at, person, operation, tbl, row_id, row_hash, prev]))
}

/** The chain's head as people copy it: number of the last link and the first eight characters of its hash. */
export function headCode(head: { seq: number; hash: string }): string {
  return `${head.seq} ${head.hash.slice(0, 8)}`
}
