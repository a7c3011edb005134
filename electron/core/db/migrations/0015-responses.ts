import type { Database } from 'better-sqlite3'

/** Emergency responses: plans with their conditions, each response with its steps, its actions, and the consultations held. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE response_plan (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      levels TEXT NOT NULL,
      source TEXT NOT NULL,
      sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      UNIQUE (code, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE consultation (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      topic TEXT NOT NULL,
      message INTEGER,
      held_at TEXT NOT NULL,
      means TEXT NOT NULL,
      chair TEXT NOT NULL,
      views TEXT NOT NULL,
      conclusion TEXT NOT NULL,
      next_at TEXT,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE response (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      plan INTEGER,
      matter TEXT NOT NULL,
      message INTEGER,
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      began_at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, plan) REFERENCES response_plan (room, id),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE response_step (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      response INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('propose', 'approve', 'reject', 'withdraw', 'external')),
      change TEXT NOT NULL CHECK (change IN ('activate', 'adjust', 'extend', 'terminate')),
      level INTEGER CHECK (level BETWEEN 1 AND 4),
      basis TEXT NOT NULL,
      condition TEXT NOT NULL,
      measures TEXT NOT NULL,
      expected_until TEXT,
      consultation INTEGER,
      answers INTEGER,
      approver TEXT NOT NULL,
      words TEXT NOT NULL,
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, response) REFERENCES response (room, id),
      FOREIGN KEY (room, consultation) REFERENCES consultation (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX response_step_of ON response_step (response, room);

    CREATE TABLE response_action (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      response INTEGER NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
      words TEXT NOT NULL,
      who TEXT NOT NULL,
      due_at TEXT NOT NULL,
      settled_at TEXT,
      settled_by INTEGER,
      outcome TEXT NOT NULL CHECK (outcome IN ('', 'done', 'notApplicable', 'dropped')),
      result TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, response) REFERENCES response (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX response_action_of ON response_action (response, room);
    CREATE INDEX response_action_open ON response_action (settled_at, due_at, room);
  `)
}
