import Database, { type Database as Connection } from 'better-sqlite3'

/** What is kept beside the evidence: unfinished text and who sits where. Survives a crash; is not under seal. */
export interface Scratch {
  seat(seat: string): { person: number; locked: boolean; since: string } | null
  sit(seat: string, person: number | null, at: string): void
  lock(seat: string, locked: boolean): void
  draft(person: number, form: string): { content: string; at: string } | null
  drafts(): { person: number; form: string; content: string; at: string }[]
  keepDraft(person: number, form: string, content: string, at: string): void
  dropDraft(person: number, form: string): void
  close(): void
}

/** Opens the scratch file beside the room's file; in memory when `file` is null (a console that may not write). */
export function openScratch(file: string | null): Scratch {
  const database = openSound(file)
  const sit = database.prepare(
    'INSERT OR REPLACE INTO seat (seat, person, locked, since) VALUES (?, ?, 0, ?)',
  )
  const keep = database.prepare(
    'INSERT OR REPLACE INTO draft (person, form, content, at) VALUES (?, ?, ?, ?)',
  )
  const seat = database.prepare('SELECT person, locked, since FROM seat WHERE seat = ?')
  return {
    seat: (name) => {
      const row = seat.get(name) as { person: number; locked: number; since: string } | undefined
      return row ? { ...row, locked: row.locked === 1 } : null
    },
    sit: (name, person, at) => {
      if (person === null) database.prepare('DELETE FROM seat WHERE seat = ?').run(name)
      else sit.run(name, person, at)
    },
    lock: (name, locked) =>
      void database.prepare('UPDATE seat SET locked = ? WHERE seat = ?').run(locked ? 1 : 0, name),
    draft: (person, form) =>
      (database.prepare('SELECT content, at FROM draft WHERE person = ? AND form = ?').get(person, form) as
        | { content: string; at: string }
        | undefined) ?? null,
    drafts: () => database.prepare('SELECT * FROM draft ORDER BY at').all() as ReturnType<Scratch['drafts']>,
    keepDraft: (person, form, content, at) => void keep.run(person, form, content, at),
    dropDraft: (person, form) =>
      void database.prepare('DELETE FROM draft WHERE person = ? AND form = ?').run(person, form),
    close: () => database.close(),
  }
}

function openSound(file: string | null): Connection {
  const database = new Database(file ?? ':memory:')
  if (file) database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(`
    CREATE TABLE IF NOT EXISTS seat (seat TEXT PRIMARY KEY, person INTEGER NOT NULL, locked INTEGER NOT NULL, since TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS draft (
      person INTEGER NOT NULL, form TEXT NOT NULL, content TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (person, form)
    ) STRICT, WITHOUT ROWID;
  `)
  return database
}
