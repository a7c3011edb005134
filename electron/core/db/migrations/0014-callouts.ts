import type { Database } from 'better-sqlite3'

/** Call-and-acknowledge: schemes, call-outs with their targets, every try with its words, tries withdrawn as mistyped. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE callout_scheme (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      plan TEXT NOT NULL,
      source TEXT NOT NULL,
      sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      UNIQUE (code, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE callout (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      title TEXT NOT NULL,
      message INTEGER,
      plan TEXT NOT NULL,
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      started_at TEXT NOT NULL,
      started_by INTEGER,
      ended_at TEXT,
      ended_by INTEGER,
      ending TEXT NOT NULL,
      feedback TEXT NOT NULL,
      feedback_at TEXT,
      feedback_by INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX callout_of_message ON callout (message, room);
    CREATE INDEX callout_open ON callout (ended_at, room);

    CREATE TABLE callout_target (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      callout INTEGER NOT NULL,
      place INTEGER NOT NULL,
      wave INTEGER NOT NULL,
      begins_at TEXT NOT NULL,
      unit TEXT NOT NULL,
      contact INTEGER,
      who TEXT NOT NULL,
      post TEXT NOT NULL,
      ladder TEXT NOT NULL,
      dropped_at TEXT,
      dropped_why TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, callout) REFERENCES callout (room, id),
      FOREIGN KEY (room, contact) REFERENCES contact (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX callout_target_of ON callout_target (callout, place, room);

    CREATE TABLE callout_try (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      callout INTEGER NOT NULL,
      target INTEGER NOT NULL,
      rung INTEGER NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('message', 'phone', 'dutyLine', 'satellite', 'radio', 'loudspeaker', 'visit', 'other')),
      number TEXT NOT NULL,
      called TEXT NOT NULL,
      result TEXT NOT NULL CHECK (result IN ('sent', 'read', 'reached', 'answered', 'noAnswer', 'busy', 'off', 'wrong', 'refused')),
      answer TEXT,
      words TEXT NOT NULL,
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      late INTEGER NOT NULL CHECK (late IN (0, 1)),
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, target) REFERENCES callout_target (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX callout_try_of ON callout_try (callout, target, room);

    CREATE TABLE callout_withdrawal (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      callout INTEGER NOT NULL,
      try INTEGER NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (try, room),
      FOREIGN KEY (room, try) REFERENCES callout_try (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX callout_withdrawal_of ON callout_withdrawal (callout, room);
  `)
}
