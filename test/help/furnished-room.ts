import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineClock } from '#core/clock.ts'
import { type Console, openConsole } from '#core/console.ts'
import type { InputOf, OperationName, ValueOf } from '#shared/contract/index.ts'
import type { Reply } from '#shared/contract/wire.ts'

/** The PIN of everybody in a furnished room. */
export const pin = '135790'

/** The founding of a rehearsal room. */
export const founding = {
  name: '总值班室',
  unit: '临江市应急管理局',
  changeAt: '08:00',
  admin: { name: '王强', pin },
  rehearsal: true,
} as const

/** The second person of a furnished room, who takes over. */
export const reliever = { name: '李敏', roles: ['lead', 'officer', 'leader'], pin } as const

/** A core in this process, with somebody at the seat. */
export interface Desk {
  running: Console
  /** The reply, whatever it is. */
  reply<N extends OperationName>(operation: N, input: InputOf<N>, more?: More): Promise<Reply>
  /** The value; a refusal is thrown. */
  ask<N extends OperationName>(operation: N, input: InputOf<N>, more?: More): Promise<ValueOf<N>>
  close(): Promise<void>
}

interface More {
  at?: string
  command?: string
}

/** A folder that is gone when the test is over. */
export function scratchFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'duty-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Opens a core over a file in this process, as the command line does, with nobody at the seat. */
export function openDesk(file: string): Desk {
  const running = openConsole(file, machineClock, 'inline', () => {})
  const reply: Desk['reply'] = (operation, input, more = {}) =>
    running.ask({ seat: 'cli', call: { operation, input, command: more.command }, at: more.at })
  return {
    running,
    reply,
    ask: async (operation, input, more) => {
      const answer = await reply(operation, input, more)
      if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer)}`)
      return answer.value as ValueOf<typeof operation>
    },
    close: async () => {
      await running.settled()
      running.close()
    },
  }
}

/** Founds a rehearsal room with two people in `file`, now or at an instant, and seats the first of them. */
export async function furnishedDesk(file: string, at?: string): Promise<Desk> {
  const desk = openDesk(file)
  await desk.ask('room.create', founding, { at })
  await desk.ask('people.signIn', { person: 1, pin }, { at })
  await desk.ask('people.add', { ...reliever, roles: [...reliever.roles] }, { at })
  return desk
}
