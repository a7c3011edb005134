import type { Database } from 'better-sqlite3'

/** The room itself, its settings, and its hours of change with the duty day they take effect. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE room (
      room TEXT NOT NULL,
      id INTEGER NOT NULL CHECK (id = 1),
      name TEXT NOT NULL,
      unit TEXT NOT NULL,
      zone TEXT NOT NULL,
      rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
      created_at TEXT NOT NULL,
      public_key TEXT NOT NULL,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER room_stays BEFORE UPDATE ON room WHEN old.rehearsal <> new.rehearsal
      BEGIN SELECT raise(ABORT, 'a rehearsal room stays one'); END;

    CREATE TABLE setting (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (key, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE shift_rule (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      effective_from TEXT NOT NULL,
      changes TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (effective_from, room)
    ) STRICT, WITHOUT ROWID;
  `)
}
