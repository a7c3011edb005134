import Database, { type Database as Connection } from 'better-sqlite3'
import type { Dice } from './dice.ts'

/** Where somebody put a hand on: the verdict must name the link, the table and the row. */
export interface Place {
  link: number
  table: string
  id: number
  /** True when the link itself was changed. */
  ofLink?: boolean
}

/** A row as SQLite gives it. */
export type Row = Record<string, string | number | null>

/** Changes a file as somebody with SQLite can: no rule of the schema holds, and afterwards the schema is what it was. */
export function behindTheBack<T>(file: string, act: (database: Connection) => T): T {
  const database = new Database(file)
  try {
    database.pragma('foreign_keys = OFF')
    database.pragma('ignore_check_constraints = ON')
    const triggers = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
      name: string
      sql: string
    }[]
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`)
    const value = act(database)
    for (const { sql } of triggers) database.exec(sql)
    return value
  } finally {
    database.close()
  }
}

/** Every table of a file that has rows. */
export function tablesWithRows(database: Connection): string[] {
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck()
  return (names.all() as string[]).filter((name) => database.prepare(`SELECT 1 FROM ${name} LIMIT 1`).get())
}

/** Changes one character or digit of one value of one row of one table, all chosen by the dice. */
export function changeOneValue(database: Connection, dice: Dice): Place & { column: string } {
  for (;;) {
    const table = dice.one(tablesWithRows(database))
    const row = rowBy(database, table, dice)
    const column = dice.one(Object.keys(row))
    const value = changed(row[column] ?? null, typeOf(database, table, column), dice)
    const place = placeOf(database, table, row)
    if (set(database, { table, row, column, value })) return { ...place, column }
  }
}

/** A random row of a table. */
export function rowBy(database: Connection, table: string, dice: Dice): Row {
  const rows = database.prepare(`SELECT * FROM ${table}`).all() as Row[]
  return dice.one(rows)
}

/** Where a row stands: its own number for a link, else the last link that wrote it. */
export function placeOf(database: Connection, table: string, row: Row): Place {
  if (table === 'link') return { link: Number(row.seq), table, id: Number(row.seq), ofLink: true }
  const last = database.prepare('SELECT max(seq) FROM link WHERE tbl = ? AND row_id = ?').pluck()
  return { link: last.get(table, row.id) as number, table, id: Number(row.id) }
}

/** The condition that finds a row by its key. */
export function keyOf(table: string, row: Row): string {
  return table === 'link' ? `seq = ${row.seq}` : `id = ${row.id} AND room = '${row.room}'`
}

/** Puts a whole row into a table. */
export function putRow(database: Connection, table: string, row: Row): void {
  const columns = Object.keys(row)
  const places = columns.map((column) => `@${column}`)
  database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`).run(row)
}

function set(
  database: Connection,
  to: { table: string; row: Row; column: string; value: string | number },
): boolean {
  try {
    const sql = `UPDATE ${to.table} SET ${to.column} = ? WHERE ${keyOf(to.table, to.row)}`
    return database.prepare(sql).run(to.value).changes === 1
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}

function typeOf(database: Connection, table: string, column: string): string {
  const columns = database.pragma(`table_info(${table})`) as { name: string; type: string }[]
  return columns.find(({ name }) => name === column)?.type ?? 'TEXT'
}

function changed(value: string | number | null, type: string, dice: Dice): string | number {
  if (value === null) return type === 'INTEGER' ? dice.upTo(10) : 'x'
  if (typeof value === 'number') return Number(withOneChanged(String(Math.abs(value)), '0123456789', dice))
  return withOneChanged(value, '0123456789abcdef燃气水电,"', dice)
}

function withOneChanged(text: string, choices: string, dice: Dice): string {
  const points = [...text]
  if (points.length === 0) return dice.one([...choices])
  const place = dice.upTo(points.length)
  const others = [...choices].filter((choice) => choice !== points[place])
  return points.with(place, dice.one(others)).join('')
}
