import type { Database } from 'better-sqlite3'

/** Verified copies of the file: when, why, how far the chain reached. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE backup_copy (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      at TEXT NOT NULL,
      why TEXT NOT NULL CHECK (why IN ('handover', 'asked', 'migration')),
      path TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      link INTEGER NOT NULL,
      head TEXT NOT NULL,
      ok INTEGER NOT NULL CHECK (ok IN (0, 1)),
      trouble TEXT NOT NULL,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
  `)
}
