import type { Database } from 'better-sqlite3'

/** Leaders' instructions, follow-ups with their clocks, and duty tasks that come again. */
export function up(database: Database): void {
  database.exec(first + second)
}

const first = `
    CREATE TABLE instruction (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      form TEXT NOT NULL CHECK (form IN ('written', 'oral')),
      facts TEXT NOT NULL,
      given_at TEXT NOT NULL,
      received_at TEXT NOT NULL,
      incident INTEGER,
      entry INTEGER,
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (year, exercise, number, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id),
      FOREIGN KEY (room, entry) REFERENCES log_entry (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX instruction_open ON instruction (state, room);
    CREATE INDEX instruction_for ON instruction (incident, room) WHERE incident IS NOT NULL;

    CREATE TABLE instruction_event (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      instruction INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('readBack', 'sign', 'cleanCopy', 'proposal', 'reply', 'note', 'close', 'reopen')),
      words TEXT NOT NULL,
      leader TEXT NOT NULL,
      signer INTEGER,
      means TEXT NOT NULL CHECK (means IN ('', 'pin', 'paper', 'unsigned')),
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, instruction) REFERENCES instruction (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX instruction_event_of ON instruction_event (instruction, room);

    CREATE TABLE followup (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('task', 'circular', 'talk', 'reminder')),
      title TEXT NOT NULL,
      demand TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('instruction', 'entry', 'incident', 'hazard', 'drill', 'meeting', 'superior', 'other')),
      origin_id INTEGER,
      instruction INTEGER,
      incident INTEGER,
      lead_unit TEXT NOT NULL,
      co_units TEXT NOT NULL,
      post TEXT NOT NULL,
      scheme TEXT NOT NULL CHECK (scheme IN ('sameDay', 'threeDays', 'sevenDays', 'oneMonth', 'own')),
      basis TEXT NOT NULL CHECK (basis IN ('workingDays', 'calendarDays')),
      assigned_at TEXT NOT NULL,
      deploy_by TEXT,
      feedback_by TEXT,
      settle_by TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'settled', 'crossedOff', 'withdrawn')),
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (year, exercise, number, room),
      FOREIGN KEY (room, instruction) REFERENCES instruction (room, id),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX followup_open ON followup (state, room);
    CREATE INDEX followup_given ON followup (assigned_at, room);
    CREATE INDEX followup_of ON followup (instruction, room) WHERE instruction IS NOT NULL;
    CREATE INDEX followup_for ON followup (incident, room) WHERE incident IS NOT NULL;

    CREATE TABLE followup_event (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      followup INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('receipt', 'deploy', 'feedback', 'progress', 'extend', 'transfer', 'settle', 'crossOff', 'sendBack', 'withdraw', 'reopen')),
      words TEXT NOT NULL,
      unit TEXT NOT NULL,
      co_units TEXT NOT NULL,
      post TEXT NOT NULL,
      who TEXT NOT NULL,
      new_by TEXT,
      approver TEXT NOT NULL,
      signer INTEGER,
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, followup) REFERENCES followup (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX followup_event_of ON followup_event (followup, room);
`

const second = `
    CREATE TABLE duty_task (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      words TEXT NOT NULL,
      post TEXT NOT NULL,
      schedule TEXT NOT NULL,
      source TEXT NOT NULL,
      since TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE duty_task_done (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      task INTEGER NOT NULL,
      due_at TEXT NOT NULL,
      result TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('done', 'notApplicable')),
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (task, due_at, room),
      FOREIGN KEY (room, task) REFERENCES duty_task (room, id)
    ) STRICT, WITHOUT ROWID;
`
