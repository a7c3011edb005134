import type { Database } from 'better-sqlite3'

/** Alarms: what was seen or silenced by whom until when, tests that were heard, and the gaps in which the console did not watch. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE alarm_answer (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      key TEXT NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('seen', 'silenced')),
      until_at TEXT,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX alarm_answer_of ON alarm_answer (key, room);

    CREATE TABLE alarm_test (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      shift INTEGER NOT NULL,
      heard INTEGER NOT NULL CHECK (heard IN (0, 1)),
      note TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE watch_gap (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      why TEXT NOT NULL CHECK (why IN ('sleep', 'off')),
      from_at TEXT NOT NULL,
      to_at TEXT NOT NULL,
      missed TEXT NOT NULL,
      read_at TEXT,
      read_by INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
  `)
}
