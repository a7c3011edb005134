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
      sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      source TEXT NOT NULL,
      current INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (code, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plan_version (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      plan INTEGER NOT NULL,
      number INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'withdrawn')),
      content TEXT NOT NULL,
      note TEXT NOT NULL,
      drafted_at TEXT NOT NULL,
      drafted_by INTEGER,
      approved_at TEXT,
      approver TEXT NOT NULL,
      approved_by INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (plan, number, room),
      FOREIGN KEY (room, plan) REFERENCES plan_card (room, id)
    ) STRICT, WITHOUT ROWID;
`
