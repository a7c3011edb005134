import type { Database, Statement } from 'better-sqlite3'

/** What may be bound to a place in a statement. */
export type Bound = string | number | null

/** A row as SQLite gives it. */
export type Row = Record<string, Bound>

/** The database as a handler sees it: it can be read and nothing else. */
export interface Reader {
  /** The first row, or undefined. */
  one<R extends object = Row>(sql: string, ...bound: Bound[]): R | undefined
  /** Every row. */
  all<R extends object = Row>(sql: string, ...bound: Bound[]): R[]
  /** Every row of a statement over one table that seldom changes: kept at hand until that table is written. */
  kept<R extends object = Row>(table: string, sql: string): readonly R[]
  /** Rows one after the other, for what may be large. */
  each<R extends object = Row>(sql: string, ...bound: Bound[]): IterableIterator<R>
}

/** A reader over an open database; statements are prepared once, and one that would write is a fault. `changes` tells whether a table was written; a file that is only read may be written by another console, so nothing of it is kept. */
export function readerOf(database: Database, changes: (table: string) => number): Reader {
  const prepared = new Map<string, Statement>()
  const statement = (sql: string): Statement => {
    const known = prepared.get(sql)
    if (known) return known
    const made = database.prepare(sql)
    if (!made.readonly) throw new Error(`a reader was asked to write: ${sql}`)
    prepared.set(sql, made)
    return made
  }
  const kept = new Map<string, { at: number; rows: unknown[] }>()
  return {
    kept: <R extends object>(table: string, sql: string) => {
      const known = kept.get(sql)
      if (known && !database.readonly && known.at === changes(table)) return known.rows as R[]
      const rows = statement(sql).all()
      kept.set(sql, { at: changes(table), rows })
      return rows as R[]
    },
    one: <R extends object>(sql: string, ...bound: Bound[]) => statement(sql).get(...bound) as R | undefined,
    all: <R extends object>(sql: string, ...bound: Bound[]) => statement(sql).all(...bound) as R[],
    each: <R extends object>(sql: string, ...bound: Bound[]) =>
      statement(sql).iterate(...bound) as IterableIterator<R>,
  }
}
