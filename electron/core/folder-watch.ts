import type { FolderState, FoundFile } from '#shared/warnings/file-contract.ts'
import type { Console } from './console.ts'
import { logFault } from './fault.ts'
import { batchesOf, type FolderFile, filesIn, whole } from './folder-files.ts'
import { readSettings } from './house.ts'
import { putAside } from './put-aside.ts'
import { consoleSeat } from './seats.ts'
import { noFolder, tellFolderState } from './warnings/files/folder-state.ts'

const everySeconds = 3

/** Watches the folder of warning files: each file is taken once, when it no longer grows, and put aside with its result. */
export interface FolderWatch {
  /** Looks once; answers when everything found was dealt with. */
  look(): Promise<void>
  stop(): void
}

interface Watching {
  running: Console
  state: FolderState
  /** Files of the last look by name, with their mark; `done` are dealt with and still there, because they cannot be moved. */
  seen: Map<string, { mark: string; done: boolean }>
}

/** Begins to watch; a folder that hangs or is not there is looked at again later. */
export function watchFolder(running: Console): FolderWatch {
  const watching: Watching = { running, state: noFolder, seen: new Map() }
  let under: Promise<void> | null = null
  const once = (): Promise<void> => {
    under ??= look(watching).finally(() => {
      under = null
    })
    return under
  }
  const timer = setInterval(() => void once().catch((error) => note(running, error)), everySeconds * 1000)
  return { look: once, stop: () => clearInterval(timer) }
}

async function look(watching: Watching): Promise<void> {
  const { house } = watching.running
  if (house.state !== 'ready') return
  const folder = readSettings(house.open().db).warningFolder
  if (folder !== watching.state.folder) {
    watching.seen = new Map()
    tell(watching, { ...noFolder, folder })
  }
  if (folder === '') return
  const found = await filesIn(folder)
  const lookedAt = house.clock.now()
  if (found === 'gone' || found === 'unreadable')
    return tell(watching, { state: found, lookedAt, waiting: 0 })
  const { ready, waiting } = sorted(watching, found)
  tell(watching, { state: 'watching', lookedAt, waiting })
  for (const batch of batchesOf(ready)) await take(watching, folder, batch)
}

/** A file is ready when it stood the same at the last look. */
function sorted(watching: Watching, found: readonly FolderFile[]): { ready: FolderFile[]; waiting: number } {
  const before = watching.seen
  const stands = ({ name, mark }: FolderFile): boolean => before.get(name)?.mark === mark
  const isDone = ({ name }: FolderFile): boolean => before.get(name)?.done ?? false
  watching.seen = new Map(
    found.map((one) => [one.name, { mark: one.mark, done: stands(one) && isDone(one) }]),
  )
  const still = found.filter(stands)
  return { ready: still.filter((one) => !isDone(one)), waiting: found.length - still.length }
}

async function take(watching: Watching, folder: string, batch: readonly FolderFile[]): Promise<void> {
  const { running, seen } = watching
  const files = (await Promise.all(batch.map((one) => whole(folder, one)))).filter((one) => one !== null)
  if (files.length === 0) return
  const reply = await running.asConsole('warnings.takeFound', { files })
  if (!reply.ok) return
  if (running.house.state !== 'ready') return
  const { language } = readSettings(running.house.open().db)
  for (const found of reply.value as FoundFile[]) {
    const moved = await putAside(folder, found, language)
    const known = seen.get(found.name)
    if (!moved && known) known.done = true
    const { handled, refused } = watching.state
    tell(watching, {
      handled: handled + 1,
      refused: refused + Number(found.result === 'refused'),
      kept: !moved,
    })
  }
}

function note({ house }: Console, error: unknown): void {
  logFault(house.file, { seat: consoleSeat, operation: 'warnings.takeFound', error })
}

function tell(watching: Watching, change: Partial<FolderState>): void {
  watching.state = { ...watching.state, ...change }
  tellFolderState(watching.running.house.file, watching.state)
}
