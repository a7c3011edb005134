import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { sha256 } from '#core/audit/chain.ts'
import { expectedSchema, newestVersion } from '#core/db/schema.ts'
import { diceOf } from './dice.ts'
import { furnishedDesk } from './furnished-room.ts'

const ends = [
  ...['', '-wal', '-shm', '.key', '.lock', '.made'],
  ...['.scratch', '.scratch-wal', '.scratch-shm', '.search', '.search-wal', '.search-shm'],
]

/** How many stations, and how many hours up to `now` each was read. */
export interface Waters {
  stations: number
  hours: number
  now: string
}

/** A room whose stations were read every hour for long, put in raw (no links) in the order in which readings come: hour by hour, station by station. Made once and kept in `file`. */
export async function largeWaters(file: string, waters: Waters): Promise<void> {
  const recipe = sha256(JSON.stringify([waters, ...expectedSchema(newestVersion), 1]))
  if (existsSync(`${file}.made`) && readFileSync(`${file}.made`, 'utf8') === recipe) return
  for (const end of ends) rmSync(`${file}${end}`, { force: true })
  const desk = await furnishedDesk(file)
  const { database, facts } = desk.running.house.open()
  for (let number = 1; number <= waters.stations; number += 1) {
    const levels = { warning: 36_300, guaranteed: 38_000, record: 39_120 }
    const kind = number % 5 === 0 ? ('rain' as const) : ('river' as const)
    await desk.ask('waters.addStation', { name: `S${number}`, kind, ...(kind === 'river' ? { levels } : {}) })
  }
  database.pragma('synchronous = OFF')
  fill(database, { ...waters, room: facts.id })
  await desk.close()
  writeFileSync(`${file}.made`, recipe)
}

function fill(database: Database, { stations, hours, now, room }: Waters & { room: string }): void {
  const dice = diceOf(20_260_720)
  const insert = database.prepare(
    `INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '', 'sheet', NULL, NULL, '', ?, 1)`,
  )
  const levels = Array.from({ length: stations }, () => 35_000 + dice.upTo(1500))
  const put = database.transaction((from: number, to: number) => {
    for (let hour = from; hour < to; hour += 1) {
      const at = new Date(Date.parse(now) - (hours - 1 - hour) * 3_600_000).toISOString()
      for (let station = 1; station <= stations; station += 1) {
        const level = ((levels[station - 1] ?? 35_000) + dice.upTo(121) - 60) as number
        levels[station - 1] = Math.min(39_500, Math.max(33_000, level))
        const rain = station % 5 === 0
        const id = hour * stations + station
        const figures = rain
          ? [null, null, dice.upTo(10) === 0 ? dice.upTo(300) : 0, 60]
          : [level, level * 3, null, null]
        insert.run(room, id, station, at, ...figures, at)
      }
    }
  })
  for (let hour = 0; hour < hours; hour += 500) put(hour, Math.min(hour + 500, hours))
}
