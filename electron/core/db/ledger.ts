import type { Database, Statement } from 'better-sqlite3'
import { type LinkRow, linkHash, origin, rowText, sha256 } from '../audit/chain.ts'
import type { Row } from './reader.ts'
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

interface Head {
  seq: number
  hash: string
}

/** Statements of one database, prepared once and shared by the ledgers of its commands; nobody else writes, so it knows where it stands. */
export interface Pen {
  head(): Head
  nextId(table: string, room: string): number
  insert(table: string, row: Row): void
  replace(table: string, row: Row): void
  stored(table: string, room: string, id: number): Row | undefined
  append(link: LinkRow): void
  /** A number that is another one after every change of a table, undone ones too. */
  changes(table: string): number
  /** What was written since the transaction began was undone: look again where the file stands. */
  forget(): void
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
      const full = asStored({ room: act.room, id, ...row } as Row)
      pen.insert(table, full)
      seal(pen, act, table, full)
      return id
    },
    update: (table, id, change) => {
      own(table)
      const before = pen.stored(table, act.room, id)
      if (!before) throw new Error(`no row ${id} in ${table}`)
      const after = asStored({ ...before, ...change } as Row)
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
  const inserting = new Map<string, { columns: string[]; statement: Statement }>()
  const insertInto = (table: string, row: Row): void => {
    const columns = inserting.get(table)?.columns ?? Object.keys(row)
    const statement = inserting.get(table)?.statement ?? database.prepare(insertion(table, columns))
    inserting.set(table, { columns, statement })
    if (Object.keys(row).length !== columns.length) throw new Error(`a row of ${table} with other columns`)
    statement.run(columns.map((column) => row[column]))
  }
  const last = new Map<string, number>()
  let head: Head | null = null
  const changes = new Map<string, number>()
  let undone = 0
  const write = (table: string, act: () => void): void => {
    changes.set(table, (changes.get(table) ?? 0) + 1)
    act()
  }
  return {
    head: () => {
      head ??= (run('SELECT seq, hash FROM link ORDER BY seq DESC LIMIT 1').get() as Head | undefined) ?? {
        seq: 0,
        hash: origin,
      }
      return head
    },
    nextId: (table, room) => {
      const sql = `SELECT coalesce(max(id), 0) FROM ${table} WHERE room = ?`
      const id = (last.get(table) ?? (run(sql).pluck().get(room) as number)) + 1
      last.set(table, id)
      return id
    },
    insert: (table, row) => write(table, () => insertInto(table, row)),
    replace: (table, row) => write(table, () => run(replacement(table, Object.keys(row))).run(row)),
    changes: (table) => (changes.get(table) ?? 0) + undone,
    stored: (table, room, id) =>
      run(`SELECT * FROM ${table} WHERE id = ? AND room = ?`).get(id, room) as Row | undefined,
    append: (link) => {
      insertInto('link', { ...link })
      head = { seq: link.seq, hash: link.hash }
    },
    forget: () => {
      undone += 1
      head = null
      last.clear()
    },
  }
}

function seal(pen: Pen, act: Act, table: string, full: Row): void {
  const head = pen.head()
  const row = rowText(table, full)
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

/** A row as SQLite gives it back: half a surrogate pair cannot be stored as UTF-8 and becomes the replacement character. */
export function asStored<R extends object>(row: R): R {
  if (!Object.values(row).some(halved)) return row
  const whole = (value: unknown): unknown => (halved(value) ? Buffer.from(String(value)).toString() : value)
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, whole(value)])) as R
}

function halved(value: unknown): boolean {
  return typeof value === 'string' && !value.isWellFormed()
}

function insertion(table: string, columns: string[]): string {
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
}

function replacement(table: string, columns: string[]): string {
  const set = columns
    .filter((column) => column !== 'room' && column !== 'id')
    .map((column) => `${column} = @${column}`)
  return `UPDATE ${table} SET ${set.join(', ')} WHERE room = @room AND id = @id`
}
