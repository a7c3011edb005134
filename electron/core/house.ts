import type { Database } from 'better-sqlite3'
import { type Refusal, RefusalError } from '#shared/base/refusal.ts'
import { type Settings, Settings as SettingsShape } from '#shared/settings/settings.ts'
import type { Clock } from './clock.ts'
import { type Pen, penOf } from './db/ledger.ts'
import type { Lock } from './db/lock.ts'
import { openFile } from './db/open.ts'
import { type Reader, readerOf } from './db/reader.ts'
import { openScratch, type Scratch } from './db/scratch.ts'
import type { Stored } from './db/tables.ts'
import type { RoomFacts } from './work.ts'

/** A room's file held open, or the reason why there is none. */
export interface House {
  readonly file: string
  readonly clock: Clock
  state: 'none' | 'ready' | 'readOnly' | 'shut'
  trouble: Refusal | null
  scratch: Scratch
  /** Throws a refusal when no room can be read. */
  open(): OpenRoom
  /** Asks for a verified copy of the file; whoever runs the core says how it is made. */
  wantCopy(why: 'handover' | 'asked'): void
  /** Something to be let go of together with the file. */
  whenShut(act: () => void): void
  /** From now on the file is only read. */
  distrust(trouble: Refusal): void
  /** Looks at the file again, after a room was made. */
  look(): void
  close(): void
}

/** The open database with everything that hangs on it. */
export interface OpenRoom {
  database: Database
  db: Reader
  pen: Pen
  facts: RoomFacts
  /** Does all of an act or nothing of it. */
  transact<T>(act: () => T): T
}

/** Opens the house over a file; never fails, but may be in trouble. */
export function openHouse(file: string, clock: Clock): House {
  let room: OpenRoom | null = null
  let lock: Lock | null = null
  const letGo: (() => void)[] = []
  const shut = (): void => {
    for (const act of letGo.splice(0)) act()
    room?.database.close()
    lock?.release()
    house.scratch.close()
    room = null
    lock = null
  }
  const house: House = {
    file,
    clock,
    state: 'none',
    trouble: null,
    scratch: openScratch(null),
    wantCopy: () => {},
    whenShut: (act) => void letGo.push(act),
    open: () => {
      if (room) return room
      throw new RefusalError(house.trouble ?? { code: 'room.none', fields: { file } })
    },
    distrust: (trouble) => {
      house.state = 'readOnly'
      house.trouble = trouble
    },
    look: () => {
      shut()
      const opened = openFile(file)
      house.state = opened.state
      house.trouble = 'trouble' in opened ? opened.trouble : null
      lock = opened.state === 'ready' ? opened.lock : null
      room = 'database' in opened ? openRoom(opened.database) : null
      house.scratch = openScratch(opened.state === 'ready' ? `${file}.scratch` : null)
    },
    close: shut,
  }
  house.look()
  return house
}

/** Whether there is a room, and it is one for rehearsals. */
export function isRehearsal(house: House): boolean {
  return (house.state === 'ready' || house.state === 'readOnly') && house.open().facts.rehearsal
}

/** The room's settings: the room's own values over the defaults; a value that cannot be (it was changed past the console) counts as none. */
export function readSettings(db: Reader): Settings {
  const rows = db.kept<{ key: string; value: string }>('setting', 'SELECT key, value FROM setting')
  const own = Object.fromEntries(rows.map(({ key, value }) => [key, jsonIn(value)]))
  const read = SettingsShape.safeParse(own)
  if (read.success) return read.data
  const unfit = new Set(read.error.issues.map(({ path }) => path[0]))
  return SettingsShape.parse(Object.fromEntries(Object.entries(own).filter(([key]) => !unfit.has(key))))
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function openRoom(database: Database): OpenRoom {
  const pen = penOf(database)
  const db = readerOf(database, pen.changes)
  const whole = database.transaction((act: () => unknown) => act())
  return {
    database,
    db,
    pen,
    transact: <T>(act: () => T): T => {
      try {
        return whole.immediate(act) as T
      } catch (error) {
        pen.forget()
        throw error
      }
    },
    get facts() {
      return factsOf(db)
    },
  }
}

function factsOf(db: Reader): RoomFacts {
  const [row] = db.kept<Stored<'room'>>('room', 'SELECT * FROM room')
  if (!row) throw new RefusalError({ code: 'db.damaged', fields: { what: 'room' } })
  const { room, name, unit, zone, rehearsal, created_at, public_key } = row
  return {
    id: room,
    name,
    unit,
    zone,
    rehearsal: rehearsal === 1,
    createdAt: created_at,
    publicKey: public_key,
  }
}
