import { copyFileSync, existsSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Database, { type Database as Connection } from 'better-sqlite3'
import type { Refusal } from '#shared/base/refusal.ts'
import { copyBeforeMigration } from './copy.ts'
import { adoptKey } from './key.ts'
import { type Lock, takeLock } from './lock.ts'
import { migrate } from './migrate.ts'
import { applicationId, newestVersion, schemaDifferences, versionOf } from './schema.ts'
import { isLarge, pagesTrouble } from './soundness.ts'
import { diskRefusal } from './sqlite-refusal.ts'

/** A file that was opened: ready to write, only to be read (with the trouble), not there yet, or not readable at all. */
export type Opened =
  | { state: 'ready'; database: Connection; lock: Lock }
  | { state: 'readOnly'; database: Connection; trouble: Refusal }
  | { state: 'shut'; trouble: Refusal }
  | { state: 'none' }

/** Opens the room's file. It never starts empty and never carries on with a file it should not write. */
export function openFile(file: string): Opened {
  if (!existsSync(file) && existsSync(`${file}.key`))
    return { state: 'shut', trouble: { code: 'db.gone', fields: { file } } }
  if (!existsSync(file) || neverUsed(file)) return { state: 'none' }
  adoptKey(file)
  if (!looksLikeDatabase(file)) return { state: 'shut', trouble: { code: 'db.notOurs', fields: { file } } }
  try {
    const lock = takeLock(file)
    if (!lock) return openToRead(file, { code: 'db.locked', fields: { file } })
    const opened = openToWrite(file, lock)
    if (opened.state !== 'ready') lock.release()
    return opened
  } catch (error) {
    return openToRead(file, diskRefusal(error, file))
  }
}

/** Settings every writing connection has: write-ahead log, nothing acknowledged before it is on the disk. */
export function prepareConnection(database: Connection): void {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('cache_size = -16000')
}

function openToWrite(file: string, lock: Lock): Opened {
  const database = new Database(file, { timeout: 5000 })
  try {
    const trouble = troubleOf(database, file)
    if (trouble?.code === 'db.notOurs') return shut(database, trouble)
    if (trouble) return reopenToRead(database, file, trouble)
    prepareConnection(database)
    return bringUp(database, file, lock)
  } catch (error) {
    return reopenToRead(database, file, diskRefusal(error, file))
  }
}

function bringUp(database: Connection, file: string, lock: Lock): Opened {
  const version = versionOf(database)
  try {
    if (version < newestVersion) copyBeforeMigration(database, file, version)
    migrate(database)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return reopenToRead(database, file, {
      code: 'db.migrationFailed',
      fields: { version, newest: newestVersion, why },
    })
  }
  return { state: 'ready', database, lock }
}

function troubleOf(database: Connection, file: string): Refusal | null {
  const version = versionOf(database)
  const id = database.pragma('application_id', { simple: true })
  if (id !== applicationId) return { code: 'db.notOurs', fields: { file } }
  if (version > newestVersion) return { code: 'db.newer', fields: { version, newest: newestVersion } }
  const damage = isLarge(file) ? null : pagesTrouble(database)
  if (damage) return damage
  const [first] = schemaDifferences(database)
  if (first !== undefined) return { code: 'db.halfMigrated', fields: { version, what: first } }
  return null
}

function shut(database: Connection, trouble: Refusal): Opened {
  database.close()
  return { state: 'shut', trouble }
}

function reopenToRead(database: Connection, file: string, trouble: Refusal): Opened {
  database.close()
  return openToRead(file, trouble)
}

function openToRead(file: string, trouble: Refusal): Opened {
  for (const path of [() => file, () => copyAside(file)]) {
    try {
      const database = new Database(path(), { readonly: true, fileMustExist: true, timeout: 5000 })
      if (!knowsItsRoom(database)) continue
      return { state: 'readOnly', database, trouble }
    } catch {}
  }
  return { state: 'shut', trouble }
}

/** A file can be shown only if it says whose it is and how the room set it up. */
function knowsItsRoom(database: Connection): boolean {
  database.prepare('SELECT * FROM setting').all()
  return database.prepare('SELECT * FROM room').get() !== undefined
}

/** A folder that refuses writing cannot hold the shared-memory file of a read: read a copy elsewhere. */
function copyAside(file: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'duty-read-')), basename(file))
  copyFileSync(file, copy)
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
  return copy
}

/** An empty file counts as no file only where no room ever lived: a room's key would lie beside it. */
function neverUsed(file: string): boolean {
  return statSync(file).size === 0 && !existsSync(`${file}.key`)
}

function looksLikeDatabase(file: string): boolean {
  const { size } = statSync(file)
  return size >= 512
}
