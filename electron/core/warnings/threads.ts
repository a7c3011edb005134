import type { MessageFacts } from '#shared/warnings/message.ts'
import type { Told } from '#shared/warnings/picture.ts'
import { familyOf, type Issued, inOrder, ownThread } from '#shared/warnings/thread.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import './rows.ts'

type Row = Stored<'warning_message'>

/** What changed in a family: since when its chains must be made anew, in which lines, and which chains may have lost a member. */
export interface Touched {
  from: string
  threads: Set<string>
  chains: Set<number>
}

/** What changed among the messages, by family; and whose followers may go to another line. */
export interface Changes {
  families: Map<string, Touched>
  followers: number[]
}

/** Nothing changed yet. */
export function noChanges(): Changes {
  return { families: new Map(), followers: [] }
}

/** Notes where a message stands before it changes (or stands now, when it is new). */
export function noteBefore(
  changes: Changes,
  { family, thread, issued_at: at, chain }: Pick<Row, 'family' | 'thread' | 'issued_at' | 'chain'>,
): void {
  const known = changes.families.get(family) ?? { from: at, threads: new Set(), chains: new Set() }
  if (at < known.from) known.from = at
  known.threads.add(thread)
  if (chain !== null) known.chains.add(chain)
  changes.families.set(family, known)
}

/** Puts a message that changed into its line, and notes where it stands now. */
export function noteChanged(work: Work, changes: Changes, id: number): void {
  const row = rowOf(work.db, id)
  noteBefore(changes, row)
  changes.followers.push(id)
  settleLine(work, changes, row)
}

/** Brings every message that goes back to a changed one into the right line. */
export function settleFollowers(work: Work, changes: Changes): void {
  for (let id = changes.followers.shift(); id !== undefined; id = changes.followers.shift())
    for (const follower of followersOf(work.db, rowOf(work.db, id)))
      if (settleLine(work, changes, follower)) changes.followers.push(follower.id)
}

/** The line of a message: that of the earliest message it names and that is there; its own when there is none. */
export function lineOf(
  db: Reader,
  issued: Issued,
  refers: readonly string[],
): Pick<Row, 'family' | 'thread' | 'root'> {
  const [root] = refers
    .flatMap((identifier) => namedBy(db, identifier, issued.facts.status))
    .filter((row) => row.identity !== issued.identity)
    .map((row) => ({ row, issued: issuedOf(row) }))
    .filter((one) => inOrder(one.issued, issued) < 0)
    .toSorted((one, other) => inOrder(one.issued, other.issued))
  if (root) return { family: root.row.family, thread: root.row.thread, root: root.row.root }
  return { family: familyOf(issued.facts), thread: ownThread(issued.facts), root: issued.identity }
}

/** A message as the chain rules need it. */
export function toldOf(row: Row): Told {
  return { ...issuedOf(row), id: row.id, thread: row.thread, root: row.root }
}

function issuedOf({ identity, issued_at, facts }: Row): Issued {
  return { identity, at: issued_at, facts: JSON.parse(facts) as MessageFacts }
}

/** Moves a message to the line it belongs to now; false when it is there already. */
function settleLine(work: Work, changes: Changes, row: Row): boolean {
  const refers = work.db.all<{ identifier: string }>(
    'SELECT identifier FROM warning_reference WHERE message = ?',
    row.id,
  )
  const line = lineOf(
    work.db,
    issuedOf(row),
    refers.map(({ identifier }) => identifier),
  )
  if (line.thread === row.thread && line.root === row.root && line.family === row.family) return false
  noteBefore(changes, row)
  work.ledger.update('warning_message', row.id, line)
  noteBefore(changes, { ...row, ...line })
  return true
}

function namedBy(db: Reader, identifier: string, status: string): Row[] {
  return db.all<Row>(
    "SELECT * FROM warning_message WHERE identifier = ? AND identifier <> '' AND status = ? AND standing <> 'withdrawn'",
    identifier,
    status,
  )
}

function followersOf(db: Reader, { identifier, status }: Row): Row[] {
  if (identifier === '') return []
  return db.all<Row>(
    'SELECT m.* FROM warning_reference r JOIN warning_message m ON m.id = r.message AND m.room = r.room WHERE r.identifier = ? AND m.status = ?',
    identifier,
    status,
  )
}

function rowOf(db: Reader, id: number): Row {
  const row = db.one<Row>('SELECT * FROM warning_message WHERE id = ?', id)
  if (!row) throw new Error(`no warning message ${id}`)
  return row
}
