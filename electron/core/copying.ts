import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import type { ParsedOf } from '#shared/contract/index.ts'
import { copiesFolder, copyVerified, dropOldCopies } from './db/copy.ts'

/** A copy to be made: of which file, why, when, and the second folder (empty for none). */
export interface CopyWanted {
  file: string
  why: 'handover' | 'asked'
  at: string
  second: string
}

/** Makes a verified copy beside the file and, when there is one, in the second folder; tells what became of it, never throws. */
export function makeCopy({ file, why, at, second }: CopyWanted): ParsedOf<'backup.record'> {
  const name = `${basename(file)}.${at.replace(/[:.]/g, '-')}.db`
  try {
    const database = new Database(file, { readonly: true, timeout: 10_000 })
    try {
      const copied = copyVerified(database, copiesFolder(file), name)
      dropOldCopies(copiesFolder(file), Date.parse(at))
      if (second !== '') keepSecond(copied.path, join(second, name))
      return { why, ...copied, ok: true, trouble: '' }
    } finally {
      database.close()
    }
  } catch (error) {
    return {
      why,
      path: join(copiesFolder(file), name),
      bytes: 0,
      link: 0,
      head: '',
      ok: false,
      trouble: String(error),
    }
  }
}

function keepSecond(path: string, second: string): void {
  mkdirSync(join(second, '..'), { recursive: true })
  copyFileSync(path, second)
}
