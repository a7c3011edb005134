import type { Database } from 'better-sqlite3'

/** Runs of plan cards: pinned to a version, what each step became of, levels raised on the way. */
export function up(database: Database): void {
  database.exec(first)
}

const first = `
    CREATE TABLE plan_run (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      version INTEGER NOT NULL,
      title TEXT NOT NULL,
      incident INTEGER,
      message INTEGER,
      entry INTEGER,
      response INTEGER,
      drill INTEGER,
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      level INTEGER CHECK (level BETWEEN 1 AND 4),
      began_at TEXT NOT NULL,
      started_at TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('running', 'ended')),
      ended_at TEXT,
      ending TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      CHECK ((ended_at IS NULL) = (state = 'running')),
      FOREIGN KEY (room, version) REFERENCES plan_version (room, id),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id),
      FOREIGN KEY (room, entry) REFERENCES log_entry (room, id),
      FOREIGN KEY (room, response) REFERENCES response (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX plan_run_open ON plan_run (state, room);
    CREATE INDEX plan_run_for ON plan_run (incident, room) WHERE incident IS NOT NULL;

    CREATE TABLE run_level (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      run INTEGER NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, run) REFERENCES plan_run (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX run_level_of ON run_level (run, room);

    CREATE TABLE run_step (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      run INTEGER NOT NULL,
      code TEXT NOT NULL,
      phase TEXT NOT NULL,
      place INTEGER NOT NULL,
      due_at TEXT,
      state TEXT NOT NULL CHECK (state IN ('open', 'done', 'notApplicable', 'skipped')),
      settled_at TEXT,
      settled_by INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (run, code, room),
      FOREIGN KEY (room, run) REFERENCES plan_run (room, id),
      CHECK ((settled_at IS NULL) = (state = 'open'))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE run_step_event (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      step INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('done', 'notApplicable', 'skipped', 'reopened', 'note')),
      answer TEXT NOT NULL,
      reason TEXT NOT NULL,
      contact INTEGER,
      entry INTEGER,
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, step) REFERENCES run_step (room, id),
      FOREIGN KEY (room, entry) REFERENCES log_entry (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX run_step_event_of ON run_step_event (step, room);
`
