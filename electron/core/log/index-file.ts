import { rmSync } from 'node:fs'
import Database, { type Database as Connection } from 'better-sqlite3'
import { tokensOf } from '#shared/log/bigrams.ts'
import type { Reader } from '../db/reader.ts'

/** How the search index is laid out; a file with another number is made anew. */
const layout = 2

/** Which entries match a query, and how many there are in all. */
export interface SearchIndex {
  /** Takes in every entry written since it last looked; begins anew when the log is another than the one it knows. */
  catchUp(db: Reader): void
  /** The newest matching entries older than `before`. */
  newest(match: string, before: number, limit: number): number[]
  /** How many entries match, each looked at. */
  count(match: string): number
  /** How many entries hold one token, without looking at them. */
  countOf(token: string): number
  close(): void
}

interface Pending {
  id: number
  recorded_at: string
  text: string
}

/**
 * The index of the log, a file of its own beside the evidence: derived from it, never part of it. Entries never change, so the index only grows;
 * if it is lost, broken or of another log (a copy put back in its place) it is made again from the entries.
 */
export function openIndex(file: string | null): SearchIndex {
  const connection = openSound(file)
  const newest = connection
    .prepare('SELECT rowid FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?')
    .pluck()
  const count = connection.prepare('SELECT count(*) FROM words WHERE words MATCH ?').pluck()
  const countOf = connection.prepare('SELECT entries FROM holding WHERE token = ?').pluck()
  return {
    catchUp: catchingUp(connection),
    newest: (match, before, limit) => newest.all(match, before, limit) as number[],
    count: (match) => count.get(match) as number,
    countOf: (token) => (countOf.get(token) as number | undefined) ?? 0,
    close: () => connection.close(),
  }
}

function catchingUp(connection: Connection): (db: Reader) => void {
  const last = connection.prepare('SELECT id, recorded_at FROM taken')
  const takeIn = takingIn(connection)
  return (db) => {
    const known = last.get() as { id: number; recorded_at: string } | undefined
    if (known && !sameLog(db, known)) empty(connection)
    let after = known && sameLog(db, known) ? known.id : 0
    for (let rows = pending(db, after); rows.length > 0; rows = pending(db, after)) {
      takeIn(rows)
      after = (rows.at(-1) as Pending).id
    }
  }
}

function takingIn(connection: Connection): (rows: Pending[]) => void {
  const take = connection.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)')
  const hold = connection.prepare(
    'INSERT INTO holding (token, entries) VALUES (?, ?) ON CONFLICT (token) DO UPDATE SET entries = entries + excluded.entries',
  )
  const advance = connection.prepare('INSERT OR REPLACE INTO taken (one, id, recorded_at) VALUES (1, ?, ?)')
  return connection.transaction((rows: Pending[]) => {
    const held = new Map<string, number>()
    for (const { id, text } of rows) {
      const tokens = tokensOf(text)
      take.run(id, tokens)
      for (const token of new Set(tokens.split(' '))) held.set(token, (held.get(token) ?? 0) + 1)
    }
    for (const [token, entries] of held) hold.run(token, entries)
    const { id, recorded_at } = rows.at(-1) as Pending
    advance.run(id, recorded_at)
  })
}

function sameLog(db: Reader, known: { id: number; recorded_at: string }): boolean {
  const sql = 'SELECT recorded_at FROM log_entry WHERE id = ?'
  return db.one<{ recorded_at: string }>(sql, known.id)?.recorded_at === known.recorded_at
}

function pending(db: Reader, after: number): Pending[] {
  return db.all(
    `SELECT id, recorded_at,
       text || ' ' || party_unit || ' ' || party_name || ' ' || party_post || ' ' || party_telephone || ' ' || handling || ' ' ||
       coalesce(telephone ->> 'subject', '') || ' ' || coalesce(telephone ->> 'place', '') || ' ' || coalesce(telephone ->> 'course', '') AS text
     FROM log_entry WHERE id > ? ORDER BY id LIMIT 5000`,
    after,
  )
}

/** Removes an index's file with all that belongs to it. */
export function dropIndex(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}

function openSound(file: string | null): Connection {
  try {
    return prepared(new Database(file ?? ':memory:'))
  } catch {
    if (file) dropIndex(file)
    return prepared(new Database(file ?? ':memory:'))
  }
}

function prepared(connection: Connection): Connection {
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = NORMAL')
  connection.pragma('cache_size = -32000')
  if (connection.pragma('user_version', { simple: true }) === layout) return connection
  connection.exec(`
    DROP TABLE IF EXISTS words; DROP TABLE IF EXISTS holding; DROP TABLE IF EXISTS taken;
    CREATE VIRTUAL TABLE words USING fts5(text, content = '', tokenize = 'ascii');
    CREATE TABLE holding (token TEXT PRIMARY KEY, entries INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE taken (one INTEGER PRIMARY KEY, id INTEGER NOT NULL, recorded_at TEXT NOT NULL) STRICT;
    PRAGMA user_version = ${layout};
  `)
  return connection
}

function empty(connection: Connection): void {
  connection.exec("INSERT INTO words (words) VALUES ('delete-all'); DELETE FROM holding; DELETE FROM taken")
}
