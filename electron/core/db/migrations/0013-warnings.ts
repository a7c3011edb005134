import type { Database } from 'better-sqlite3'

/** Warnings: what came in as it came, the messages read from it, corrections and answers, the chains they make, what was done about each. */
export function up(database: Database): void {
  database.exec(receipts + messages + chains)
}

const receipts = `
    CREATE TABLE warning_receipt (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      way TEXT NOT NULL CHECK (way IN ('paste', 'hand', 'picked', 'dropped', 'folder', 'commandLine')),
      name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      size INTEGER NOT NULL,
      raw TEXT,
      received_at TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      person INTEGER,
      result TEXT NOT NULL CHECK (result IN ('taken', 'known', 'refused')),
      code TEXT NOT NULL,
      fields TEXT NOT NULL,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX warning_receipt_of_content ON warning_receipt (sha256, room);

    CREATE TABLE warning_source (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      receipt INTEGER NOT NULL,
      message INTEGER NOT NULL,
      facts TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, receipt) REFERENCES warning_receipt (room, id),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX warning_source_of_message ON warning_source (message, room);
    CREATE INDEX warning_source_of_receipt ON warning_source (receipt, room);
`

const messages = `
    CREATE TABLE warning_message (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      identity TEXT NOT NULL,
      likeness TEXT NOT NULL,
      identifier TEXT NOT NULL,
      family TEXT NOT NULL,
      thread TEXT NOT NULL,
      root TEXT NOT NULL,
      hazard TEXT NOT NULL,
      action TEXT NOT NULL CHECK (action IN ('issue', 'continue', 'update', 'upgrade', 'downgrade', 'lift')),
      status TEXT NOT NULL CHECK (status IN ('actual', 'exercise', 'test')),
      issued_at TEXT NOT NULL,
      facts TEXT NOT NULL,
      standing TEXT NOT NULL CHECK (standing IN ('joined', 'held', 'asks', 'notice', 'withdrawn')),
      chain INTEGER,
      candidates TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (identity, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX warning_message_of_family ON warning_message (family, issued_at, room);
    CREATE INDEX warning_message_of_thread ON warning_message (thread, issued_at, room);
    CREATE INDEX warning_message_alike ON warning_message (likeness, room) WHERE likeness <> '';
    CREATE INDEX warning_message_of_identifier ON warning_message (identifier, room) WHERE identifier <> '';
    CREATE INDEX warning_message_of_chain ON warning_message (chain, issued_at, room);
    CREATE INDEX warning_message_loose ON warning_message (standing, room) WHERE standing <> 'joined';

    CREATE TABLE warning_reference (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      message INTEGER NOT NULL,
      identifier TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX warning_reference_of ON warning_reference (message, room);
    CREATE INDEX warning_reference_to ON warning_reference (identifier, room);

    CREATE TABLE warning_correction (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      message INTEGER NOT NULL,
      facts TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX warning_correction_of ON warning_correction (message, room);

    CREATE TABLE warning_answer (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      message INTEGER NOT NULL,
      belongs_to INTEGER,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id),
      FOREIGN KEY (room, belongs_to) REFERENCES warning_message (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX warning_answer_of ON warning_answer (message, room);
`

const chains = `
    CREATE TABLE warning_chain (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      family TEXT NOT NULL,
      thread TEXT NOT NULL,
      first_message INTEGER NOT NULL,
      last_message INTEGER NOT NULL,
      hazard TEXT NOT NULL,
      colour TEXT CHECK (colour IN ('blue', 'yellow', 'orange', 'red')),
      status TEXT NOT NULL CHECK (status IN ('actual', 'exercise', 'test')),
      began_at TEXT NOT NULL,
      last_at TEXT NOT NULL,
      valid_until TEXT,
      lapses_at TEXT NOT NULL,
      farthest TEXT NOT NULL,
      picture TEXT NOT NULL,
      ended_at TEXT NOT NULL,
      ending TEXT NOT NULL CHECK (ending IN ('', 'lifted', 'replaced', 'closed', 'merged')),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, first_message) REFERENCES warning_message (room, id),
      FOREIGN KEY (room, last_message) REFERENCES warning_message (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX warning_chain_ends ON warning_chain (ended_at, began_at, room);
    CREATE INDEX warning_chain_began ON warning_chain (began_at, room);
    CREATE INDEX warning_chain_of_thread ON warning_chain (thread, began_at, room);
    CREATE INDEX warning_chain_family_ends ON warning_chain (family, ended_at, room);
    CREATE INDEX warning_chain_family_began ON warning_chain (family, began_at, room);

    CREATE TABLE warning_step (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      message INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('reported', 'instructed', 'forwarded', 'noted', 'renewal', 'closed', 'summed')),
      who TEXT NOT NULL,
      means TEXT NOT NULL,
      words TEXT NOT NULL,
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX warning_step_of ON warning_step (message, room);
    CREATE INDEX warning_step_closing ON warning_step (happened_at, room) WHERE act = 'closed';

    CREATE TABLE warning_type (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      name TEXT NOT NULL,
      also TEXT NOT NULL,
      event_type TEXT NOT NULL,
      colours TEXT NOT NULL,
      criteria TEXT NOT NULL,
      source TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      UNIQUE (name, room)
    ) STRICT, WITHOUT ROWID;
`
