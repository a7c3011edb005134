import type { Database } from 'better-sqlite3'

/** People of the room, their PINs as scrypt hashes, and what happened at the seats. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE person (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      name TEXT NOT NULL,
      post TEXT NOT NULL,
      unit TEXT NOT NULL,
      telephones TEXT NOT NULL,
      roles TEXT NOT NULL,
      alternate INTEGER,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, alternate) REFERENCES person (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE pin (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      person INTEGER NOT NULL,
      hash TEXT NOT NULL,
      set_at TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (person, room),
      FOREIGN KEY (room, person) REFERENCES person (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE seat_event (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      at TEXT NOT NULL,
      seat TEXT NOT NULL,
      person INTEGER NOT NULL,
      act TEXT NOT NULL
        CHECK (act IN ('signedIn', 'signedOut', 'locked', 'unlocked', 'pinWrong', 'lockedOut', 'pinReset', 'pinConfirmed')),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, person) REFERENCES person (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX seat_event_of_person ON seat_event (person, id, room);
  `)
}
