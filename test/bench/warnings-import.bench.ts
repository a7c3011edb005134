import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { XMLParser } from 'fast-xml-parser'
import { prepareConnection } from '#core/db/open.ts'
import { root } from '#launch/place.ts'
import { nationalOf } from '#test/help/cap.ts'
import { report, timed, timedLater } from '#test/help/figure.ts'
import { furnishedDesk } from '#test/help/furnished-room.ts'

// Ten thousand warning files by one command through the door, read, joined to chains and sealed, against the least that can be done with them: each file read and parsed, its text put into one table by bare better-sqlite3.

const files = 10_000
const folder = join(root, 'out', 'bench', 'warnings-import')
const stick = join(folder, 'stick')

rmSync(folder, { recursive: true, force: true })
mkdirSync(stick, { recursive: true })
for (let number = 0; number < files; number++) writeFileSync(join(stick, `${number}.xml`), nationalOf(number))

const desk = await furnishedDesk(join(folder, 'door.db'))
const bare = timed(plainly)
const door = await timedLater(() => importAll())
const again = await timedLater(() => importAll())
const [rate, plainRate] = [(files / door.took) * 1000, (files / bare.took) * 1000]
report({
  name: `warnings: ${files} files imported through the door (${JSON.stringify(counts(door.value))})`,
  figure: `${rate.toFixed(0)} a second`,
  reference: '1000 a second',
  ratio: rate / 1000,
  wanted: { atLeast: 1 },
})
report({
  name: 'warnings: the same against bare parsing and bare inserting',
  figure: `${(door.took / 1000).toFixed(2)} s`,
  reference: `${(bare.took / 1000).toFixed(2)} s (${plainRate.toFixed(0)} a second)`,
  ratio: door.took / bare.took,
})
report({
  name: `warnings: the same stick put in again (${JSON.stringify(counts(again.value))})`,
  figure: `${((files / again.took) * 1000).toFixed(0)} a second`,
  reference: '1000 a second',
  ratio: files / again.took,
  wanted: { atLeast: 1 },
})
await desk.close()

async function importAll(): Promise<unknown> {
  const reply = await desk.running.ask({
    seat: 'cli',
    call: { operation: 'warnings.importFile', input: { path: stick } },
  })
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value
}

function counts(value: unknown): object {
  const { received, known, refused } = value as { received: number; known: number; refused: unknown[] }
  return { received, known, refused: refused.length }
}

function plainly(): void {
  const database = new Database(join(folder, 'bare.db'))
  prepareConnection(database)
  database.exec('CREATE TABLE plain (id INTEGER PRIMARY KEY, name TEXT, raw TEXT, facts TEXT) STRICT')
  const insert = database.prepare('INSERT INTO plain (name, raw, facts) VALUES (?, ?, ?)')
  const parser = new XMLParser()
  database.transaction(() => {
    for (const name of readdirSync(stick)) {
      const raw = readFileSync(join(stick, name), 'utf8')
      insert.run(name, raw, JSON.stringify(parser.parse(raw)))
    }
  })()
  database.close()
}
