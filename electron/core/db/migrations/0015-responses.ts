import type { Database } from 'better-sqlite3'

/** Emergency responses: plans with their conditions, each response with its steps and actions, what was put off, and the consultations held. */
export function up(database: Database): void {
  database.exec(plansAndResponses + stepsAndActions)
}

const plansAndResponses = `
    CREATE TABLE response_plan (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      levels TEXT NOT NULL,
      source TEXT NOT NULL,
      sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      UNIQUE (code, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE consultation (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      topic TEXT NOT NULL,
      response INTEGER,
      message INTEGER,
      held_at TEXT NOT NULL,
      means TEXT NOT NULL,
      chair TEXT NOT NULL,
      views TEXT NOT NULL,
      conclusion TEXT NOT NULL,
      next_at TEXT,
      corrects INTEGER,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, response) REFERENCES response (room, id),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id),
      FOREIGN KEY (room, corrects) REFERENCES consultation (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX consultation_held ON consultation (held_at, room);
    CREATE INDEX consultation_corrects ON consultation (corrects, room) WHERE corrects IS NOT NULL;

    CREATE TABLE response (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      plan INTEGER,
      matter TEXT NOT NULL,
      message INTEGER,
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      state TEXT NOT NULL CHECK (state IN ('proposed', 'inForce', 'changing', 'refused', 'ended')),
      began_at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, plan) REFERENCES response_plan (room, id),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX response_open ON response (state, room);
    CREATE INDEX response_for ON response (message, room) WHERE message IS NOT NULL;
`

const stepsAndActions = `
    CREATE TABLE response_step (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      response INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('propose', 'approve', 'reject', 'withdraw', 'external')),
      change TEXT NOT NULL CHECK (change IN ('activate', 'adjust', 'extend', 'terminate')),
      level INTEGER CHECK (level BETWEEN 1 AND 4),
      basis TEXT NOT NULL,
      condition TEXT NOT NULL,
      measures TEXT NOT NULL,
      expected_until TEXT,
      consultation INTEGER,
      answers INTEGER,
      approver TEXT NOT NULL,
      signer INTEGER,
      means TEXT NOT NULL CHECK (means IN ('', 'pin', 'notice', 'paper', 'telephone', 'inPerson')),
      read_back INTEGER NOT NULL CHECK (read_back IN (0, 1)),
      words TEXT NOT NULL,
      message INTEGER,
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, response) REFERENCES response (room, id),
      FOREIGN KEY (room, consultation) REFERENCES consultation (room, id),
      FOREIGN KEY (room, answers) REFERENCES response_step (room, id),
      FOREIGN KEY (room, message) REFERENCES warning_message (room, id),
      CHECK ((act = 'propose') = (answers IS NULL) OR act = 'external'),
      CHECK ((means = '') = (act IN ('propose', 'withdraw')))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX response_step_of ON response_step (response, room);
    CREATE INDEX response_step_takes ON response_step (message, room) WHERE message IS NOT NULL;

    CREATE TABLE response_action (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      response INTEGER NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
      words TEXT NOT NULL,
      who TEXT NOT NULL,
      due_at TEXT NOT NULL,
      settled_at TEXT,
      settled_by INTEGER,
      outcome TEXT NOT NULL CHECK (outcome IN ('', 'done', 'notApplicable', 'dropped')),
      result TEXT NOT NULL,
      CHECK ((settled_at IS NULL) = (outcome = '')),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, response) REFERENCES response (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX response_action_of ON response_action (response, room);
    CREATE INDEX response_action_open ON response_action (settled_at, due_at, room);

    CREATE TABLE response_deferral (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      proposal TEXT NOT NULL,
      facts TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX response_deferral_of ON response_deferral (proposal, room);
`
