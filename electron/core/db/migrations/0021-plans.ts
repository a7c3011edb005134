import type { Database } from 'better-sqlite3'

/** Emergency plans as versioned checklists. */
export function up(database: Database): void {
  database.exec(first)
}

const first = `
    CREATE TABLE plan_card (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      types TEXT NOT NULL,
      source TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      current INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (code, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plan_version (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      plan INTEGER NOT NULL,
      number INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('sample', 'draft', 'submitted', 'approved', 'withdrawn')),
      facts TEXT NOT NULL,
      content TEXT NOT NULL,
      note TEXT NOT NULL,
      drafted_at TEXT NOT NULL,
      drafted_by INTEGER,
      submitted_at TEXT,
      approved_at TEXT,
      approved_by INTEGER,
      words TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (plan, number, room),
      FOREIGN KEY (room, plan) REFERENCES plan_card (room, id),
      CHECK (state <> 'submitted' OR submitted_at IS NOT NULL),
      CHECK (state <> 'approved' OR approved_at IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX plan_version_draft ON plan_version (plan, room) WHERE state IN ('draft', 'submitted');
`
