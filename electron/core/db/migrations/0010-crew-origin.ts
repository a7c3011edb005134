import type { Database } from 'better-sqlite3'

/** Presence as it was recorded, step by step, and which members of a crew the roster put there, for which hours. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE presence_event (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      member INTEGER NOT NULL,
      presence TEXT NOT NULL CHECK (presence IN ('present', 'away', 'relieved', 'absent')),
      at TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, member) REFERENCES crew_member (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX presence_event_of_member ON presence_event (member, room);

    CREATE TABLE crew_origin (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      member INTEGER NOT NULL,
      post TEXT NOT NULL,
      ground TEXT NOT NULL,
      from_at TEXT NOT NULL,
      to_at TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (member, room),
      FOREIGN KEY (room, member) REFERENCES crew_member (room, id)
    ) STRICT, WITHOUT ROWID;
  `)
}
