import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import type { Breach, Verdict } from '#shared/audit/contract.ts'
import { contentPath } from '../db/content-path.ts'
import { signatureHolds } from '../db/key.ts'
import type { Row } from '../db/reader.ts'
import { schemaDifferences, sealedTables } from '../db/schema.ts'
import { type LinkRow, linkHash, origin, rowText, sha256 } from './chain.ts'

/** What to look at, and whom to tell how far it has come. */
export interface Verification {
  database: Database
  /** The room's file, beside which attachments lie. */
  file: string
  progress: (done: number, total: number) => void
}

/** What folding the chain gives: for every row the number and hash of the last link that wrote it. */
type Fold = Map<string, { link: number; hash: string }>

const most = 1000

/** Recomputes the whole chain, folds it, and holds the tables, the schema, the file, attachments and signatures against it. */
export function verify({ database, file, progress }: Verification): Verdict {
  const broken: Breach[] = []
  const report = (breach: Breach): void => {
    if (broken.length < most) broken.push(breach)
  }
  checkFile(database, report)
  for (const name of schemaDifferences(database))
    report({ link: 0, table: name, id: 0, what: 'schemaChanged' })
  const { fold, head } = foldChain(database, report, progress)
  for (const table of presentTables(database)) checkTable(database, table, fold, report)
  for (const [key, { link }] of fold) {
    const [table, id] = key.split('/') as [string, string]
    report({ link, table, id: Number(id), what: 'rowMissing' })
  }
  checkContents(database, file, report)
  checkSignatures(database, report)
  const verdict = { ok: broken.length === 0, links: head.seq, head: head.hash }
  return broken.length === 0 ? verdict : { ...verdict, broken }
}

function foldChain(database: Database, report: (breach: Breach) => void, progress: Verification['progress']) {
  const fold: Fold = new Map()
  const total = (database.prepare('SELECT count(*) AS n FROM link').get() as { n: number }).n
  let before = { seq: 0, hash: origin, sound: true }
  for (const link of database
    .prepare('SELECT * FROM link ORDER BY seq')
    .iterate() as IterableIterator<LinkRow>) {
    const place = { link: link.seq, table: link.tbl, id: link.row_id }
    if (link.seq !== before.seq + 1) report({ ...place, link: before.seq + 1, what: 'linkMissing' })
    const sound = linkHash(link) === link.hash && sha256(link.row) === link.row_hash
    if (!sound || (link.prev !== before.hash && before.sound && link.seq === before.seq + 1))
      report({ ...place, what: 'linkChanged' })
    fold.set(`${link.tbl}/${link.row_id}`, { link: link.seq, hash: link.row_hash })
    before = { seq: link.seq, hash: link.hash, sound }
    if (link.seq % 5000 === 0) progress(link.seq, total)
  }
  return { fold, head: before }
}

/** Every row must be what its last link says; rows found are taken out of the fold, so that what stays is missing. */
function checkTable(database: Database, table: string, fold: Fold, report: (breach: Breach) => void): void {
  for (const row of database.prepare(`SELECT * FROM ${table}`).iterate() as IterableIterator<
    Row & { id: number }
  >) {
    const key = `${table}/${row.id}`
    const sealed = fold.get(key)
    fold.delete(key)
    if (!sealed) report({ link: 0, table, id: row.id, what: 'rowUnsealed' })
    else if (sha256(rowText(table, row)) !== sealed.hash)
      report({ link: sealed.link, table, id: row.id, what: 'rowChanged' })
  }
}

function presentTables(database: Database): string[] {
  const there = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all() as string[]
  return sealedTables().filter((table) => there.includes(table))
}

function checkFile(database: Database, report: (breach: Breach) => void): void {
  const verdict = database.pragma('integrity_check(1)', { simple: true })
  if (verdict !== 'ok') report({ link: 0, table: String(verdict).slice(0, 200), id: 0, what: 'fileDamaged' })
}

/** Content that lies beside the file, by the row that seals its hash: attachments, photographs of hazards, and what came in as a warning and is too long or no text for its row. */
const contents = [
  { table: 'attachment', named: 'attachment', sql: 'SELECT id, hash FROM attachment' },
  { table: 'hazard_photo', named: 'attachment', sql: 'SELECT id, hash FROM hazard_photo' },
  {
    table: 'warning_receipt',
    named: 'receipt',
    sql: "SELECT min(id) AS id, sha256 AS hash FROM warning_receipt WHERE sha256 <> '' GROUP BY sha256 HAVING count(raw) = 0",
  },
] as const

function checkContents(database: Database, file: string, report: (breach: Breach) => void): void {
  const linkOf = database
    .prepare('SELECT coalesce(max(seq), 0) FROM link WHERE tbl = ? AND row_id = ?')
    .pluck()
  for (const { table, named, sql } of contents)
    for (const { id, hash } of database.prepare(sql).all() as { id: number; hash: string }[]) {
      const path = contentPath(file, hash)
      if (existsSync(path) && hashOf(path) === hash) continue
      const what = existsSync(path) ? (`${named}Changed` as const) : (`${named}Missing` as const)
      report({ link: linkOf.get(table, id) as number, table, id, what })
    }
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

function checkSignatures(database: Database, report: (breach: Breach) => void): void {
  const room = database.prepare('SELECT room, public_key FROM room').get() as
    | { room: string; public_key: string }
    | undefined
  const signed = database
    .prepare('SELECT id, cut_link, head, signature FROM handover WHERE signature IS NOT NULL')
    .all()
  const linkAt = database.prepare('SELECT hash FROM link WHERE seq = ?').pluck()
  for (const { id, cut_link, head, signature } of signed as {
    id: number
    cut_link: number
    head: string
    signature: string
  }[]) {
    const holds =
      room !== undefined && holdsSafely(room.public_key, `${room.room} ${cut_link} ${head}`, signature)
    if (!holds || linkAt.get(cut_link) !== head)
      report({ link: cut_link, table: 'handover', id, what: 'signatureWrong' })
  }
}

function holdsSafely(publicKey: string, text: string, signature: string): boolean {
  try {
    return signatureHolds(publicKey, text, signature)
  } catch {
    return false
  }
}
