import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { expect } from 'vitest'

interface Link {
  seq: number
  room: string
  at: string
  person: number | null
  operation: string
  tbl: string
  row_id: number
  row_hash: string
  row: string
  prev: string
  hash: string
}

/** Folds the chain by itself, knowing nothing of the core, and expects the tables to be exactly what comes out. */
export function expectTablesToBeTheChain(database: Database): void {
  const links = database.prepare('SELECT * FROM link ORDER BY seq').all() as Link[]
  expectUnbroken(links)
  const folded = new Map<string, unknown>()
  for (const link of links) folded.set(`${link.tbl} ${link.row_id}`, JSON.parse(link.row))
  expect(tablesOf(database)).toEqual(folded)
}

function expectUnbroken(links: readonly Link[]): void {
  let before = '0'.repeat(64)
  links.forEach((link, index) => {
    const { seq, room, at, person, operation, tbl, row_id, row_hash, prev } = link
    const sealed = JSON.stringify([seq, room, at, person, operation, tbl, row_id, row_hash, prev])
    expect({ seq, prev, row_hash, hash: link.hash }).toEqual({
      seq: index + 1,
      prev: before,
      row_hash: sha256(link.row),
      hash: sha256(sealed),
    })
    before = link.hash
  })
}

function tablesOf(database: Database): Map<string, unknown> {
  const names = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'link'")
    .pluck()
  const rows = (names.all() as string[]).flatMap((table) =>
    (database.prepare(`SELECT * FROM ${table}`).all() as { id: number }[]).map((row): [string, unknown] => [
      `${table} ${row.id}`,
      row,
    ]),
  )
  return new Map(rows)
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
