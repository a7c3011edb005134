import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { plusMinutes } from '#shared/base/instant.ts'
import { plusDays } from '#shared/base/zone.ts'
import { plannedShiftAt } from '#shared/handover/shift-plan.ts'
import { attachmentsFolder } from '../db/content-path.ts'
import { type House, openHouse } from '../house.ts'
import type { Language } from '../words.ts'
import { type Book, bookIn, demoPin, type Scene } from './demo-book.ts'
import { firstMinutes } from './demo-crew.ts'
import { playScene } from './demo-scene.ts'
import { frameOf } from './demo-shift.ts'
import { type Cue, demoHours, type Stage, stageOver } from './demo-stage.ts'
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
    for (const cue of cuesOf(stage, now)) cue.play(cue.at)
    database.pragma('synchronous = FULL')
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    house.close()
  }
  return made
}

/** Everything that happens up to now, in the order of time; what would lie in the future has not happened. */
function cuesOf(stage: Stage, now: string): Cue[] {
  const days = [...Array(lastDay + 1).keys()]
  const cues = [
    ...firstMinutes(stage),
    ...days.flatMap((day) => frameOf(stage, day, lastDay)),
    ...[...stage.book.scenes, ...routineOf(stage.book, days)].map((scene, index) =>
      cueOf(stage, { scene, index, now }),
    ),
  ]
  const handedOver = stage.moment(lastDay, '08:16')
  const happened = cues.filter(({ at, recent }: Cue & { recent?: boolean }) => at <= now && (!recent || at > handedOver))
  return happened.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function cueOf(
  stage: Stage,
  { scene, index, now }: { scene: Scene; index: number; now: string },
): Cue & { recent: boolean } {
  const recent = scene.at === undefined
  const seconds = ((index * 23) % 50) / 60
  const at = scene.at === undefined ? plusMinutes(now, -(scene.ago ?? 0)) : stage.moment(scene.day, scene.at)
  return { at: recent ? at : plusMinutes(at, seconds), recent, play: (moment) => playScene(stage, scene, moment) }
}

/** What happens every day, in words that change from day to day, a few minutes earlier or later. */
function routineOf({ routine }: Book, days: readonly number[]): Scene[] {
  return days.flatMap((day) =>
    routine.map(({ slot, at, variants, ...rest }, order) => ({
      ...plain,
      ...rest,
      day,
      at: later(at, (day * 7 + order * 3) % 9),
      key: `${slot}/${day}`,
      words: `${slot}.${(day % variants) + 1}`,
    })),
  )
}

const plain = {
  ...{ do: 'write', of: '', name: '', follow: false, into: null, item: 0, shift: 0 },
  links: [] as string[],
} as const

function later(time: string, minutes: number): string {
  const [hours = '', written = ''] = time.split(':')
  return `${hours}:${String(Number(written) + minutes).padStart(2, '0')}`
}

function giveName(draft: string, file: string): void {
  if (existsSync(attachmentsFolder(draft)))
    cpSync(attachmentsFolder(draft), attachmentsFolder(file), { recursive: true })
  renameSync(`${draft}.key`, `${file}.key`)
  renameSync(draft, file)
}

function clear(draft: string): void {
  const beside = ['.key', '.new', '.lock', '.search', '.scratch', '.faults.jsonl']
  for (const end of ['', ...beside])
    for (const tail of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}${tail}`, { force: true })
  rmSync(attachmentsFolder(draft), { recursive: true, force: true })
}
