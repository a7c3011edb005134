import { refuse } from '#shared/base/refusal.ts'
import { openState } from '#shared/warnings/chain.ts'
import { type ChainState, stepsOpenTo } from '#shared/warnings/life.ts'
import { height, type Picture } from '#shared/warnings/picture.ts'
import { inOrder } from '#shared/warnings/thread.ts'
import type { ChainLine, ChainStory, InForce, StepTaken } from '#shared/warnings/views.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { messageFrom, whoIs } from './messages.ts'
import { never, pictureAt } from './past.ts'
import { toldOf } from './threads.ts'

type Row = Stored<'warning_chain'>
type MessageFound = Stored<'warning_message'>

/** The warnings of a status that had begun and not ended at a moment, highest colour first, then newest. */
export function inForceAt(db: Reader, at: string, status: Row['status']): InForce[] {
  return db
    .all<Row>(
      'SELECT * FROM warning_chain WHERE id IN (SELECT id FROM warning_chain WHERE ended_at > ? AND +began_at <= ?) AND status = ?',
      at,
      at,
      status,
    )
    .map((row) => {
      const stored = JSON.parse(row.picture) as Picture
      const picture = row.last_at <= at ? stored : (pictureAt(db, row.id, { upTo: at }) ?? stored)
      return { ...inForceFrom(db, row, picture), state: openState(picture, at) }
    })
    .toSorted(
      (one, other) =>
        height(other.colour) - height(one.colour) ||
        (one.since === other.since ? one.id - other.id : one.since < other.since ? 1 : -1),
    )
}

/** A chain in a list, as it is now. */
export function lineOfChain(db: Reader, row: Row, now: string): ChainLine {
  const picture = JSON.parse(row.picture) as Picture
  const members = db.one<{ count: number; received: string | null }>(
    `SELECT count(DISTINCT m.id) AS count, min(r.received_at) AS received FROM warning_message m
       LEFT JOIN warning_source s ON s.message = m.id AND s.room = m.room
       LEFT JOIN warning_receipt r ON r.id = s.receipt AND r.room = s.room WHERE m.chain = ?`,
    row.id,
  )
  return {
    ...inForceFrom(db, row, picture),
    message: row.last_message,
    state: stateOf(row, picture, now),
    endedAt: row.ended_at === never ? null : row.ended_at,
    messages: members?.count ?? 0,
    receivedAt: members?.received ?? row.began_at,
  }
}

/** The row of a chain; one that was merged leads to the chain its messages are in now. Refused when there is none. */
export function chainRow(db: Reader, id: number): Row {
  const row =
    db.one<Row>('SELECT * FROM warning_chain WHERE id = ?', id) ?? refuse('warnings.unknownChain', { id })
  if (row.ending !== 'merged') return row
  const home = db.one<Row>(
    'SELECT c.* FROM warning_message m JOIN warning_chain c ON c.id = m.chain AND c.room = m.room WHERE m.id = ?',
    row.first_message,
  )
  return home ?? refuse('warnings.unknownChain', { id })
}

/** A chain with its messages and all that was done about it. */
export function storyOf(db: Reader, id: number, now: string): ChainStory {
  const row = chainRow(db, id)
  const { messages: _count, ...line } = lineOfChain(db, row, now)
  const messages = membersOf(db, row.id).map((message) => messageFrom(db, message))
  return { ...line, messages, steps: stepsOf(db, row.id), open: stepsOpenTo(line.state) }
}

/** The members of a chain in order of issue. */
export function membersOf(db: Reader, chain: number): MessageFound[] {
  return db
    .all<MessageFound>('SELECT * FROM warning_message WHERE chain = ?', chain)
    .map((row) => ({ row, told: toldOf(row) }))
    .toSorted((one, other) => inOrder(one.told, other.told))
    .map(({ row }) => row)
}

/** How a chain stands at a moment after its last message. */
export function stateOf({ ending }: Row, picture: Picture, now: string): ChainState {
  if (ending === 'lifted' || ending === 'replaced' || ending === 'closed') return ending
  return openState(picture, now)
}

/** True when the leader was told of a warning since its colour is as high as it is. */
export function wasReported(db: Reader, chain: number, { raisedAt }: Picture): boolean {
  const told = db.one(
    "SELECT 1 AS found FROM warning_message m JOIN warning_step s ON s.message = m.id AND s.room = m.room WHERE m.chain = ? AND m.issued_at >= ? AND s.act = 'reported' LIMIT 1",
    chain,
    raisedAt,
  )
  return told !== undefined
}

function inForceFrom(db: Reader, row: Row, picture: Picture): Omit<InForce, 'state'> {
  return {
    id: row.id,
    hazard: picture.hazard,
    eventType: picture.eventType,
    colour: picture.colour,
    level: picture.level,
    issuers: picture.issuers,
    places: picture.places,
    since: row.began_at,
    issuedAt: picture.lastAt,
    validUntil: picture.validUntil,
    lapsesAt: picture.lapsesAt,
    status: row.status,
    message: picture.last,
    headline: picture.headline,
    startMissing: picture.startMissing,
    reported: wasReported(db, row.id, picture),
  }
}

function stepsOf(db: Reader, chain: number): StepTaken[] {
  return db
    .all<Stored<'warning_step'>>(
      'SELECT s.* FROM warning_message m JOIN warning_step s ON s.message = m.id AND s.room = m.room WHERE m.chain = ? ORDER BY s.happened_at, s.id',
      chain,
    )
    .map(({ id, message, act, who, means, words, happened_at: happenedAt, at, person }) => ({
      id,
      message,
      act,
      who,
      means,
      words,
      happenedAt,
      at,
      by: whoIs(db, person),
    }))
}
