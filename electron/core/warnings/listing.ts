import { refuse } from '#shared/base/refusal.ts'
import type { ParsedOf } from '#shared/contract/index.ts'
import type { ChainLine } from '#shared/warnings/views.ts'
import type { Bound, Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Handler, Work } from '../work.ts'
import { lineOfChain } from './chains.ts'
import { rawText } from './files/raw-text.ts'
import { messageFrom, receiptColumns, receiptFrom } from './messages.ts'
import { never } from './past.ts'

type Row = Stored<'warning_chain'>

interface Condition {
  sql: string
  bound: Bound[]
}

/** Warnings of any time and state, newest first. */
export const list: Handler<'warnings.list'> = (work, asked) => {
  const conditions = conditionsOf(asked, work.now)
  const where = conditions.map(({ sql }) => sql).join(' AND ')
  const bound = conditions.flatMap((condition) => condition.bound)
  const { total } = work.db.one<{ total: number }>(
    `SELECT count(*) AS total FROM warning_chain c WHERE ${where}`,
    ...bound,
  ) ?? { total: 0 }
  const rows = work.db.all<Row>(
    `SELECT c.* FROM warning_chain c WHERE ${where} ORDER BY c.began_at DESC, c.id DESC LIMIT ? OFFSET ?`,
    ...bound,
    asked.limit,
    asked.offset,
  )
  return { total, chains: rows.map((row) => lineOfChain(work.db, row, work.now)) }
}

/** Messages that joined no chain, newest first, and the notices of responses. */
export const held: Handler<'warnings.held'> = (work) => ({
  held: loose(work, 'held'),
  asks: loose(work, 'asks'),
  notices: ofStanding(work.db, 'notice').map((row) => messageFrom(work.db, row)),
})

/** What came in, newest first. */
export const receipts: Handler<'warnings.receipts'> = (work, { before, results, limit }) =>
  work.db
    .all<Omit<Stored<'warning_receipt'>, 'raw'>>(
      `SELECT ${receiptColumns} FROM warning_receipt r WHERE r.id < ? AND r.result IN (SELECT value FROM json_each(?)) ORDER BY r.id DESC LIMIT ?`,
      before ?? Number.MAX_SAFE_INTEGER,
      JSON.stringify(results ?? ['taken', 'known', 'refused']),
      limit,
    )
    .map((row) => receiptFrom(work.db, row))

/** One receipt with its raw words. */
export const receipt: Handler<'warnings.receipt'> = (work, { id }) => {
  const row = work.db.one<Stored<'warning_receipt'>>('SELECT * FROM warning_receipt WHERE id = ?', id)
  if (!row) refuse('warnings.unknownReceipt', { id })
  return { ...receiptFrom(work.db, row), raw: rawText(work.house.file, row) }
}

function loose(work: Work, standing: 'held' | 'asks') {
  return ofStanding(work.db, standing).map((row) => ({
    message: messageFrom(work.db, row),
    candidates: candidatesOf(work, row),
  }))
}

function candidatesOf(work: Work, { candidates }: Stored<'warning_message'>): ChainLine[] {
  const rows = work.db.all<Row>(
    'SELECT * FROM warning_chain WHERE id IN (SELECT value FROM json_each(?)) ORDER BY began_at',
    candidates,
  )
  return rows.map((row) => lineOfChain(work.db, row, work.now))
}

function ofStanding(db: Reader, standing: string): Stored<'warning_message'>[] {
  return db.all<Stored<'warning_message'>>(
    "SELECT * FROM warning_message WHERE standing = ? AND standing <> 'joined' ORDER BY issued_at DESC, id DESC LIMIT 200",
    standing,
  )
}

function conditionsOf(asked: ParsedOf<'warnings.list'>, now: string): Condition[] {
  const { from, to, hazard, colour, states, status, words } = asked
  const wanted: (Condition | false)[] = [
    { sql: "c.ending <> 'merged' AND c.status = ?", bound: [status] },
    from !== undefined && { sql: 'c.ended_at >= ?', bound: [from] },
    to !== undefined && { sql: 'c.began_at <= ?', bound: [to] },
    hazard !== undefined && { sql: 'c.hazard = ?', bound: [hazard] },
    colour !== undefined && { sql: 'c.colour = ?', bound: [colour] },
    states !== undefined && { sql: stateSql, bound: [never, now, JSON.stringify(states)] },
    words !== '' && { sql: wordsSql, bound: [`%${words.replace(/[\\%_]/g, '\\$&')}%`] },
  ]
  return wanted.filter((condition) => condition !== false)
}

const stateSql =
  "CASE WHEN c.ended_at < ? THEN c.ending WHEN c.lapses_at > ? THEN 'inForce' ELSE 'lapsed' END IN (SELECT value FROM json_each(?))"

const wordsSql =
  "EXISTS (SELECT 1 FROM warning_message m WHERE m.room = c.room AND m.chain = c.id AND m.facts LIKE ? ESCAPE '\\')"
