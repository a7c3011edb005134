import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database, { type Database as Connection } from 'better-sqlite3'
import { keepName } from './folder.ts'

/** How long copies are kept, in days. */
export const daysKept = 7

/** What a copy turned out to be once it was opened again and checked. */
export interface Copied {
  path: string
  bytes: number
  link: number
  head: string
}

/** The folder of the copies beside a room's file. */
export function copiesFolder(file: string): string {
  return `${file}.copies`
}

/** Writes a copy of the database into `folder`, opens it, checks it against the head it must hold, and only then gives it its name. */
export function copyVerified(database: Connection, folder: string, name: string): Copied {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  const draft = `${path}.part`
  rmSync(draft, { force: true })
  database.prepare('VACUUM INTO ?').run(draft)
  const { link, head } = checked(draft)
  renameSync(draft, path)
  keepName(path)
  return { path, bytes: statSync(path).size, link, head }
}

/** The copy every migration makes first; its failure stops the migration. */
export function copyBeforeMigration(database: Connection, file: string, version: number): void {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  copyVerified(database, copiesFolder(file), `${basename(file)}.before-${version}.${stamp}.db`)
}

/** Removes copies older than seven days, never the newest one. */
export function dropOldCopies(folder: string, now: number): void {
  if (!existsSync(folder)) return
  const copies = readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const copy of copies.slice(1)) if (now - copy.at > daysKept * 86_400_000) rmSync(copy.path)
}

function checked(path: string): { link: number; head: string } {
  const copy = new Database(path, { readonly: true })
  try {
    const verdict = copy.pragma('integrity_check(1)', { simple: true })
    if (verdict !== 'ok') throw new Error(`the copy is not sound: ${verdict}`)
    const head = copy.prepare('SELECT seq AS link, hash AS head FROM link ORDER BY seq DESC LIMIT 1').get()
    return (head as { link: number; head: string } | undefined) ?? { link: 0, head: '' }
  } finally {
    copy.close()
  }
}
