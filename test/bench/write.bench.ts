import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database, { type Database as Connection } from 'better-sqlite3'
import { prepareConnection } from '#core/db/open.ts'
import type { Row } from '#core/db/reader.ts'
import { root } from '#launch/place.ts'
import { diceOf } from '#test/help/dice.ts'
import { sentence } from '#test/help/duty-words.ts'
import { median, ms, report, timed, timedLater } from '#test/help/figure.ts'
import { furnishedDesk } from '#test/help/furnished-room.ts'

// Writing through the door against the same rows put into the same tables with bare better-sqlite3, turn by turn in one run.

const warming = 100
const measured = 1000
const folder = join(root, 'out', 'bench', 'write')
const tables = ['log_entry', 'answered', 'link'] as const

type Rows = { table: (typeof tables)[number]; row: Row }[]

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const file = join(folder, 'door.db')
const desk = await furnishedDesk(file)
const door = desk.running.house.open().database
door.pragma('wal_checkpoint(TRUNCATE)')
copyFileSync(file, join(folder, 'bare.db'))
const bare = new Database(join(folder, 'bare.db'))
prepareConnection(bare)

const writeBare = barePen(bare)
const dice = diceOf(1)
const took = { door: [] as number[], bare: [] as number[] }
for (let turn = -warming; turn < measured; turn++) {
  const input = { kind: 'other', text: sentence(dice) }
  const throughDoor = await timedLater(() => desk.ask('log.write', input, { command: randomUUID() }))
  const rows = rowsOfLast(door)
  const plainly = timed(() => writeBare(rows))
  if (turn < 0) continue
  took.door.push(throughDoor.took)
  took.bare.push(plainly.took)
}
const [figure, reference] = [median(took.door), median(took.bare)]
report({
  name: 'log.write through the door, median',
  figure: ms(figure),
  reference: `${ms(reference)} the same rows by bare better-sqlite3`,
  ratio: figure / reference,
  wanted: { atMost: 1.5 },
})
bare.close()
await desk.close()

/** What the last command left: its entry, its answer and their two links. */
function rowsOfLast(database: Connection): Rows {
  const last = (table: string, key: string, count: number) =>
    database.prepare(`SELECT * FROM ${table} ORDER BY ${key} DESC LIMIT ${count}`).all() as Row[]
  const [entry, answer] = [last('log_entry', 'id', 1)[0] as Row, last('answered', 'id', 1)[0] as Row]
  const [second, first] = last('link', 'seq', 2) as [Row, Row]
  return [
    { table: 'log_entry', row: entry },
    { table: 'link', row: first },
    { table: 'answered', row: answer },
    { table: 'link', row: second },
  ]
}

/** Puts ready rows into their tables: prepared statements, one transaction for each entry. */
function barePen(database: Connection): (rows: Rows) => void {
  const columns = (table: string) =>
    (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  const insert = Object.fromEntries(
    tables.map((table) => {
      const names = columns(table)
      const places = names.map((name) => `@${name}`).join(', ')
      return [table, database.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`)]
    }),
  )
  return database.transaction((rows: Rows) => {
    for (const { table, row } of rows) insert[table]?.run(row)
  }).immediate
}
