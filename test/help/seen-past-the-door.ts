import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import Database, { type Database as Connection } from 'better-sqlite3'

interface LinkSeen {
  seq: number
  room: string
  at: string
  person: number | null
  operation: string
  tbl: string
  row_id: number
  row_hash: string
  row: string
  prev: string
  hash: string
}

/** Looks at a copy of a room's file with its write-ahead log as they lie on the disk, the way a restart would find them. */
export function seenInCopy<T>(file: string, look: (database: Connection) => T): T {
  const copy = `${file}.seen`
  copyRoom(file, copy)
  const database = new Database(copy)
  try {
    return look(database)
  } finally {
    database.close()
    for (const end of ['', '-wal', '-shm']) rmSync(`${copy}${end}`, { force: true })
  }
}

/** Copies a room's file with its write-ahead log; what lay there before is gone. */
export function copyRoom(from: string, to: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${to}${end}`, { force: true })
  copyFileSync(from, to)
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`)
}

/** What is wrong with a file, found without any of the core: its pages, its chain, its tables against the folded chain. */
export function wrongIn(database: Connection): string[] {
  const pages = database.pragma('integrity_check(1)', { simple: true })
  if (pages !== 'ok') return [`pages: ${pages}`]
  const links = database.prepare('SELECT * FROM link ORDER BY seq').all() as LinkSeen[]
  const folded = new Map(links.map((link) => [`${link.tbl}/${link.row_id}`, link.row]))
  return [...wrongLinks(links), ...wrongRows(database, folded)]
}

function wrongLinks(links: readonly LinkSeen[]): string[] {
  let prev = '0'.repeat(64)
  return links.flatMap((link, index) => {
    const { seq, room, at, person, operation, tbl, row_id, row_hash } = link
    const sealed = sha256(JSON.stringify([seq, room, at, person, operation, tbl, row_id, row_hash, prev]))
    const holds =
      seq === index + 1 && link.prev === prev && sealed === link.hash && sha256(link.row) === row_hash
    prev = link.hash
    return holds ? [] : [`link ${seq}`]
  })
}

function wrongRows(database: Connection, folded: Map<string, string>): string[] {
  const names = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'link'")
    .pluck()
  const found = (names.all() as string[]).flatMap((table) =>
    (database.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]).map(
      (row): [string, string] => [`${table}/${row.id}`, inOrder(row)],
    ),
  )
  const rows = new Map(found)
  const keys = new Set([...rows.keys(), ...folded.keys()])
  return [...keys].filter((key) => rows.get(key) !== folded.get(key)).map((key) => `row ${key}`)
}

function inOrder(row: Record<string, unknown>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
