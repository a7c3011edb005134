import type { Database } from 'better-sqlite3'

/** Sheets taken in: which file, what was made of it, and whether it was undone. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE import_run (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('people', 'leave', 'roster')),
      name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      rows INTEGER NOT NULL,
      skipped INTEGER NOT NULL,
      made TEXT NOT NULL,
      report TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      undone_at TEXT,
      undone_by INTEGER,
      undone_why TEXT NOT NULL,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
  `)
}
