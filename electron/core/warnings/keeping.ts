import { canonicalJson, type Json } from '#shared/base/canonical-json.ts'
import type { MessageFacts } from '#shared/warnings/message.ts'
import { speaksRather } from '#shared/warnings/telling.ts'
import { identityOf, likenessOf } from '#shared/warnings/thread.ts'
import { sha256 } from '../audit/chain.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { type Changes, lineOf, noteBefore, noteChanged } from './threads.ts'

type Found = Stored<'warning_message'>

/** What a receipt says, when it was received, and the message it speaks of where that is there already. */
export interface Said {
  facts: MessageFacts
  receivedAt: string
  same: Found | undefined
}

/** The message a receipt speaks of: new, or one that was there. */
export interface Kept {
  id: number
  result: 'taken' | 'known'
}

/** True for a message that is there already; one that was taken back counts as new. */
export function isKnown(found: Found | undefined): boolean {
  return found !== undefined && found.standing !== 'withdrawn'
}

/** Keeps a message, or learns more of the one it is; the chains are made anew later, from what is noted in `changes`. */
export function keepMessage(work: Work, said: Said, changes: Changes): Kept {
  const { same } = said
  if (!same) return { id: insert(work, said, changes), result: 'taken' }
  if (same.standing === 'withdrawn') return takenAgain(work, same, changes)
  const more = keepReferences(work, same.id, said.facts)
  if (speaksRather(said.facts, spokenFor(work.db, same))) learn(work, same, said, changes)
  else if (more > 0) noteChanged(work, changes, same.id)
  return { id: same.id, result: 'known' }
}

/** Makes a message say something else from now on (a better receipt, a correction), its line with it. */
export function restate(
  work: Work,
  row: Found,
  { facts, changes }: { facts: MessageFacts; changes: Changes },
): void {
  noteBefore(changes, row)
  spellOut(work, row)
  const at = facts.issuedAt ?? row.issued_at
  work.ledger.update('warning_message', row.id, {
    ...saidColumns(facts),
    issued_at: at,
    ...standingOf(facts, row),
  })
  noteChanged(work, changes, row.id)
}

function insert(work: Work, { facts, receivedAt }: Said, changes: Changes): number {
  const at = facts.issuedAt ?? receivedAt
  const identity = identityOf(facts, digestOf(facts))
  const line = lineOf(work.db, { identity, at, facts }, facts.refers)
  const id = work.ledger.insert('warning_message', {
    identity,
    likeness: likenessOf(facts),
    identifier: facts.identifier,
    ...line,
    ...saidColumns(facts),
    issued_at: at,
    standing: facts.responseLevel === null ? 'held' : 'notice',
    chain: null,
    candidates: '[]',
    at: work.now,
    person: work.person?.id ?? null,
  })
  keepReferences(work, id, facts)
  noteBefore(changes, { ...line, issued_at: at, chain: null })
  if (facts.identifier !== '') changes.followers.push(id)
  return id
}

/** What was taken back and comes in once more counts again. */
function takenAgain(work: Work, row: Found, changes: Changes): Kept {
  restate(work, row, { facts: JSON.parse(row.facts) as MessageFacts, changes })
  return { id: row.id, result: 'taken' }
}

/** The message gets the identifier and the words of the better receipt; a correction still counts over them. */
function learn(work: Work, row: Found, { facts }: Said, changes: Changes): void {
  noteBefore(changes, row)
  const identity = identityOf(facts, digestOf(facts))
  work.ledger.update('warning_message', row.id, { identity, identifier: facts.identifier })
  const last = work.db.one<{ facts: string }>(
    'SELECT facts FROM warning_correction WHERE message = ? ORDER BY id DESC LIMIT 1',
    row.id,
  )
  if (last && last.facts !== '') noteChanged(work, changes, row.id)
  else restate(work, row, { facts, changes })
}

/** A receipt that says what the message says keeps its words before the message says something else. */
function spellOut(work: Work, { id, facts }: Found): void {
  const sources = work.db.all<{ id: number }>(
    "SELECT id FROM warning_source WHERE message = ? AND facts = ''",
    id,
  )
  for (const source of sources) work.ledger.update('warning_source', source.id, { facts })
}

function saidColumns(facts: MessageFacts) {
  const { hazard, action, status } = facts
  return { hazard, action, status, facts: JSON.stringify(facts) }
}

function standingOf({ responseLevel }: MessageFacts, { standing }: Found): Partial<Found> {
  if (responseLevel !== null) return { standing: 'notice', chain: null }
  return standing === 'notice' || standing === 'withdrawn' ? { standing: 'held' } : {}
}

/** The message that this one is, whichever way it came; undefined for a new one. */
export function sameMessage(db: Reader, facts: MessageFacts): Found | undefined {
  const by = 'SELECT * FROM warning_message WHERE'
  const same = db.one<Found>(`${by} identity = ?`, identityOf(facts, digestOf(facts)))
  if (same) return same
  const likeness = likenessOf(facts)
  if (likeness === '') return undefined
  return facts.identifier === ''
    ? db.one<Found>(`${by} likeness = ? AND likeness <> '' ORDER BY identity LIMIT 1`, likeness)
    : db.one<Found>(`${by} likeness = ? AND likeness <> '' AND identifier = '' LIMIT 1`, likeness)
}

/** What the best of its receipts says of a message. */
function spokenFor(db: Reader, row: Found): MessageFacts {
  const said = db
    .all<{ facts: string }>('SELECT facts FROM warning_source WHERE message = ? ORDER BY id', row.id)
    .map(({ facts }) => JSON.parse(facts || row.facts) as MessageFacts)
  return said.reduce((best, one) => (speaksRather(one, best) ? one : best))
}

/** Keeps the identifiers a message names, and answers how many of them are new. */
function keepReferences(work: Work, message: number, { refers }: MessageFacts): number {
  if (refers.length === 0) return 0
  const known = work.db.all<{ identifier: string }>(
    'SELECT identifier FROM warning_reference WHERE message = ?',
    message,
  )
  const kept = new Set(known.map(({ identifier }) => identifier))
  const fresh = [...new Set(refers)].filter((identifier) => !kept.has(identifier))
  for (const identifier of fresh) work.ledger.insert('warning_reference', { message, identifier })
  return fresh.length
}

function digestOf({ issuers, action, hazard, colour, text }: MessageFacts): string {
  return sha256(canonicalJson({ issuers, action, hazard, colour, text } satisfies Record<string, Json>))
}
