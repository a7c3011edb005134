import { plusMinutes } from '#shared/base/instant.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { openState } from '#shared/warnings/chain.ts'
import { deadlinesOf } from '#shared/warnings/deadlines.ts'
import { height, type Picture } from '#shared/warnings/picture.ts'
import { warningRules } from '#shared/warnings/rules.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { titleOf } from '../warning-title.ts'
import type { Handler, Work } from '../work.ts'
import { wasReported } from './chains.ts'
import { factsIn } from './messages.ts'
import { never } from './past.ts'

type Row = Stored<'warning_chain'>

/** The most warnings past their horizon that are put into the queue, the latest ones; the list has all. */
const mostLapsed = 60

/** What warnings ask for: an answer to where a message belongs, a report to the leader, a look at a horizon that passes or passed. Exercises and tests ask for nothing outside a rehearsal. */
export const due: Handler<'warnings.due'> = (work) => [...asking(work), ...ofChains(work)]

function ofChains(work: Work): DueItem[] {
  const status = work.room.rehearsal ? "IN ('actual', 'exercise')" : "= 'actual'"
  const running = work.db.all<Row>(
    `SELECT * FROM warning_chain WHERE ended_at = ? AND +began_at <= ? AND lapses_at > ? AND status ${status}`,
    never,
    work.now,
    work.now,
  )
  const lapsed = work.db.all<Row>(
    `SELECT * FROM warning_chain WHERE ended_at = ? AND lapses_at <= ? AND status ${status} ORDER BY lapses_at DESC LIMIT ${mostLapsed}`,
    never,
    work.now,
  )
  return [...running, ...lapsed].flatMap((row) => ofChain(work, row))
}

function ofChain(work: Work, row: Row): DueItem[] {
  const picture = JSON.parse(row.picture) as Picture
  const watched = {
    state: openState(picture, work.now),
    colour: picture.colour,
    lapsesAt: picture.lapsesAt,
    reported: wasReported(work.db, row.id, picture),
    raisedReceivedAt: receivedAt(work.db, picture.raised),
    checkedAt: checkedAt(work.db, picture.last),
  }
  return deadlinesOf(watched, warningRules).map(({ kind, dueAt }) => ({
    key: `${kind}/${row.id}`,
    kind,
    id: row.id,
    text: titleOf(work, picture),
    dueAt,
    page: `warnings/chain/${row.id}`,
    fields: { colour: picture.colour ?? '', height: height(picture.colour) },
  }))
}

function asking(work: Work): DueItem[] {
  const rows = work.db.all<Stored<'warning_message'>>(
    "SELECT * FROM warning_message WHERE standing = 'asks' AND standing <> 'joined'",
  )
  return rows
    .filter(({ status }) => status === 'actual' || work.room.rehearsal)
    .map((row) => ({
      key: `warningAsks/${row.id}`,
      kind: 'warningAsks' as const,
      id: row.id,
      text: titleOf(work, factsIn(row.facts)),
      dueAt: plusMinutes(row.at, warningRules.askMinutes),
      page: `warnings/asks/${row.id}`,
    }))
}

/** When a message first came in. */
function receivedAt(db: Reader, message: number): string {
  const found = db.one<{ at: string | null }>(
    'SELECT min(r.received_at) AS at FROM warning_source s JOIN warning_receipt r ON r.id = s.receipt AND r.room = s.room WHERE s.message = ?',
    message,
  )
  return found?.at ?? ''
}

/** When somebody last checked a warning since its last message. */
function checkedAt(db: Reader, message: number): string | null {
  const found = db.one<{ at: string | null }>(
    "SELECT max(happened_at) AS at FROM warning_step WHERE message = ? AND act = 'renewal'",
    message,
  )
  return found?.at ?? null
}
