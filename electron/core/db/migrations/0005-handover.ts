import type { Database } from 'better-sqlite3'

/** Shifts with their crews, the checklist, notes for the next shift, handovers with their signatures, reopenings. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE shift (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      duty_day TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      planned_from TEXT NOT NULL,
      planned_to TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('planned', 'open', 'closed', 'reopened')),
      opened_at TEXT,
      closed_at TEXT,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX shift_one_open ON shift (room) WHERE state = 'open';

    CREATE TABLE crew_member (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      shift INTEGER NOT NULL,
      post TEXT NOT NULL CHECK (post IN ('leader', 'lead', 'officer', 'standby')),
      person INTEGER NOT NULL,
      presence TEXT NOT NULL CHECK (presence IN ('expected', 'present', 'away', 'relieved', 'absent')),
      since TEXT,
      note TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, shift) REFERENCES shift (room, id),
      FOREIGN KEY (room, person) REFERENCES person (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX crew_of_shift ON crew_member (shift, room);

    CREATE TABLE checklist_item (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      part TEXT NOT NULL CHECK (part IN ('equipment', 'article')),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE checklist_mark (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      shift INTEGER NOT NULL,
      item INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('ok', 'fault', 'absent')),
      note TEXT NOT NULL,
      person INTEGER,
      at TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, shift) REFERENCES shift (room, id),
      FOREIGN KEY (room, item) REFERENCES checklist_item (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX checklist_mark_of_shift ON checklist_mark (shift, item, room);

    CREATE TABLE handover_note (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      shift INTEGER NOT NULL,
      text TEXT NOT NULL,
      person INTEGER,
      at TEXT NOT NULL,
      closed_at TEXT,
      closed_by INTEGER,
      result TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, shift) REFERENCES shift (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX handover_note_open ON handover_note (id, room) WHERE closed_at IS NULL;

    CREATE TABLE matter_opened (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      shift INTEGER NOT NULL,
      kind TEXT NOT NULL,
      matter INTEGER NOT NULL,
      person INTEGER NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (shift, kind, matter, person, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE handover (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      shift INTEGER NOT NULL,
      next_shift INTEGER,
      state TEXT NOT NULL CHECK (state IN ('outgoingSigned', 'withdrawn', 'received', 'reviewed')),
      summary TEXT NOT NULL,
      brief TEXT NOT NULL,
      outgoing INTEGER NOT NULL,
      outgoing_at TEXT NOT NULL,
      incoming INTEGER,
      incoming_at TEXT,
      leader INTEGER,
      leader_at TEXT,
      review TEXT NOT NULL,
      cut_link INTEGER,
      head TEXT,
      signature TEXT,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, shift) REFERENCES shift (room, id),
      FOREIGN KEY (room, next_shift) REFERENCES shift (room, id),
      CHECK (incoming IS NULL OR incoming <> outgoing)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX handover_of_shift ON handover (shift, room);

    CREATE TABLE shift_reopening (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      shift INTEGER NOT NULL,
      leader INTEGER NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      closed_at TEXT,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, shift) REFERENCES shift (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE missed_handover (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      shift INTEGER NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (shift, room)
    ) STRICT, WITHOUT ROWID;
  `)
}
