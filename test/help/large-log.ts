import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { sha256 } from '#core/audit/chain.ts'
import { expectedSchema, newestVersion } from '#core/db/schema.ts'
import { diceOf } from './dice.ts'
import { sentence } from './duty-words.ts'
import { furnishedDesk } from './furnished-room.ts'

const ends = [
  ...['', '-wal', '-shm', '.key', '.lock', '.made'],
  ...['.scratch', '.scratch-wal', '.scratch-shm', '.search', '.search-wal', '.search-shm'],
]

/** A room whose log holds `entries` lines from seeded dice, put in raw (no links); made once and kept in `file`. */
export async function largeLog(file: string, entries: number): Promise<void> {
  const recipe = sha256(JSON.stringify([entries, ...expectedSchema(newestVersion), sentence(diceOf(1))]))
  if (existsSync(`${file}.made`) && readFileSync(`${file}.made`, 'utf8') === recipe) return
  for (const end of ends) rmSync(`${file}${end}`, { force: true })
  const desk = await furnishedDesk(file)
  const { database, facts } = desk.running.house.open()
  database.pragma('synchronous = OFF')
  fill(database, { room: facts.id, entries })
  await desk.ask('log.search', { words: '燃气' })
  await desk.close()
  writeFileSync(`${file}.made`, recipe)
}

/** Entries one every two minutes up to now; a shift for each 720 of them would change nothing for searching. */
function fill(database: Database, { room, entries }: { room: string; entries: number }): void {
  const dice = diceOf(20_260_301)
  const insert = database.prepare(`
    INSERT INTO log_entry SELECT @room, @id, shift, @day, 'other', @text, '', '', '', '', @at, @at, 1, '', 0, NULL, NULL, NULL, NULL, '', 0, 0, NULL, '[]', NULL
    FROM log_entry WHERE room = @room AND id = 1`)
  const first = (database.prepare('SELECT max(id) FROM log_entry').pluck().get() as number) + 1
  const now = Date.now()
  const put = database.transaction((from: number, to: number) => {
    for (let id = from; id < to; id++) {
      const at = new Date(now - (entries + first - id) * 120_000).toISOString()
      insert.run({ room, id, day: at.slice(0, 10), text: sentence(dice), at })
    }
  })
  for (let id = first; id < entries + first; id += 50_000) put(id, Math.min(id + 50_000, entries + first))
}
