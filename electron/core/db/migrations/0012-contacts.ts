import type { Database } from 'better-sqlite3'

/** Contacts: units, people and posts in them, their numbers in the order to be tried, what each is responsible for, every time a number was tried out, nights it was put off. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE contact_unit (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('government', 'department', 'township', 'village', 'reservoir', 'hazardPoint', 'enterprise', 'team', 'other')),
      parent INTEGER,
      place TEXT NOT NULL,
      note TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      retired_why TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, parent) REFERENCES contact_unit (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE contact (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      unit INTEGER NOT NULL,
      name TEXT NOT NULL,
      post TEXT NOT NULL,
      pair TEXT NOT NULL CHECK (pair IN ('A', 'B', '')),
      call_order INTEGER NOT NULL,
      note TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      retired_why TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, unit) REFERENCES contact_unit (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contact_of_unit ON contact (unit, call_order, room);

    CREATE TABLE contact_number (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      contact INTEGER,
      unit INTEGER,
      kind TEXT NOT NULL CHECK (kind IN ('mobile', 'dutyLine', 'landline', 'satellite', 'radio', 'fax', 'other')),
      number TEXT NOT NULL,
      place INTEGER NOT NULL,
      verified_on TEXT,
      verified_by INTEGER,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      CHECK ((contact IS NULL) <> (unit IS NULL)),
      FOREIGN KEY (room, contact) REFERENCES contact (room, id),
      FOREIGN KEY (room, unit) REFERENCES contact_unit (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contact_number_of_contact ON contact_number (contact, room);
    CREATE INDEX contact_number_of_unit ON contact_number (unit, room);

    CREATE TABLE contact_charge (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      contact INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('township', 'village', 'reservoirAdministrative', 'reservoirTechnical', 'reservoirPatrol', 'hazardPoint', 'other')),
      place TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, contact) REFERENCES contact (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contact_charge_of_contact ON contact_charge (contact, room);

    CREATE TABLE contact_check (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      number INTEGER NOT NULL,
      on_day TEXT NOT NULL,
      duty_day TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('reached', 'wrong')),
      note TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, number) REFERENCES contact_number (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contact_check_of_number ON contact_check (number, room);
    CREATE INDEX contact_check_of_day ON contact_check (duty_day, room);

    CREATE TABLE contact_postponement (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      duty_day TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
  `)
}
