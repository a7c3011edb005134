import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Row } from './tamper.ts'

/** What a patient forger does: changes a row, its last link, and every hash after it, so that tables and chain agree again. */
export function reseal(database: Database, table: string, row: Row): void {
  const columns = Object.keys(row).filter((column) => column !== 'id' && column !== 'room')
  const set = columns.map((column) => `${column} = @${column}`).join(', ')
  database.prepare(`UPDATE ${table} SET ${set} WHERE id = @id AND room = @room`).run(row)
  const text = JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
  const last = database.prepare('SELECT max(seq) FROM link WHERE tbl = ? AND row_id = ?').pluck()
  database
    .prepare('UPDATE link SET row = ?, row_hash = ? WHERE seq = ?')
    .run(text, sha256(text), last.get(table, row.id))
  forgeHashes(database)
}

function forgeHashes(database: Database): void {
  let prev = '0'.repeat(64)
  const forge = database.prepare('UPDATE link SET prev = ?, hash = ? WHERE seq = ?')
  for (const link of database.prepare('SELECT * FROM link ORDER BY seq').all() as Row[]) {
    const { seq, room, at, person, operation, tbl, row_id, row_hash } = link
    const hash = sha256(JSON.stringify([seq, room, at, person, operation, tbl, row_id, row_hash, prev]))
    forge.run(prev, hash, seq)
    prev = hash
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
