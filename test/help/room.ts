import { scryptSync } from 'node:crypto'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import Database, { type Database as Connection } from 'better-sqlite3'
import { afterEach, expect } from 'vitest'
import { verify } from '#core/audit/verify.ts'
import { type Console, openConsole } from '#core/console.ts'
import { ledgerOf } from '#core/db/ledger.ts'
import '#core/people/rows.ts'
import type { InputOf, OperationName, ValueOf } from '#shared/contract/index.ts'
import type { News, Refused, Reply } from '#shared/contract/wire.ts'
import { type MovingClock, movingClock } from './clock.ts'
import { expectTablesToBeTheChain } from './fold.ts'
import { temporaryFolder } from './folder.ts'
import { crew, type Who } from './people.ts'

/** When the test room was founded: 08:00 in Shanghai, a change of shift. */
export const founded = '2026-03-10T00:00:00.000Z'

/** More about one call: its command id, the instant it claims. */
export interface More {
  command?: string
  at?: string
}

/** A room on a real file behind the real door; after every call the chain is held against the tables. */
export interface TestRoom {
  readonly file: string
  readonly clock: MovingClock
  readonly news: News[]
  readonly console: Console
  /** Asks and takes whatever comes. */
  ask(who: Who, operation: string, input: unknown, more?: More): Promise<Reply>
  /** Asks what must be answered. */
  ok<N extends OperationName>(who: Who, operation: N, input: InputOf<N>, more?: More): Promise<ValueOf<N>>
  /** Asks what must be refused. */
  no(who: Who, operation: string, input: unknown, more?: More): Promise<Refused>
  /** The open database, past the door. */
  sqlite(): Connection
  /** Closes the house and opens it again. */
  reopen(): void
  close(): void
}

const open: TestRoom[] = []
const prepared = new Map<boolean, Promise<string>>()

/** A room of its own for a test: founded, six people with PINs, each at a seat, the first shift open. */
export async function openTestRoom({ rehearsal = false } = {}): Promise<TestRoom> {
  const source = prepared.get(rehearsal) ?? prepare(rehearsal)
  prepared.set(rehearsal, source)
  const folder = temporaryFolder()
  cpSync(await source, folder, { recursive: true })
  return openRoomAt(join(folder, 'room.db'), movingClock(founded))
}

/** Opens a room over any file; nothing need be there. */
export function openRoomAt(file: string, clock: MovingClock): TestRoom {
  const news: News[] = []
  let running = openConsole(file, clock, 'inline', (told) => void news.push(told))
  const ask = async (who: Who, operation: string, input: unknown, more: More = {}): Promise<Reply> => {
    const call = { operation, input, ...(more.command === undefined ? {} : { command: more.command }) }
    const reply = await running.ask({ seat: who, call, ...(more.at === undefined ? {} : { at: more.at }) })
    expectSound(running)
    return reply
  }
  const room: TestRoom = {
    file,
    clock,
    news,
    get console() {
      return running
    },
    ask,
    ok: async <N extends OperationName>(who: Who, operation: N, input: InputOf<N>, more?: More) => {
      const reply = await ask(who, operation, input, more)
      if (!reply.ok) throw new Error(`${operation} was refused: ${JSON.stringify(reply)}`)
      return reply.value as ValueOf<N>
    },
    no: async (who, operation, input, more) => {
      const reply = await ask(who, operation, input, more)
      if (reply.ok) throw new Error(`${operation} was not refused: ${JSON.stringify(reply.value)}`)
      return reply
    },
    sqlite: () => running.house.open().database,
    reopen: () => {
      if (open.includes(room)) running.close()
      else open.push(room)
      running = openConsole(file, clock, 'inline', (told) => void news.push(told))
    },
    close: () => {
      if (open.includes(room)) running.close()
      open.splice(0, open.length, ...open.filter((other) => other !== room))
    },
  }
  open.push(room)
  return room
}

/** Looks into a room's file as anybody with SQLite can, past the console. */
export function pastTheDoor<T>(file: string, act: (database: Connection) => T): T {
  const database = new Database(file)
  try {
    return act(database)
  } finally {
    database.close()
  }
}

afterEach(() => {
  for (const room of [...open]) {
    try {
      if (room.console.house.state === 'ready') expectTablesToBeTheChain(room.sqlite())
    } finally {
      room.close()
    }
  }
})

function expectSound({ house }: Console): void {
  if (house.state !== 'ready') return
  const { database } = house.open()
  const verdict = verify({ database, file: house.file, progress: () => {} })
  expect(verdict.broken ?? []).toEqual([])
}

async function prepare(rehearsal: boolean): Promise<string> {
  const folder = temporaryFolder()
  const room = openRoomAt(join(folder, 'room.db'), movingClock(founded))
  const { admin, ...others } = crew
  await room.ok('nobody', 'room.create', {
    name: '测试值班室',
    unit: '测试县应急管理局',
    admin: { name: admin.name, pin: admin.pin },
    rehearsal,
  })
  for (const { name, roles } of Object.values(others))
    await room.ok('console', 'people.add', { name, roles: [...roles] })
  giveCheapPins(room)
  for (const [seat, { id, pin }] of Object.entries(crew))
    await room.ok(seat as keyof typeof crew, 'people.signIn', { person: id, pin })
  room.close()
  return folder
}

/** The PINs of the test room, hashed at the least cost there is and written with the room's own pen: signing is asked for by the hundred. */
function giveCheapPins(room: TestRoom): void {
  const { database, pen, facts } = room.console.house.open()
  const ledger = ledgerOf(pen, { room: facts.id, at: founded, person: null, operation: 'people.resetPin' }, [
    'pin',
  ])
  database.transaction(() => {
    for (const { id, pin } of Object.values(crew)) {
      const hash = `scrypt$2$8$1$${salt.toString('base64')}$${scryptSync(pin, salt, 32, { N: 2, r: 8, p: 1 }).toString('base64')}`
      if (id === crew.admin.id) ledger.update('pin', id, { hash })
      else ledger.insert('pin', { person: id, hash, set_at: founded })
    }
  })()
}

const salt = Buffer.from('salt of the test')
