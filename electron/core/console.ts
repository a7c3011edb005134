import type { Refusal } from '#shared/base/refusal.ts'
import type { News, Reply } from '#shared/contract/wire.ts'
import { beside } from './beside.ts'
import type { Clock } from './clock.ts'
import { makeCopy } from './copying.ts'
import { isLarge } from './db/soundness.ts'
import { type AtDoor, doorOf } from './dispatch.ts'
import { logFault } from './fault.ts'
import { type House, openHouse, readSettings } from './house.ts'
import { consoleSeat } from './seats.ts'

/** A running core: its door, and what it does by itself. */
export interface Console {
  house: House
  ask(request: AtDoor): Promise<Reply>
  /** Asks as the console itself. */
  asConsole(operation: string, input: unknown): Promise<Reply>
  /** Resolves when nothing that was begun is still under way. */
  settled(): Promise<void>
  close(): void
}

/** How long work is done: in a worker with progress, or at once (the command line). */
export type Labour = 'workers' | 'inline'

/** Opens the room's file and its door. */
export function openConsole(file: string, clock: Clock, labour: Labour, tell: (news: News) => void): Console {
  const house = openHouse(file, clock)
  const door = doorOf(house, tell)
  const under = new Set<Promise<unknown>>()
  const asConsole = (operation: string, input: unknown): Promise<Reply> =>
    door.ask({ seat: consoleSeat, call: { operation, input } })
  house.wantCopy = (why) => {
    const wanted = {
      file,
      why,
      at: house.clock.now(),
      second: readSettings(house.open().db).secondCopyFolder,
    }
    const making =
      labour === 'workers'
        ? beside({ do: 'copy', ...wanted }, tell)
        : Promise.resolve().then(() => makeCopy(wanted))
    const recorded = making
      .then((copy) => asConsole('backup.record', copy))
      .finally(() => under.delete(recorded))
    under.add(recorded)
  }
  if (labour === 'workers') lookThroughLater(house, tell)
  const longQuery: AtDoor['beside'] = (operation, prepared) =>
    beside({ do: 'query', operation, prepared }, tell)
  return {
    house,
    ask: (request) => door.ask(labour === 'workers' ? { ...request, beside: longQuery } : request),
    asConsole,
    settled: async () => void (await Promise.allSettled(under)),
    close: () => house.close(),
  }
}

/** A large file is looked through while the desk is already at work; found damaged, it is only read from then on. */
function lookThroughLater(house: House, tell: (news: News) => void): void {
  if (house.state !== 'ready' || !isLarge(house.file)) return
  beside({ do: 'look', file: house.file }, () => {})
    .then((trouble) => {
      if (trouble === null) return
      house.distrust(trouble as Refusal)
      tell({ type: 'changed', rooms: ['settings'] })
    })
    .catch((error) => logFault(house.file, { seat: consoleSeat, operation: 'room.state', error }))
}
