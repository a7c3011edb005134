import {
  type Answers,
  type Chain,
  type Closing,
  type Stand,
  type Woven,
  woven,
} from '#shared/warnings/chain.ts'
import { warningRules } from '#shared/warnings/rules.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { type Cut, never, pastOf, within } from './past.ts'
import type { ChainRow, MessageRow } from './rows.ts'
import { type Changes, settleFollowers, toldOf } from './threads.ts'

type Row = Stored<'warning_message'>
type StoredChain = Stored<'warning_chain'>

/** The most lines that are made anew by themselves; beyond, their whole family is. */
const mostThreads = 100

/** Makes the chains anew that the changes touch, and writes what became different. */
export function weave(work: Work, changes: Changes): void {
  settleFollowers(work, changes)
  for (const [family, { from, threads, chains }] of changes.families) {
    const cut = { family, from, threads: [...threads], lost: chains }
    const alone = isAlone(work.db, cut) ? madeAnew(work.db, cut) : null
    keep(work, alone?.open === null ? alone : madeAnew(work.db, { ...cut, threads: null }))
  }
}

interface Made extends Woven {
  cut: Cut
  rows: readonly Row[]
}

function madeAnew(db: Reader, cut: Cut): Made {
  const rows = messagesSince(db, cut)
  const lost = new Set([...cut.lost, ...rows.flatMap(({ chain }) => (chain === null ? [] : [chain]))])
  const scene = {
    messages: rows.map(toldOf),
    closings: closingsSince(db, cut),
    answers: answersOf(db),
    rules: warningRules,
  }
  return { cut, rows, ...woven(scene, pastOf(db, { ...cut, lost })) }
}

function keep(work: Work, { cut, rows, chains, stands }: Made): void {
  const begun = chainsBegunSince(work.db, cut)
  const numbers = keepChains(work, { chains: [...chains], begun, rows, family: cut.family })
  for (const row of rows) keepStand(work, row, { stand: stands.get(row.id), numbers })
}

/** True when the lines of a cut can be made anew by themselves: since then no message of another line had to look beyond it, none is in the chain of another line, and no answer was given. */
function isAlone(db: Reader, { family, from, threads, lost }: Cut): boolean {
  if (threads === null || threads.length > mostThreads) return false
  const bound = JSON.stringify(threads)
  const entangled = [
    db.one(looseSql, family, from, bound),
    db.one(answeredSql, family, from),
    db.one(elsewhereSql, JSON.stringify([...lost]), bound),
  ]
  return entangled.every((found) => found === undefined)
}

const looseSql = `
  SELECT 1 AS found FROM warning_message m LEFT JOIN warning_chain c ON c.id = m.chain AND c.room = m.room
  WHERE m.family = ? AND m.issued_at >= ? AND m.standing IN ('joined', 'held', 'asks')
    AND (c.thread <> m.thread OR (m.thread NOT IN (SELECT value FROM json_each(?))
      AND (c.id IS NULL OR c.ended_at < m.issued_at OR (c.first_message = m.id AND m.action <> 'issue'))))
  LIMIT 1`

const answeredSql = `
  SELECT 1 AS found FROM warning_answer a JOIN warning_message m ON m.id = a.message AND m.room = a.room
  WHERE m.family = ? AND m.issued_at >= ? LIMIT 1`

const elsewhereSql = `
  SELECT 1 AS found FROM warning_chain
  WHERE id IN (SELECT value FROM json_each(?)) AND thread NOT IN (SELECT value FROM json_each(?)) LIMIT 1`

interface Weft {
  chains: readonly Chain[]
  /** Rows of chains begun since the cut: each is taken up again or was merged into another. */
  begun: StoredChain[]
  rows: readonly Row[]
  family: string
}

function keepChains(work: Work, { chains, begun, rows, family }: Weft): Map<Chain, number> {
  const before = new Map(rows.map(({ id, chain }) => [id, chain]))
  const free = new Map(begun.map((row) => [row.id, row]))
  const numbers = new Map<Chain, number>()
  for (const chain of chains) {
    const claimed = chain.row ?? claimedRow(chain, before, free)
    free.delete(claimed ?? 0)
    numbers.set(chain, keepChain(work, claimed, columnsOf(chain, family)))
  }
  for (const row of free.values())
    if (row.ending !== 'merged')
      work.ledger.update('warning_chain', row.id, { ended_at: row.began_at, ending: 'merged' })
  return numbers
}

