import { renameSync, rmSync } from 'node:fs'
import Database, { type Database as Connection } from 'better-sqlite3'

interface Sitting {
  person: number
  locked: boolean
  since: string
}

/** What is kept beside the evidence: unfinished text, who sits where, and when the console was last awake. Survives a crash; is not under seal. */
export interface Scratch {
  seat(seat: string): Sitting | null
  sit(seat: string, person: number | null, at: string): void
  lock(seat: string, locked: boolean): void
  draft(person: number, form: string): { content: string; at: string } | null
  drafts(): { person: number; form: string; content: string; at: string }[]
  keepDraft(person: number, form: string, content: string, at: string): void
  dropDraft(person: number, form: string): void
  /** The last moment at which the console is known to have been awake. */
  lastBeat(): string | null
  beat(at: string): void
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
  const beat = database.prepare('INSERT OR REPLACE INTO beat (one, at) VALUES (1, ?)')
  const seats = seatsIn(database)
  return {
    seat: (name) => seats.get(name) ?? null,
    sit: (name, person, at) => {
      if (person === null) database.prepare('DELETE FROM seat WHERE seat = ?').run(name)
      else sit.run(name, person, at)
      if (person === null) seats.delete(name)
      else seats.set(name, { person, locked: false, since: at })
    },
    lock: (name, locked) => {
      database.prepare('UPDATE seat SET locked = ? WHERE seat = ?').run(locked ? 1 : 0, name)
      const sitting = seats.get(name)
      if (sitting) seats.set(name, { ...sitting, locked })
    },
    draft: (person, form) =>
      (database.prepare('SELECT content, at FROM draft WHERE person = ? AND form = ?').get(person, form) as
        | { content: string; at: string }
        | undefined) ?? null,
    drafts: () => database.prepare('SELECT * FROM draft ORDER BY at').all() as ReturnType<Scratch['drafts']>,
    keepDraft: (person, form, content, at) => void keep.run(person, form, content, at),
    dropDraft: (person, form) =>
      void database.prepare('DELETE FROM draft WHERE person = ? AND form = ?').run(person, form),
    lastBeat: () => (database.prepare('SELECT at FROM beat').pluck().get() as string | undefined) ?? null,
    beat: (at) => void beat.run(at),
    close: () => database.close(),
  }
}

/** Who sits where as the file says; every call asks, so it is kept at hand. */
function seatsIn(database: Connection): Map<string, Sitting> {
  const rows = database.prepare('SELECT seat, person, locked, since FROM seat').all() as (Omit<
    Sitting,
    'locked'
  > & {
    seat: string
    locked: number
  })[]
  return new Map(
    rows.map(({ seat, person, locked, since }) => [seat, { person, locked: locked === 1, since }]),
  )
}

/** A scratch file that is broken is put aside, whole; one that cannot be written is done without: the console starts all the same. */
function openSound(file: string | null): Connection {
  for (const open of [() => prepared(file), () => prepared(putAside(file))]) {
    try {
      return open()
    } catch (error) {
      if (!(error instanceof Database.SqliteError)) throw error
      if (!/NOTADB|CORRUPT/.test(error.code)) break
    }
  }
  return prepared(null)
}

function putAside(file: string | null): string | null {
  if (!file) return null
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  renameSync(file, `${file}.broken`)
  return file
}

function prepared(file: string | null): Connection {
  const database = new Database(file ?? ':memory:')
  try {
    return furnished(database, file !== null)
  } catch (error) {
    database.close()
    throw error
  }
}

function furnished(database: Connection, kept: boolean): Connection {
  if (kept) database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(`
    CREATE TABLE IF NOT EXISTS seat (seat TEXT PRIMARY KEY, person INTEGER NOT NULL, locked INTEGER NOT NULL, since TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS draft (
      person INTEGER NOT NULL, form TEXT NOT NULL, content TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (person, form)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS beat (one INTEGER PRIMARY KEY CHECK (one = 1), at TEXT NOT NULL) STRICT;
  `)
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok')
    throw new Database.SqliteError('the scratch file is broken', 'SQLITE_CORRUPT')
  return database
}
