import type { Database } from 'better-sqlite3'

/** Ledgers of hazards may be taken in too. */
export function up(database: Database): void {
  database.exec(`
    ALTER TABLE import_run RENAME TO import_run_before;
    CREATE TABLE import_run (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('people', 'leave', 'roster', 'contacts', 'stations', 'readings', 'hazards')),
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
    INSERT INTO import_run SELECT room, id, kind, name, sha256, rows, skipped, made, report, at, person, undone_at, undone_by, undone_why FROM import_run_before;
    DROP TABLE import_run_before;
  `)
}
