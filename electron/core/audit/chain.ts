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

/** A row as the chain writes it: canonical JSON of all its columns, which are flat. */
export function rowText(row: Row): string {
  const sorted: Row = {}
  for (const column of Object.keys(row).sort()) sorted[column] = row[column] as Bound
  return JSON.stringify(sorted)
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
