import type { Database } from 'better-sqlite3'

/** Training: question sets and what people answered. */
export function up(database: Database): void {
  database.exec(first)
}

const first = `
    CREATE TABLE question_set (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      edition INTEGER NOT NULL,
      name TEXT NOT NULL,
      questions TEXT NOT NULL,
      pass INTEGER NOT NULL CHECK (pass BETWEEN 1 AND 100),
      months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 60),
      shipped INTEGER NOT NULL CHECK (shipped IN (0, 1)),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (code, edition, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE training_result (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      question_set INTEGER NOT NULL,
      trainee INTEGER NOT NULL,
      score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
      answers TEXT NOT NULL,
      passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
      refresh_on TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, question_set) REFERENCES question_set (room, id),
      FOREIGN KEY (room, trainee) REFERENCES person (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX training_result_of ON training_result (trainee, room);
`
