import Database from 'better-sqlite3'
import type { auditContract, Link } from '#shared/audit/contract.ts'
import { fingerprint } from '../db/key.ts'
import type { Reader } from '../db/reader.ts'
import { long, type Progress, room } from '../work.ts'
import { type LinkRow, origin } from './chain.ts'
import { verify } from './verify.ts'

/** The chain: its head, its links, the verdict on it. It writes nothing. */
export const auditRoom = room<typeof auditContract>('audit', ['answered'], {
  'audit.verify': long<'audit.verify', { file: string }>({
    prepare: ({ house }) => {
      house.open()
      return { file: house.file }
    },
    perform: async ({ file }, progress) => verifyFile(file, progress),
  }),
  'audit.head': (work) =>
    work.db.one<{ seq: number; hash: string; at: string }>(
      'SELECT seq, hash, at FROM link ORDER BY seq DESC LIMIT 1',
    ) ?? { seq: 0, hash: origin, at: null },
  'audit.links': (work, { before, table, id, limit }) =>
    linksOf(work.db, { before: before ?? Number.MAX_SAFE_INTEGER, table, id, limit }),
  'audit.publicKey': (work) => ({ pem: work.room.publicKey, fingerprint: fingerprint(work.room.publicKey) }),
})

/** Verifies through a connection of its own, so that it may run beside the desk. */
function verifyFile(file: string, progress: Progress) {
  const database = new Database(file, { readonly: true })
  try {
    return database.transaction(() => verify({ database, file, progress }))()
  } finally {
    database.close()
  }
}

function linksOf(db: Reader, asked: { before: number; table?: string; id?: number; limit: number }): Link[] {
  const rows = db.all<LinkRow & { name: string | null }>(
    `SELECT l.*, p.name FROM link l LEFT JOIN person p ON p.room = l.room AND p.id = l.person
     WHERE l.seq < ? AND l.tbl = coalesce(?, l.tbl) AND l.row_id = coalesce(?, l.row_id) ORDER BY l.seq DESC LIMIT ?`,
    asked.before,
    asked.table ?? null,
    asked.id ?? null,
    asked.limit,
  )
  return rows.map((link) => ({
    seq: link.seq,
    at: link.at,
    person: link.person === null ? null : { id: link.person, name: link.name ?? '' },
    operation: link.operation,
    table: link.tbl,
    id: link.row_id,
    hash: link.hash,
    row: link.row,
  }))
}
