import type { Database } from 'better-sqlite3'

/** Duty rosters: posts, shift templates, rotations, who is entered for which duty, orders, swaps and stand-ins, leave, what became of it, and every edit. */
export function up(database: Database): void {
  database.exec(rules + entered + changes + leave + past)
}

const rules = `
    CREATE TABLE duty_post (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      roles TEXT NOT NULL,
      crew_post TEXT CHECK (crew_post IN ('leader', 'lead', 'officer', 'standby')),
      call_in_minutes INTEGER,
      place INTEGER NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      UNIQUE (code, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE duty_template (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      post TEXT NOT NULL,
      name TEXT NOT NULL,
      hours_by TEXT NOT NULL CHECK (hours_by IN ('dutyDay', 'shift', 'own')),
      start TEXT,
      minutes INTEGER,
      day_kinds TEXT NOT NULL,
      period TEXT,
      needed INTEGER NOT NULL CHECK (needed >= 0),
      effective_from TEXT NOT NULL,
      effective_to TEXT,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      CHECK ((hours_by = 'own') = (start IS NOT NULL AND minutes IS NOT NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rotation (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      template INTEGER NOT NULL,
      turn TEXT NOT NULL CHECK (turn IN ('day', 'week', 'list')),
      people TEXT NOT NULL,
      effective_from TEXT NOT NULL,
      effective_to TEXT,
      start_with INTEGER NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, template) REFERENCES duty_template (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE duty_member (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      person INTEGER NOT NULL,
      posts TEXT,
      joins_on TEXT,
      leaves_on TEXT,
      shadow_until TEXT,
      no_night_from TEXT,
      no_night_until TEXT,
      no_night_why TEXT NOT NULL,
      share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 100),
      fallback INTEGER,
      note TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (person, room),
      FOREIGN KEY (room, person) REFERENCES person (room, id),
      FOREIGN KEY (room, fallback) REFERENCES person (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE duty_pair (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      first INTEGER NOT NULL,
      second INTEGER NOT NULL,
      rule TEXT NOT NULL CHECK (rule IN ('notTogether', 'notAwayTogether')),
      why TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, first) REFERENCES person (room, id),
      FOREIGN KEY (room, second) REFERENCES person (room, id),
      CHECK (first < second)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE duty_wish (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      person INTEGER NOT NULL,
      date TEXT NOT NULL,
      wants TEXT NOT NULL CHECK (wants IN ('on', 'off')),
      note TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, person) REFERENCES person (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX duty_wish_of_date ON duty_wish (date, room);

    CREATE TABLE roster_rule (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (id, room),
      UNIQUE (key, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE fairness_opening (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      person INTEGER NOT NULL,
      category TEXT NOT NULL CHECK (category IN ('weekday', 'weekend', 'holiday', 'springFestival')),
      hundredths INTEGER NOT NULL,
      as_of TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, person) REFERENCES person (room, id)
    ) STRICT, WITHOUT ROWID;
`

const entered = `
    CREATE TABLE duty_assignment (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      date TEXT NOT NULL,
      template INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      person INTEGER NOT NULL,
      source TEXT NOT NULL CHECK (source IN ('hand', 'plan', 'import')),
      locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
      shadow INTEGER NOT NULL CHECK (shadow IN (0, 1)),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, template) REFERENCES duty_template (room, id),
      FOREIGN KEY (room, person) REFERENCES person (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX duty_assignment_of_date ON duty_assignment (date, room) WHERE active = 1;

    CREATE TABLE duty_order (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      post TEXT NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('add', 'remove', 'set')),
      people TEXT NOT NULL,
      from_at TEXT NOT NULL,
      to_at TEXT NOT NULL,
      reason TEXT NOT NULL,
      leader INTEGER,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      CHECK (from_at <= to_at)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX duty_order_ends ON duty_order (to_at, room);

    CREATE TABLE roster_edit (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      kind TEXT NOT NULL,
      reason TEXT NOT NULL,
      from_day TEXT NOT NULL,
      to_day TEXT NOT NULL,
      diff TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX roster_edit_of_days ON roster_edit (to_day, from_day, room);
`

const changes = `
    CREATE TABLE duty_change (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('swap', 'standIn')),
      date TEXT NOT NULL,
      template INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      giver INTEGER NOT NULL,
      taker INTEGER NOT NULL,
      other_date TEXT,
      other_template INTEGER,
      other_ordinal INTEGER,
      urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
      reason TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('asked', 'agreed', 'approved', 'declined', 'refused', 'withdrawn', 'undone')),
      approved_at TEXT,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, giver) REFERENCES person (room, id),
      FOREIGN KEY (room, taker) REFERENCES person (room, id),
      CHECK (giver <> taker),
      CHECK ((kind = 'swap') = (other_date IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX duty_change_of_date ON duty_change (date, room);
    CREATE INDEX duty_change_of_other ON duty_change (other_date, room);

    CREATE TABLE duty_change_step (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      change INTEGER NOT NULL,
      step TEXT NOT NULL,
      person INTEGER,
      recorder INTEGER,
      at TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, change) REFERENCES duty_change (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX duty_change_step_of ON duty_change_step (change, room);
`

const leave = `
    CREATE TABLE absence (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      person INTEGER NOT NULL,
      kind TEXT NOT NULL,
      from_at TEXT NOT NULL,
      to_at TEXT NOT NULL,
      out_of_area INTEGER NOT NULL CHECK (out_of_area IN (0, 1)),
      place TEXT NOT NULL,
      acting INTEGER,
      acting_telephone TEXT NOT NULL,
      reason TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'refused', 'withdrawn')),
      approved_at TEXT,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, person) REFERENCES person (room, id),
      FOREIGN KEY (room, acting) REFERENCES person (room, id),
      CHECK (from_at < to_at)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX absence_ends ON absence (to_at, room);

    CREATE TABLE absence_step (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      absence INTEGER NOT NULL,
      step TEXT NOT NULL,
      person INTEGER,
      recorder INTEGER,
      at TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, absence) REFERENCES absence (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX absence_step_of ON absence_step (absence, room);
`

const past = `
    CREATE TABLE duty_record (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      date TEXT NOT NULL,
      template INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      post TEXT NOT NULL,
      person INTEGER,
      from_at TEXT NOT NULL,
      to_at TEXT NOT NULL,
      ground TEXT NOT NULL,
      shadow INTEGER NOT NULL CHECK (shadow IN (0, 1)),
      category TEXT NOT NULL CHECK (category IN ('weekday', 'weekend', 'holiday', 'springFestival')),
      night INTEGER NOT NULL CHECK (night IN (0, 1)),
      slot_from TEXT NOT NULL,
      slot_to TEXT NOT NULL,
      needed INTEGER NOT NULL,
      due TEXT NOT NULL,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX duty_record_of_date ON duty_record (date, room);
    CREATE INDEX duty_record_ends ON duty_record (to_at, from_at, room);

    CREATE TABLE roster_settled (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      until_at TEXT NOT NULL,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE roster_note (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      date TEXT NOT NULL,
      post TEXT NOT NULL,
      text TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX roster_note_of_date ON roster_note (date, room);
`
