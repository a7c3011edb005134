import { spawn } from 'node:child_process'
import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { pastTheDoor } from './room.ts'

/** Overwrites every page of a file but the first with rubbish, as a dying disk does. */
export function overwritePages(file: string, from = 4096): void {
  pastTheDoor(file, (database) => database.pragma('wal_checkpoint(TRUNCATE)'))
  const { size } = statSync(file)
  const handle = openSync(file, 'r+')
  for (let at = from; at < size; at += 4096)
    writeSync(handle, Buffer.alloc(Math.min(4096, size - at), 0x5a), 0, undefined, at)
  closeSync(handle)
}

/** Lets a connection grow no further: the next page it needs is SQLITE_FULL, as on a full disk. */
export function fillDisk(database: Database): void {
  const pages = database.pragma('page_count', { simple: true }) as number
  database.pragma(`max_page_count = ${pages}`)
}

/** Room again. */
export function freeDisk(database: Database): void {
  database.pragma('max_page_count = 1073741823')
}

/** A core in another process that holds the file until it is let go. */
export async function otherCore(file: string): Promise<{ end(): Promise<void> }> {
  const child = spawn(process.execPath, ['electron/core/cli.ts', 'serve', '--db', file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const ready = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
  child.stdin.write('{"operation":"room.state"}\n')
  await ready
  return {
    end: async () => {
      child.stdin.end()
      await ended
    },
  }
}
