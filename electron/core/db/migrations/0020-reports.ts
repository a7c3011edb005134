import type { Database } from 'better-sqlite3'

/** Reports of incidents and of the day: rule sets and when they held, addressees, reports with every state of their text, deliveries and receipts, queries from above, issue numbers, reasons for lateness, releases of a cause, approvals of level skipping, ends of watching, how the room reports. */
export function up(database: Database): void {
  database.exec(first + second + third)
}

const first = `
    CREATE TABLE reporting_rule_set (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      edition INTEGER NOT NULL,
      name TEXT NOT NULL,
      jurisdiction TEXT NOT NULL,
      note TEXT NOT NULL,
      rules TEXT NOT NULL,
      watches TEXT NOT NULL,
      effective_from TEXT NOT NULL,
      sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (code, edition, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rule_set_switch (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      from_at TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX rule_set_switch_of ON rule_set_switch (code, room);

    CREATE TABLE addressee (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('superior', 'ownOrgan', 'ownLeader', 'department', 'other')),
      desk TEXT NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('phone', 'written', 'system')),
      number TEXT NOT NULL,
      position INTEGER NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE report (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER,
      stage TEXT NOT NULL CHECK (stage IN ('first', 'initial', 'followUp', 'final', 'verify', 'supplement', 'nil', 'daily', 'brief')),
      ordinal INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('draft', 'checked', 'issued', 'voided')),
      channel TEXT NOT NULL CHECK (channel IN ('phone', 'written', 'system')),
      prior INTEGER,
      day TEXT,
      body TEXT NOT NULL,
      next_at TEXT,
      drafted_at TEXT NOT NULL,
      drafted_by INTEGER,
      checked_at TEXT,
      checked_by INTEGER,
      issued_at TEXT,
      issued_by INTEGER,
      voided_at TEXT,
      void_reason TEXT NOT NULL,
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id),
      FOREIGN KEY (room, prior) REFERENCES report (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_of ON report (incident, room);
    CREATE INDEX report_state ON report (state, room);
    CREATE INDEX report_day ON report (day, stage, room) WHERE day IS NOT NULL;
`

const second = `
    CREATE TABLE report_revision (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      report INTEGER NOT NULL,
      body TEXT NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('draft', 'check', 'return', 'issue', 'void')),
      words TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, report) REFERENCES report (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_revision_of ON report_revision (report, room);

    CREATE TABLE report_delivery (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      report INTEGER NOT NULL,
      addressee INTEGER,
      name TEXT NOT NULL,
      desk TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('to', 'copy', 'also', 'skip')),
      channel TEXT NOT NULL CHECK (channel IN ('phone', 'written', 'system')),
      number TEXT NOT NULL,
      sent_at TEXT NOT NULL,
      received_by TEXT NOT NULL,
      received_at TEXT,
      answer TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, report) REFERENCES report (room, id),
      FOREIGN KEY (room, addressee) REFERENCES addressee (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_delivery_of ON report_delivery (report, room);

    CREATE TABLE report_query (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER,
      asked_by TEXT NOT NULL,
      means TEXT NOT NULL,
      words TEXT NOT NULL,
      asked_at TEXT NOT NULL,
      due_at TEXT NOT NULL,
      report INTEGER,
      answer TEXT NOT NULL,
      answered_at TEXT,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id),
      FOREIGN KEY (room, report) REFERENCES report (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_query_open ON report_query (answered_at, room);

    CREATE TABLE report_number (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      series TEXT NOT NULL,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      report INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('used', 'voided')),
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (series, year, number, room),
      FOREIGN KEY (room, report) REFERENCES report (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_number_of ON report_number (report, room);
`

const third = `
    CREATE TABLE lateness (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      clock TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (incident, clock, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE cause_release (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      words TEXT NOT NULL,
      source TEXT NOT NULL,
      leader TEXT NOT NULL,
      signer INTEGER,
      means TEXT NOT NULL CHECK (means IN ('pin', 'paper', 'telephone', 'inPerson')),
      leader_words TEXT NOT NULL,
      read_back INTEGER NOT NULL CHECK (read_back IN (0, 1)),
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX cause_release_of ON cause_release (incident, room);

    CREATE TABLE skip_approval (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      desk TEXT NOT NULL,
      addressee TEXT NOT NULL,
      reason TEXT NOT NULL,
      leader TEXT NOT NULL,
      signer INTEGER,
      means TEXT NOT NULL CHECK (means IN ('pin', 'paper', 'telephone', 'inPerson')),
      leader_words TEXT NOT NULL,
      read_back INTEGER NOT NULL CHECK (read_back IN (0, 1)),
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX skip_approval_of ON skip_approval (incident, room);

    CREATE TABLE watch_end (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      words TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (incident, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reporting_setting (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      content TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
`
