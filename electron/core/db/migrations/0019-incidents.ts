import type { Database } from 'better-sqlite3'

/** Emergency incidents: the facts as first heard and every revision, figures by source and time and which were adopted, the people behind them, gradings, conditions that raise the line, what they are linked with, and who was told what. */
export function up(database: Database): void {
  database.exec(first + second + third)
}

const first = `
    CREATE TABLE incident_type (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      parent TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      UNIQUE (code, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE incident (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      drill INTEGER,
      state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'withdrawn')),
      opened_at TEXT NOT NULL,
      closed_at TEXT,
      closing TEXT NOT NULL,
      entry INTEGER,
      person INTEGER,
      PRIMARY KEY (id, room),
      UNIQUE (year, exercise, number, room),
      FOREIGN KEY (room, entry) REFERENCES log_entry (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX incident_open ON incident (state, room);

    CREATE TABLE incident_act (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('close', 'reopen', 'withdraw')),
      words TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX incident_act_of ON incident_act (incident, room);

    CREATE TABLE incident_revision (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      facts TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX incident_revision_of ON incident_revision (incident, room);

    CREATE TABLE incident_figure (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      source TEXT NOT NULL CHECK (source IN ('publicSecurity', 'health', 'fire', 'township', 'firm', 'department', 'scene', 'other')),
      source_words TEXT NOT NULL,
      as_of TEXT NOT NULL,
      figures TEXT NOT NULL,
      note TEXT NOT NULL,
      corrects INTEGER,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id),
      FOREIGN KEY (room, corrects) REFERENCES incident_figure (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX incident_figure_of ON incident_figure (incident, room);
`

const second = `
    CREATE TABLE figure_adoption (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      figure INTEGER NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id),
      FOREIGN KEY (room, figure) REFERENCES incident_figure (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX figure_adoption_of ON figure_adoption (incident, room);

    CREATE TABLE incident_person (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      facts TEXT NOT NULL,
      replaces INTEGER,
      gone INTEGER NOT NULL CHECK (gone IN (0, 1)),
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id),
      FOREIGN KEY (room, replaces) REFERENCES incident_person (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX incident_person_of ON incident_person (incident, room);

    CREATE TABLE incident_grading (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      level INTEGER,
      computed INTEGER,
      scale TEXT NOT NULL,
      article TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX incident_grading_of ON incident_grading (incident, room);

    CREATE TABLE incident_mark (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('atRisk', 'sensitive')),
      code TEXT NOT NULL,
      words TEXT NOT NULL,
      applies INTEGER NOT NULL CHECK (applies IN (0, 1)),
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX incident_mark_of ON incident_mark (incident, room);
`

const third = `
    CREATE TABLE incident_link (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('warning', 'run', 'entry', 'callout', 'response', 'instruction', 'followup', 'incident')),
      target INTEGER NOT NULL,
      withdrawn_at TEXT,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX incident_link_of ON incident_link (incident, room);

    CREATE TABLE incident_telling (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      incident INTEGER NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('ownLeader', 'department', 'township', 'rescue', 'superior', 'media', 'caller', 'other')),
      direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
      party TEXT NOT NULL,
      means TEXT NOT NULL,
      words TEXT NOT NULL,
      answer TEXT NOT NULL,
      happened_at TEXT NOT NULL,
      entry INTEGER,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, incident) REFERENCES incident (room, id),
      FOREIGN KEY (room, entry) REFERENCES log_entry (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX incident_telling_of ON incident_telling (incident, room);
`
