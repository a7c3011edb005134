import type { Database } from 'better-sqlite3'

/** Leaders in charge of townships, sectors and units; checks on the spot with the hazards they found. */
export function up(database: Database): void {
  database.exec(leaders + checks)
}

const leaders = `
    CREATE TABLE leader_charge (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      leader TEXT NOT NULL,
      post TEXT NOT NULL,
      leader_person INTEGER,
      kind TEXT NOT NULL CHECK (kind IN ('township', 'sector', 'unit')),
      name TEXT NOT NULL,
      since TEXT NOT NULL,
      until TEXT,
      basis TEXT NOT NULL,
      note TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE leader_charge_end (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      charge INTEGER NOT NULL,
      ended_on TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (charge, room),
      FOREIGN KEY (room, charge) REFERENCES leader_charge (room, id)
    ) STRICT, WITHOUT ROWID;
`

const checks = `
    CREATE TABLE site_check (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('unannounced', 'routine', 'holiday', 'special')),
      happened_at TEXT NOT NULL,
      facts TEXT NOT NULL,
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (year, exercise, number, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX site_check_happened ON site_check (happened_at, room);

    CREATE TABLE site_check_hazard (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      site_check INTEGER NOT NULL,
      hazard INTEGER NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (site_check, hazard, room),
      FOREIGN KEY (room, site_check) REFERENCES site_check (room, id),
      FOREIGN KEY (room, hazard) REFERENCES hazard (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE site_check_addition (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      site_check INTEGER NOT NULL,
      words TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, site_check) REFERENCES site_check (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX site_check_addition_of ON site_check_addition (site_check, room);
`
