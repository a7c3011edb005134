import type { Database, Statement } from 'better-sqlite3'
import { type LinkRow, linkHash, origin, rowText, sha256 } from '../audit/chain.ts'
import type { Bound, Row } from './reader.ts'
import type { TableName, Tables } from './tables.ts'

/** Who acts, when, by which operation: goes into every link. */
export interface Act {
  room: string
  at: string
  person: number | null
  operation: string
}

/** The only pen: writes a row and the link that seals it, in the transaction under way. */
export interface Ledger {
  /** Writes a new row and answers its local number. */
  insert<T extends TableName>(table: T, row: Tables[T]): number
  /** Changes columns of a row; the whole row after is sealed. */
  update<T extends TableName>(table: T, id: number, change: Partial<Tables[T]>): void
}

/** Statements of one database, prepared once and shared by the ledgers of its commands. */
export interface Pen {
  head(): { seq: number; hash: string }
  nextId(table: string, room: string): number
  insert(table: string, row: Row): void
  replace(table: string, row: Row): void
  stored(table: string, room: string, id: number): Row | undefined
  append(link: LinkRow): void
}

/** A ledger for one act that may write only `tables`. */
export function ledgerOf(pen: Pen, act: Act, tables: readonly string[]): Ledger {
  const own = (table: string): void => {
    if (!tables.includes(table))
      throw new Error(`${act.operation} may not write ${table}: call the operation of its own room`)
  }
  return {
    insert: (table, row) => {
      own(table)
      const id = pen.nextId(table, act.room)
      const full = { room: act.room, id, ...row } as Row
      pen.insert(table, full)
      seal(pen, act, table, full)
      return id
    },
    update: (table, id, change) => {
      own(table)
      const before = pen.stored(table, act.room, id)
      if (!before) throw new Error(`no row ${id} in ${table}`)
      const after = { ...before, ...change } as Row
      pen.replace(table, after)
      seal(pen, act, table, after)
    },
  }
}

/** The pen of an open database. */
export function penOf(database: Database): Pen {
  const prepared = new Map<string, Statement>()
  const run = (sql: string): Statement => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return {
    head: () =>
      (run('SELECT seq, hash FROM link ORDER BY seq DESC LIMIT 1').get() as
        | { seq: number; hash: string }
        | undefined) ?? { seq: 0, hash: origin },
    nextId: (table, room) =>
      (run(`SELECT coalesce(max(id), 0) + 1 AS id FROM ${table} WHERE room = ?`).get(room) as { id: number })
        .id,
    insert: (table, row) => void run(insertion(table, Object.keys(row))).run(row),
    replace: (table, row) => void run(replacement(table, Object.keys(row))).run(row),
    stored: (table, room, id) =>
      run(`SELECT * FROM ${table} WHERE room = ? AND id = ?`).get(room, id) as Row | undefined,
    append: (link) =>
      void run(insertion('link', Object.keys(link))).run(link as unknown as Record<string, Bound>),
  }
}

function seal(pen: Pen, act: Act, table: string, full: Row): void {
  const head = pen.head()
  const row = rowText(full)
  const link = {
    seq: head.seq + 1,
    room: act.room,
    at: act.at,
    person: act.person,
    operation: act.operation,
    tbl: table,
    row_id: full.id as number,
    row_hash: sha256(row),
    prev: head.hash,
  }
  pen.append({ ...link, row, hash: linkHash(link) })
}

function insertion(table: string, columns: string[]): string {
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`
}

function replacement(table: string, columns: string[]): string {
  const set = columns
    .filter((column) => column !== 'room' && column !== 'id')
    .map((column) => `${column} = @${column}`)
  return `UPDATE ${table} SET ${set.join(', ')} WHERE room = @room AND id = @id`
}
