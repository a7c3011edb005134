import type { Database } from 'better-sqlite3'

/** The print journal: every copy of every sheet, who made it, when and why. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE printing (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      sheet TEXT NOT NULL,
      of INTEGER NOT NULL,
      copy INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('pdf', 'printer', 'file')),
      at TEXT NOT NULL,
      person INTEGER,
      reason TEXT NOT NULL,
      pages INTEGER NOT NULL,
      chain_code TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (sheet, of, copy, room)
    ) STRICT, WITHOUT ROWID;
  `)
}
