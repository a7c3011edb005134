import Database from 'better-sqlite3'
import type { Refusal } from '#shared/base/refusal.ts'

const codes: readonly (readonly [string, string])[] = [
  ['SQLITE_FULL', 'disk.full'],
  ['SQLITE_READONLY', 'disk.readOnly'],
  ['SQLITE_CANTOPEN', 'disk.folderRefuses'],
  ['SQLITE_PERM', 'disk.folderRefuses'],
  ['SQLITE_BUSY', 'db.locked'],
  ['SQLITE_CORRUPT', 'db.damaged'],
  ['SQLITE_NOTADB', 'db.notOurs'],
  ['SQLITE_IOERR', 'disk.failed'],
]

const systemCodes: Record<string, string> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EACCES: 'disk.folderRefuses',
  EPERM: 'disk.folderRefuses',
  EROFS: 'disk.readOnly',
  ENOTDIR: 'disk.folderRefuses',
  EEXIST: 'disk.folderRefuses',
  ENOENT: 'disk.folderRefuses',
}

/** The refusal behind an error of the disk or of SQLite; null when the error is something else. */
export function refusalOfDisk(error: unknown, file: string): Refusal | null {
  if (error instanceof Database.SqliteError) {
    const found = codes.find(([start]) => error.code.startsWith(start))
    return found ? { code: found[1], fields: { file, what: error.message } } : null
  }
  const code = error instanceof Error && 'code' in error ? systemCodes[String(error.code)] : undefined
  if (code) return { code, fields: { file, what: String(error) } }
  const missing = error instanceof TypeError && /directory does not exist/.test(error.message)
  return missing ? { code: 'disk.folderRefuses', fields: { file, what: error.message } } : null
}

/** Like `refusalOfDisk`, with `db.unreadable` for what is none. */
export function diskRefusal(error: unknown, file: string): Refusal {
  return refusalOfDisk(error, file) ?? { code: 'db.unreadable', fields: { file, what: String(error) } }
}
