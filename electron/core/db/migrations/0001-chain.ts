import type { Database } from 'better-sqlite3'

/** The chain of links, and the answers to commands by their client-made id. */
export function up(database: Database): void {
  database.exec(`
    CREATE TABLE link (
      seq INTEGER PRIMARY KEY,
      room TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      operation TEXT NOT NULL,
      tbl TEXT NOT NULL,
      row_id INTEGER NOT NULL,
      row_hash TEXT NOT NULL,
      row TEXT NOT NULL,
      prev TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX link_of_row ON link (tbl, row_id);
    CREATE TRIGGER link_never_changes BEFORE UPDATE ON link BEGIN SELECT raise(ABORT, 'links never change'); END;
    CREATE TRIGGER link_never_goes BEFORE DELETE ON link BEGIN SELECT raise(ABORT, 'links never go'); END;

    CREATE TABLE answered (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      command TEXT NOT NULL UNIQUE,
      operation TEXT NOT NULL,
      person INTEGER,
      input_hash TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER answered_never_changes BEFORE UPDATE ON answered BEGIN SELECT raise(ABORT, 'answers never change'); END;
    CREATE TRIGGER answered_never_goes BEFORE DELETE ON answered BEGIN SELECT raise(ABORT, 'answers never go'); END;
  `)
}
