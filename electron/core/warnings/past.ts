import { plusMinutes } from '#shared/base/instant.ts'
import { afterMember, type Chain, type Past } from '#shared/warnings/chain.ts'
import { type Picture, pictured } from '#shared/warnings/picture.ts'
import { type WarningRules, warningRules } from '#shared/warnings/rules.ts'
import { inOrder } from '#shared/warnings/thread.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { toldOf } from './threads.ts'
import './rows.ts'

type ChainRow = Stored<'warning_chain'>

/** When a chain that is open ends. */
export const never = '9999-12-31T00:00:00.000Z'

/** The moment before which nothing is made anew, of which family, in which of its lines (null: all), and the chains that lost or may lose a member since. */
export interface Cut {
  family: string
  from: string
  threads: readonly string[] | null
  lost: ReadonlySet<number>
}

/** The condition on rows of messages or chains that are in a cut, and what is bound to it. */
export function within({ family, threads }: Cut): { sql: string; bound: string } {
  if (threads === null) return { sql: 'family = ?', bound: family }
  return { sql: 'thread IN (SELECT value FROM json_each(?))', bound: JSON.stringify(threads) }
}

/** The chains as they stood right before a moment. */
export function pastOf(db: Reader, cut: Cut): Past {
  const { family, from } = cut
  const made = new Map<number, Chain>()
  const chainFrom = (row: ChainRow): Chain => {
    const chain = made.get(row.id) ?? chainBefore(db, row, from)
    made.set(row.id, chain)
    return chain
  }
  return {
    touched: () => touchedRows(db, cut).map(chainFrom),
    last: (thread) => {
      const row = db.one<ChainRow>(
        "SELECT * FROM warning_chain WHERE thread = ? AND began_at < ? AND ending <> 'merged' ORDER BY began_at DESC, ended_at DESC LIMIT 1",
        thread,
        from,
      )
      return row ? chainFrom(row) : null
    },
    homeOf: (message) => {
      const row = db.one<ChainRow>(
        'SELECT c.* FROM warning_message m JOIN warning_chain c ON c.id = m.chain AND c.room = m.room WHERE m.id = ? AND m.issued_at < ? AND c.family = ?',
        message,
        from,
        family,
      )
      return row ? chainFrom(row) : null
    },
    open: () => openRows(db, family, from).map(chainFrom),
  }
}

/** A warning as its members up to a moment left it. */
export function pictureAt(
  db: Reader,
  chain: number,
  moment: { before: string } | { upTo: string },
): Picture | null {
  const [compare, at] = 'before' in moment ? ['<', moment.before] : ['<=', moment.upTo]
  const members = db
    .all<Stored<'warning_message'>>(
      `SELECT * FROM warning_message WHERE chain = ? AND issued_at ${compare} ? AND standing = 'joined'`,
      chain,
      at ?? '',
    )
    .map(toldOf)
    .toSorted(inOrder)
  return members.reduce<Picture | null>(
    (picture, told) =>
      picture ? afterMember(picture, told, warningRules) : pictured(null, told, warningRules),
    null,
  )
}

function chainBefore(db: Reader, row: ChainRow, from: string): Chain {
  const ended = row.ended_at < from
  const stored = ended || row.last_at < from
  const picture =
    (stored ? null : pictureAt(db, row.id, { before: from })) ?? (JSON.parse(row.picture) as Picture)
  const end =
    ended && row.ending !== '' && row.ending !== 'merged'
      ? { at: row.ended_at, how: row.ending, by: row.last_message }
      : null
  return { row: row.id, thread: row.thread, began: row.began_at, members: [], picture, end }
}

/** Chains that began before and ended since, and those that lost a member. */
function touchedRows(db: Reader, cut: Cut): ChainRow[] {
  const { family, from, lost } = cut
  const { sql, bound } = within(cut)
  const ended = db.all<ChainRow>(
    `SELECT * FROM warning_chain WHERE ${sql} AND ended_at >= ? AND ended_at < ? AND began_at < ? AND ending <> 'merged'`,
    bound,
    from,
    never,
    from,
  )
  const others = [...lost].flatMap((id) =>
    db.all<ChainRow>(
      "SELECT * FROM warning_chain WHERE id = ? AND family = ? AND began_at < ? AND ending <> 'merged'",
      id,
      family,
      from,
    ),
  )
  return [...ended, ...others]
}

function openRows(db: Reader, family: string, from: string, rules: WarningRules = warningRules): ChainRow[] {
  return db.all<ChainRow>(
    "SELECT * FROM warning_chain WHERE family = ? AND ended_at >= ? AND began_at < ? AND farthest >= ? AND ending <> 'merged'",
    family,
    from,
    from,
    plusMinutes(from, -rules.lateLiftHours * 60),
  )
}
