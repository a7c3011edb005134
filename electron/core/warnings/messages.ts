import { refuse } from '#shared/base/refusal.ts'
import type { MessageFacts } from '#shared/warnings/message.ts'
import { differences } from '#shared/warnings/telling.ts'
import type { Message, Receipt } from '#shared/warnings/views.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import './rows.ts'

type Row = Stored<'warning_message'>
type Who = { id: number; name: string } | null

/** A message with every way it came in, its corrections and answers; refused when there is none. */
export function messageOf(db: Reader, id: number): Message {
  return messageFrom(db, messageRow(db, id))
}

/** The row of a message; refused when there is none. */
export function messageRow(db: Reader, id: number): Row {
  return (
    db.one<Row>('SELECT * FROM warning_message WHERE id = ?', id) ?? refuse('warnings.unknownMessage', { id })
  )
}

/** A message of a row. */
export function messageFrom(db: Reader, row: Row): Message {
  const facts = factsIn(row.facts)
  const sources = sourcesOf(db, row, facts)
  const differs = sources.some((source) => source.differs.length > 0)
  return {
    id: row.id,
    chain: row.chain,
    standing: row.standing,
    action: row.action,
    issuedAt: row.issued_at,
    receivedAt: sources.map(({ receipt }) => receipt.receivedAt).sort()[0] ?? row.at,
    at: row.at,
    by: whoIs(db, row.person),
    facts,
    marks: differs ? [...new Set([...facts.marks, 'differs' as const])] : facts.marks,
    sources,
    corrections: correctionsOf(db, row.id),
    answers: answersOf(db, row.id),
  }
}

/** Facts as they are kept. */
export function factsIn(json: string): MessageFacts {
  return JSON.parse(json) as MessageFacts
}

/** Somebody of the room by number. */
export function whoIs(db: Reader, person: number | null): Who {
  if (person === null) return null
  const people = db.kept<{ id: number; name: string }>('person', 'SELECT id, name FROM person')
  return { id: person, name: people.find(({ id }) => id === person)?.name ?? '' }
}

/** A receipt of a row, without its raw words. */
export function receiptFrom(db: Reader, row: Omit<Stored<'warning_receipt'>, 'raw'>): Receipt {
  const messages = db.all<{ message: number }>(
    'SELECT DISTINCT message FROM warning_source WHERE receipt = ? ORDER BY message',
    row.id,
  )
  return {
    id: row.id,
    way: row.way,
    name: row.name,
    size: row.size,
    sha256: row.sha256,
    receivedAt: row.received_at,
    recordedAt: row.recorded_at,
    by: whoIs(db, row.person),
    result: row.result,
    code: row.code,
    fields: JSON.parse(row.fields) as Receipt['fields'],
    messages: messages.map(({ message }) => message),
  }
}

/** The columns of a receipt but its raw words. */
export const receiptColumns =
  'r.id, r.room, r.way, r.name, r.size, r.sha256, r.received_at, r.recorded_at, r.person, r.result, r.code, r.fields'

function sourcesOf(db: Reader, { id }: Row, counts: MessageFacts): Message['sources'] {
  return db
    .all<Omit<Stored<'warning_receipt'>, 'raw'> & { source: number; said: string }>(
      `SELECT ${receiptColumns}, s.id AS source, s.facts AS said FROM warning_source s JOIN warning_receipt r ON r.id = s.receipt AND r.room = s.room WHERE s.message = ? ORDER BY s.id`,
      id,
    )
    .map(({ source, said, ...receipt }) => {
      const facts = said === '' ? counts : factsIn(said)
      return { id: source, receipt: receiptFrom(db, receipt), facts, differs: differences(facts, counts) }
    })
}

function correctionsOf(db: Reader, message: number): Message['corrections'] {
  return db
    .all<Stored<'warning_correction'>>(
      'SELECT * FROM warning_correction WHERE message = ? ORDER BY id',
      message,
    )
    .map(({ id, facts, reason, at, person }) => ({
      id,
      facts: facts === '' ? null : factsIn(facts),
      reason,
      at,
      by: whoIs(db, person),
    }))
}

function answersOf(db: Reader, message: number): Message['answers'] {
  return db
    .all<Stored<'warning_answer'>>('SELECT * FROM warning_answer WHERE message = ? ORDER BY id', message)
    .map(({ id, belongs_to, at, person }) => ({ id, belongsTo: belongs_to, at, by: whoIs(db, person) }))
}
