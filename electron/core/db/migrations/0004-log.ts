import type { Database } from 'better-sqlite3'

/** The logbook: kinds, ready texts, entries that never change, attachments by content hash, saved filters. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE entry_kind (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      name_zh TEXT NOT NULL,
      name_en TEXT NOT NULL,
      form TEXT NOT NULL CHECK (form IN ('line', 'telephone')),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      UNIQUE (code, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE phrase (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      kind TEXT,
      text TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE log_entry (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      shift INTEGER NOT NULL,
      duty_day TEXT NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      party_unit TEXT NOT NULL,
      party_name TEXT NOT NULL,
      party_post TEXT NOT NULL,
      party_telephone TEXT NOT NULL,
      happened_at TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorder INTEGER,
      handling TEXT NOT NULL,
      follow INTEGER NOT NULL CHECK (follow IN (0, 1)),
      due_at TEXT,
      settled_at TEXT,
      refers INTEGER,
      relation TEXT CHECK (relation IN ('correction', 'addition', 'settlement')),
      reason TEXT NOT NULL,
      late INTEGER NOT NULL CHECK (late IN (0, 1)),
      reopened INTEGER NOT NULL CHECK (reopened IN (0, 1)),
      telephone TEXT,
      links TEXT NOT NULL,
      notice TEXT,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, recorder) REFERENCES person (room, id),
      FOREIGN KEY (room, refers) REFERENCES log_entry (room, id),
      CHECK ((refers IS NULL) = (relation IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX log_entry_of_shift ON log_entry (shift, id, room);
    CREATE INDEX log_entry_of_day ON log_entry (duty_day, id, room);
    CREATE INDEX log_entry_of_moment ON log_entry (happened_at, id, room);
    CREATE INDEX log_entry_refers ON log_entry (refers, room) WHERE refers IS NOT NULL;
    CREATE INDEX log_entry_open ON log_entry (id, room) WHERE follow = 1;
    CREATE TRIGGER log_entry_never_changes BEFORE UPDATE ON log_entry BEGIN SELECT raise(ABORT, 'entries never change'); END;
    CREATE TRIGGER log_entry_never_goes BEFORE DELETE ON log_entry BEGIN SELECT raise(ABORT, 'entries never go'); END;

    CREATE TABLE attachment (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      hash TEXT NOT NULL,
      added_at TEXT NOT NULL,
      added_by INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, entry) REFERENCES log_entry (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attachment_of_entry ON attachment (entry, room);

    CREATE TABLE log_filter (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      person INTEGER NOT NULL,
      name TEXT NOT NULL,
      filter TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
  `)
}
