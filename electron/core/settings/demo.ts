import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { plusMinutes } from '#shared/base/instant.ts'
import { plusDays } from '#shared/base/zone.ts'
import { plannedShiftAt } from '#shared/handover/shift-plan.ts'
import { attachmentsFolder } from '../db/content-path.ts'
import { keepName } from '../db/folder.ts'
import { type House, openHouse } from '../house.ts'
import type { Language } from '../words.ts'
import { type Book, bookIn, demoPin } from './demo-book.ts'
import { cuesOf } from './demo-plot.ts'
import { demoHours, stageOver } from './demo-stage.ts'
import { foundRoom } from './founding.ts'

/** The index of the shift that is on duty now; the one with index 0 is the first. */
const lastDay = 14

/** Makes the demo room: two weeks of a rehearsal room played through the door beside the file, which gets its name when they are whole. */
export function playDemo(house: House, language: Language): { roomId: string } {
  const draft = `${house.file}.demo`
  clear(draft)
  try {
    const made = play(draft, house, bookIn(language), language)
    giveName(draft, house.file)
    house.look()
    house.wantCopy('asked')
    return made
  } finally {
    clear(draft)
  }
}

function play(file: string, { clock }: House, book: Book, language: Language): { roomId: string } {
  const now = clock.now()
  const { zone, changeAt } = demoHours
  const rules = [{ effectiveFrom: '2000-01-01', changes: [changeAt] }]
  const firstDay = plusDays(plannedShiftAt(now, rules, zone).dutyDay, -lastDay)
  const { name, unit } = book.room
  const admin = { name: book.people[0]?.name ?? '', pin: demoPin }
  const founding = { name, unit, zone, changeAt, admin, language, rehearsal: true, secondCopyFolder: '' }
  const begins = plannedShiftAt(plusMinutes(now, -lastDay * 1440), rules, zone).from
  const made = foundRoom(file, founding, begins)
  const house = openHouse(file, clock)
  try {
    const { database } = house.open()
    database.pragma('synchronous = OFF')
    const stage = stageOver(house, book, firstDay)
    for (const cue of cuesOf(stage, lastDay, now)) cue.play(cue.at)
    database.pragma('synchronous = FULL')
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    house.close()
  }
  return made
}

function giveName(draft: string, file: string): void {
  if (existsSync(attachmentsFolder(draft)))
    cpSync(attachmentsFolder(draft), attachmentsFolder(file), { recursive: true })
  renameSync(draft, file)
  renameSync(`${draft}.key`, `${file}.key`)
  keepName(file)
}

function clear(draft: string): void {
  const beside = ['.key', '.new', '.lock', '.search', '.scratch', '.faults.jsonl']
  for (const end of ['', ...beside])
    for (const tail of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}${tail}`, { force: true })
  rmSync(attachmentsFolder(draft), { recursive: true, force: true })
}
