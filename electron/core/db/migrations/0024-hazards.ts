import type { Database } from 'better-sqlite3'

/** The ledger of safety hazards: each with its facts and revisions, its steps from inspection to crossing off, photographs; units under attention; periods drawn up for printing. */
export function up(database: Database): void {
  database.exec(first + second)
}

const first = `
    CREATE TABLE hazard (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'rectified', 'rechecked', 'crossedOff', 'withdrawn')),
      grade TEXT NOT NULL CHECK (grade IN ('general', 'major')),
      listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
      township TEXT NOT NULL,
      sector TEXT NOT NULL,
      unit TEXT NOT NULL,
      found_on TEXT NOT NULL,
      due_on TEXT NOT NULL,
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (year, exercise, number, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX hazard_open ON hazard (state, room);
    CREATE INDEX hazard_found ON hazard (found_on, room);

    CREATE TABLE hazard_revision (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      hazard INTEGER NOT NULL,
      facts TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, hazard) REFERENCES hazard (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX hazard_revision_of ON hazard_revision (hazard, room);

    CREATE TABLE hazard_event (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      hazard INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('progress', 'sign', 'rectified', 'recheck', 'extend', 'list', 'unlist', 'crossOff', 'sendBack', 'withdraw')),
      role TEXT NOT NULL CHECK (role IN ('', 'inspector', 'unit', 'leader')),
      name TEXT NOT NULL,
      means TEXT NOT NULL CHECK (means IN ('', 'pin', 'paper', 'refused')),
      words TEXT NOT NULL,
      passed INTEGER CHECK (passed IN (0, 1)),
      new_due TEXT,
      signer INTEGER,
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, hazard) REFERENCES hazard (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX hazard_event_of ON hazard_event (hazard, room);

    CREATE TABLE hazard_photo (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      hazard INTEGER NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      hash TEXT NOT NULL,
      stage TEXT NOT NULL CHECK (stage IN ('found', 'rectified')),
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, hazard) REFERENCES hazard (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX hazard_photo_of ON hazard_photo (hazard, room);
`

const second = `
    CREATE TABLE attention_unit (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      name TEXT NOT NULL,
      reason TEXT NOT NULL,
      source TEXT NOT NULL,
      since TEXT NOT NULL,
      until TEXT,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      lifted TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hazard_view (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('ledger', 'weekly', 'monthly')),
      from_day TEXT NOT NULL,
      to_day TEXT NOT NULL,
      filter TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
`
