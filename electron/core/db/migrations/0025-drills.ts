import type { Database } from 'better-sqlite3'

/** Drills: script, what was injected and answered and when, log lines that belong to them, evaluation, how often a card is to be drilled. */
export function up(database: Database): void {
  database.exec(first + second)
}

const first = `
    CREATE TABLE drill (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('tabletop', 'field', 'noNotice', 'fullScale')),
      plan TEXT NOT NULL,
      facts TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('planned', 'running', 'ended', 'withdrawn')),
      broken_out INTEGER NOT NULL CHECK (broken_out IN (0, 1)),
      began_at TEXT,
      ended_at TEXT,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      CHECK ((began_at IS NULL) = (state IN ('planned', 'withdrawn'))),
      CHECK ((ended_at IS NULL) = (state IN ('planned', 'running', 'withdrawn'))),
      CHECK (broken_out = 0 OR state = 'running')
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX drill_running ON drill (state, room);

    CREATE TABLE drill_script (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      drill INTEGER NOT NULL,
      script TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, drill) REFERENCES drill (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX drill_script_of ON drill_script (drill, room);

    CREATE TABLE drill_event (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      drill INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('begin', 'inject', 'answer', 'breakOut', 'resume', 'note', 'end')),
      inject TEXT NOT NULL,
      words TEXT NOT NULL,
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, drill) REFERENCES drill (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX drill_event_of ON drill_event (drill, room);

    CREATE TABLE drill_entry (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      drill INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (entry, room),
      FOREIGN KEY (room, drill) REFERENCES drill (room, id),
      FOREIGN KEY (room, entry) REFERENCES log_entry (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX drill_entry_of ON drill_entry (drill, room);
`

const second = `
    CREATE TABLE drill_evaluation (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      drill INTEGER NOT NULL,
      facts TEXT NOT NULL,
      evaluator TEXT NOT NULL,
      signer INTEGER,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, drill) REFERENCES drill (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX drill_evaluation_of ON drill_evaluation (drill, room);

    CREATE TABLE drill_interval (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      plan TEXT NOT NULL,
      months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 60),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (plan, room)
    ) STRICT, WITHOUT ROWID;
`
