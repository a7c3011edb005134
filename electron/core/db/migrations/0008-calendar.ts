import type { Database } from 'better-sqlite3'

/** The room's own calendar: notices with the dates they set, and key periods with their duty rules. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE calendar_notice (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      title TEXT NOT NULL,
      number TEXT NOT NULL,
      issued_on TEXT,
      years TEXT NOT NULL,
      text TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      withdrawn_at TEXT,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE calendar_day (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      notice INTEGER NOT NULL,
      date TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('workday', 'weekend', 'holiday', 'adjustedWorkday')),
      name TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (notice, date, room),
      FOREIGN KEY (room, notice) REFERENCES calendar_notice (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX calendar_day_of_date ON calendar_day (date, room);

    CREATE TABLE key_period (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('floodSeason', 'holiday', 'meeting', 'fireSeason', 'own')),
      name TEXT NOT NULL,
      from_day TEXT NOT NULL,
      to_day TEXT NOT NULL,
      extra TEXT NOT NULL,
      leader_on_site INTEGER NOT NULL CHECK (leader_on_site IN (0, 1)),
      fixed_roster INTEGER NOT NULL CHECK (fixed_roster IN (0, 1)),
      source TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      CHECK (from_day <= to_day)
    ) STRICT, WITHOUT ROWID;
  `)
}
