import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database, { type Database as Connection } from 'better-sqlite3'
import { prepareConnection } from '#core/db/open.ts'
import { root } from '#launch/place.ts'
import { diceOf } from '#test/help/dice.ts'
import { sentence } from '#test/help/duty-words.ts'
import { median, ms, report, timed, timedLater } from '#test/help/figure.ts'
import { type Desk, furnishedDesk } from '#test/help/furnished-room.ts'

// Writing through the door against the same rows put into the same tables with bare better-sqlite3, turn by turn in one run.

const rounds = 40
const inRound = 25
const folder = join(root, 'out', 'bench', 'write')
const tables = ['log_entry', 'answered', 'link'] as const

type Rows = { table: (typeof tables)[number]; row: Record<string, unknown> }[]

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
const took = { door: [] as number[], bare: [] as number[], ratio: [] as number[] }
for (let round = -4; round < rounds; round++) {
  const throughDoor = await writeThroughDoor(desk)
  const rows = rowsSince(door, inRound)
  const plainly = rows.map((group) => timed(() => writeBare(group)).took)
  if (round < 0) continue
  took.door.push(...throughDoor)
  took.bare.push(...plainly)
  took.ratio.push(median(throughDoor) / median(plainly))
}
const [figure, reference] = [median(took.door), median(took.bare)]
report({
  name: 'log.write, median',
  figure: ms(figure),
  reference: `${ms(reference)} bare inserts`,
  ratio: figure / reference,
  wanted: { atMost: 1.5 },
})
report({
  name: 'log.write, median of the rounds',
  figure: ms(figure),
  reference: `${ms(reference)} bare inserts`,
  ratio: median(took.ratio),
})
bare.close()
await desk.close()

async function writeThroughDoor(at: Desk): Promise<number[]> {
  const each: number[] = []
  for (let n = 0; n < inRound; n++) {
    const input = { kind: 'other', text: sentence(dice) }
    each.push((await timedLater(() => at.ask('log.write', input))).took)
  }
  return each
}

/** What the last commands left: each its entry, its answer and their two links. */
function rowsSince(database: Connection, commands: number): Rows[] {
  const last = (table: string, key: string, count: number) =>
    database
      .prepare(`SELECT * FROM ${table} ORDER BY ${key} DESC LIMIT ${count}`)
      .all()
      .reverse() as Record<string, unknown>[]
  const [entries, answers] = [last('log_entry', 'id', commands), last('answered', 'id', commands)]
  const links = last('link', 'seq', commands * 2)
  return entries.map((entry, n) => [
    { table: 'log_entry', row: entry },
    { table: 'link', row: links[n * 2] as Record<string, unknown> },
    { table: 'answered', row: answers[n] as Record<string, unknown> },
    { table: 'link', row: links[n * 2 + 1] as Record<string, unknown> },
  ])
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
