import { statSync } from 'node:fs'
import type { Database as Connection } from 'better-sqlite3'
import type { Refusal } from '#shared/base/refusal.ts'

/** Files up to this many bytes are looked through before they are opened (a fraction of a second); larger ones while the desk is at work. */
export const lookedThroughAtOnce = 64 * 1024 * 1024

/** True when looking through the file would keep the desk waiting. */
export function isLarge(file: string): boolean {
  return statSync(file).size > lookedThroughAtOnce
}

/** What is wrong with the pages of a file, or null. */
export function pagesTrouble(database: Connection): Refusal | null {
  const verdict = database.pragma('quick_check(1)', { simple: true })
  return verdict === 'ok' ? null : { code: 'db.damaged', fields: { what: String(verdict) } }
}
