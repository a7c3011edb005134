import { refuse } from '#shared/base/refusal.ts'
import { sha256 } from './audit/chain.ts'
import { ledgerOf } from './db/ledger.ts'
import type { House } from './house.ts'
import type { Work } from './work.ts'

interface AnsweredRow {
  command: string
  operation: string
  person: number | null
  input_hash: string
  value: string
}

declare module './db/tables.ts' {
  interface Tables {
    answered: AnsweredRow
  }
}

/** The first answer to a command id, if it was ever given; the same id for something else is refused. */
export function answerOf(
  work: Work,
  id: string,
  operation: string,
  input: unknown,
): { value: unknown } | null {
  const row = work.db.one<AnsweredRow>('SELECT * FROM answered WHERE command = ?', id)
  if (!row) return null
  const same =
    row.operation === operation &&
    row.input_hash === inputHash(input) &&
    (row.person === null || row.person === (work.person?.id ?? row.person))
  if (!same) refuse('door.commandReused', { command: id })
  return { value: JSON.parse(row.value) }
}

/** Keeps the answer to a command in the command's own transaction. */
export function keepAnswer(
  house: House,
  work: Work,
  given: { id: string; operation: string; input: unknown; value: unknown },
): void {
  const act = {
    room: work.room.id,
    at: work.now,
    person: work.person?.id ?? null,
    operation: given.operation,
  }
  ledgerOf(house.open().pen, act, ['answered']).insert('answered', {
    command: given.id,
    operation: given.operation,
    person: act.person,
    input_hash: inputHash(given.input),
    value: JSON.stringify(given.value),
  })
}

/** A hash of the parsed input (its shape orders the keys) without its secrets: a short PIN could be guessed back from a hash. */
function inputHash(input: unknown): string {
  return sha256(JSON.stringify(input, (key, value) => (key === 'pin' || key === 'old' ? undefined : value)))
}