/** A chain keeps the number under which its members were known. */
function claimedRow(
  chain: Chain,
  before: ReadonlyMap<number, number | null>,
  free: ReadonlyMap<number, unknown>,
): number | null {
  const known = chain.members.flatMap((member) => before.get(member) ?? []).filter((row) => free.has(row))
  return known.length > 0 ? Math.min(...known) : null
}

function keepChain(work: Work, row: number | null, columns: ChainRow): number {
  if (row === null) return work.ledger.insert('warning_chain', columns)
  const stored = work.db.one<StoredChain>('SELECT * FROM warning_chain WHERE id = ?', row)
  const changed = Object.entries(columns).some(([name, value]) => stored?.[name as keyof ChainRow] !== value)
  if (changed) work.ledger.update('warning_chain', row, columns)
  return row
}

function columnsOf({ thread, began, picture, end }: Chain, family: string): ChainRow {
  return {
    family,
    thread,
    first_message: picture.first,
    last_message: end?.by ?? picture.last,
    hazard: picture.hazard,
    colour: picture.colour,
    status: statusOf(family),
    began_at: began,
    last_at: picture.lastAt,
    valid_until: picture.validUntil,
    lapses_at: picture.lapsesAt,
    farthest: picture.farthest,
    picture: JSON.stringify(picture),
    ended_at: end?.at ?? never,
    ending: end?.how ?? '',
  }
}

function statusOf(family: string): ChainRow['status'] {
  return family.slice(0, family.indexOf('|')) as ChainRow['status']
}

function keepStand(
  work: Work,
  row: Row,
  { stand, numbers }: { stand: Stand | undefined; numbers: ReadonlyMap<Chain, number> },
): void {
  if (!stand) throw new Error(`message ${row.id} was not woven`)
  const number = (chain: Chain): number => numbers.get(chain) ?? 0
  const columns: Pick<MessageRow, 'standing' | 'chain' | 'candidates'> = {
    standing: stand.standing,
    chain: stand.chain && number(stand.chain),
    candidates: JSON.stringify(stand.candidates.map(number)),
  }
  if (
    columns.standing === row.standing &&
    columns.chain === row.chain &&
    columns.candidates === row.candidates
  )
    return
  work.ledger.update('warning_message', row.id, columns)
}

function messagesSince(db: Reader, cut: Cut): Row[] {
  const { sql, bound } = within(cut)
  return db.all<Row>(
    `SELECT * FROM warning_message WHERE ${sql} AND issued_at >= ? AND standing IN ('joined', 'held', 'asks')`,
    bound,
    cut.from,
  )
}

function closingsSince(db: Reader, { family, from, threads }: Cut): Closing[] {
  const there =
    threads === null ? 'm.family = ?' : 'coalesce(c.thread, m.thread) IN (SELECT value FROM json_each(?))'
  return db.all<{ at: string; message: number }>(
    `SELECT s.happened_at AS at, s.message FROM warning_step s JOIN warning_message m ON m.id = s.message AND m.room = s.room
       LEFT JOIN warning_chain c ON c.id = m.chain AND c.room = m.room
      WHERE s.act = 'closed' AND s.happened_at >= ? AND ${there} ORDER BY s.happened_at, s.id`,
    from,
    threads === null ? family : JSON.stringify(threads),
  )
}

function chainsBegunSince(db: Reader, cut: Cut): StoredChain[] {
  const { sql, bound } = within(cut)
  return db.all<StoredChain>(
    `SELECT * FROM warning_chain WHERE ${sql} AND began_at >= ? AND ending <> 'merged'`,
    bound,
    cut.from,
  )
}

/** The last answer on each message counts. */
function answersOf(db: Reader): Answers {
  const rows = db.kept<{ message: number; belongs_to: number | null }>(
    'warning_answer',
    'SELECT message, belongs_to FROM warning_answer ORDER BY id',
  )
  return new Map(rows.map(({ message, belongs_to }) => [message, belongs_to]))
}
