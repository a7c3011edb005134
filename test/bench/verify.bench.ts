import { hash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { ledgerOf } from '#core/db/ledger.ts'
import '#core/log/rows.ts'
import { root } from '#launch/place.ts'
import { diceOf } from '#test/help/dice.ts'
import { sentence } from '#test/help/duty-words.ts'
import { median, ms, report, timed, timedLater } from '#test/help/figure.ts'
import { type Desk, furnishedDesk } from '#test/help/furnished-room.ts'

// Verifying the whole chain against bare SHA-256 over the same bytes: every link's row, every link, every row of the tables.

const entries = 40_000
const turns = 5
const folder = join(root, 'out', 'bench', 'verify')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const desk = await furnishedDesk(join(folder, 'room.db'))
fill(desk)
const texts = hashedTexts(desk.running.house.open().database)
const took = { verify: [] as number[], bare: [] as number[] }
let links = 0
for (let turn = 0; turn < turns; turn++) {
  const verdict = await timedLater(() => desk.ask('audit.verify', {}))
  if (!verdict.value.ok) throw new Error(JSON.stringify(verdict.value))
  links = verdict.value.links
  took.verify.push(verdict.took)
  took.bare.push(timed(() => hashAll(texts)).took)
}
const [figure, reference] = [median(took.verify), median(took.bare)]
report({
  name: `audit.verify of ${links.toLocaleString('en')} links`,
  figure: `${ms(figure)}, ${Math.round((links / figure) * 1000).toLocaleString('en')} links/s`,
  reference: `${ms(reference)} bare SHA-256 over the same bytes`,
  ratio: figure / reference,
})
await desk.close()

/** Entries written with the room's own pen, many in one transaction. */
function fill({ running: { house } }: Desk): void {
  const { pen, facts, transact, db } = house.open()
  const dice = diceOf(5)
  const {
    room: _room,
    id: _id,
    ...like
  } = db.one('SELECT * FROM log_entry WHERE id = 1') as Record<string, never>
  const act = { room: facts.id, at: house.clock.now(), person: 1, operation: 'log.write' }
  const ledger = ledgerOf(pen, act, ['log_entry'])
  for (let done = 0; done < entries; done += 10_000)
    transact(() => {
      for (let n = 0; n < 10_000; n++) ledger.insert('log_entry', { ...like, text: sentence(dice) } as never)
    })
}

function hashedTexts(database: Database): string[] {
  const links = database.prepare('SELECT * FROM link').all() as Record<string, string | number | null>[]
  return links.flatMap(({ row, hash: _hash, ...rest }) => [
    String(row),
    String(row),
    JSON.stringify(Object.values(rest)),
  ])
}

function hashAll(all: readonly string[]): void {
  for (const text of all) hash('sha256', text, 'hex')
}
