import { rmSync } from 'node:fs'
import Database, { type Database as Connection } from 'better-sqlite3'
import { tokensOf } from '#shared/log/bigrams.ts'
import type { Reader } from '../db/reader.ts'

/** How the search index is laid out; a file with another number is made anew. */
const layout = 1

/** Which entries match a query, and how many there are in all. */
export interface SearchIndex {
  /** Takes in every entry written since it last looked. */
  catchUp(db: Reader): void
  /** How many entries hold one token, without looking at them. */
  countOf(token: string): number
  connection: Connection
  close(): void
}

/**
 * The index of the log, a file of its own beside the evidence: derived from it, never part of it. Entries never change, so the index only grows;
 * if it is lost or broken it is made again from the entries.
 */
export function openIndex(file: string | null): SearchIndex {
  const connection = openSound(file)
  const mark = connection.prepare('SELECT coalesce(max(id), 0) AS id FROM taken').pluck()
  const take = connection.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)')
  const count = connection.prepare(
    'INSERT INTO holding (token, entries) VALUES (?, 1) ON CONFLICT (token) DO UPDATE SET entries = entries + 1',
  )
  const advance = connection.prepare('INSERT OR REPLACE INTO taken (one, id) VALUES (1, ?)')
  const countOf = connection.prepare('SELECT entries FROM holding WHERE token = ?').pluck()
  const takeIn = connection.transaction((rows: { id: number; text: string }[]) => {
    for (const { id, text } of rows) {
      const tokens = tokensOf(text)
      take.run(id, tokens)
      for (const token of new Set(tokens.split(' '))) count.run(token)
      advance.run(id)
    }
  })
  return {
    connection,
    catchUp: (db) => {
      for (
        let rows = pending(db, mark.get() as number);
        rows.length > 0;
        rows = pending(db, mark.get() as number)
      )
        takeIn(rows)
    },
    countOf: (token) => (countOf.get(token) as number | undefined) ?? 0,
    close: () => connection.close(),
  }
}

function pending(db: Reader, after: number): { id: number; text: string }[] {
  return db.all(
    `SELECT id, text || ' ' || party_unit || ' ' || party_name || ' ' || party_post || ' ' || party_telephone || ' ' || handling || ' ' ||
       coalesce(telephone ->> 'subject', '') || ' ' || coalesce(telephone ->> 'place', '') || ' ' || coalesce(telephone ->> 'course', '') AS text
     FROM log_entry WHERE id > ? ORDER BY id LIMIT 5000`,
    after,
  )
}

function openSound(file: string | null): Connection {
  try {
    return prepared(new Database(file ?? ':memory:'))
  } catch {
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    return prepared(new Database(file ?? ':memory:'))
  }
}

function prepared(connection: Connection): Connection {
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = NORMAL')
  if (connection.pragma('user_version', { simple: true }) === layout) return connection
  connection.exec(`
    DROP TABLE IF EXISTS words; DROP TABLE IF EXISTS holding; DROP TABLE IF EXISTS taken;
    CREATE VIRTUAL TABLE words USING fts5(text, content = '', tokenize = 'ascii');
    CREATE TABLE holding (token TEXT PRIMARY KEY, entries INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE taken (one INTEGER PRIMARY KEY, id INTEGER NOT NULL) STRICT;
    PRAGMA user_version = ${layout};
  `)
  return connection
}
