import type { Refusal } from '#shared/base/refusal.ts'
import { markedAtReceipt } from '#shared/warnings/marks.ts'
import type { MessageFacts } from '#shared/warnings/message.ts'
import { warningRules } from '#shared/warnings/rules.ts'
import type { Way } from '#shared/warnings/views.ts'
import type { Work } from '../work.ts'
import { isKnown, keepMessage, sameMessage } from './keeping.ts'
import { type Changes, noChanges } from './threads.ts'
import { coloursOf } from './types.ts'
import { weave } from './weaving.ts'

/** Something that came in, before it is kept; `raw` is null for what is no text, `sha256` and `size` are of its bytes. */
export interface NewReceipt {
  way: Way
  name: string
  sha256: string
  size: number
  raw: string | null
  receivedAt: string
}

/** A receipt with the messages read from it. */
export interface Parcel {
  receipt: NewReceipt
  messages: readonly MessageFacts[]
}

/** What became of a parcel: its receipt and its messages, by number; known when every one of them was. */
export interface TakenIn {
  receipt: number
  result: 'taken' | 'known'
  taken: number[]
  known: number[]
}

/** Takes in the messages of one receipt; to be called inside a command. */
export function takeMessages(work: Work, receipt: NewReceipt, messages: readonly MessageFacts[]): TakenIn {
  const [taken] = takeParcels(work, [{ receipt, messages }])
  if (!taken) throw new Error('a parcel without an answer')
  return taken
}

/** Takes in many parcels at once; the chains they touch are made anew only once, after the last. */
export function takeParcels(work: Work, parcels: readonly Parcel[]): TakenIn[] {
  const changes = noChanges()
  const taken = parcels.map((parcel) => takeParcel(work, parcel, changes))
  weave(work, changes)
  return taken
}

/** Keeps a receipt from which nothing was taken, with why. */
export function keepRefused(work: Work, receipt: NewReceipt, { code, fields }: Refusal): number {
  return keepReceipt(work, receipt, { result: 'refused', code, fields: JSON.stringify(fields) })
}

function takeParcel(work: Work, { receipt, messages }: Parcel, changes: Changes): TakenIn {
  const { receivedAt } = receipt
  const marked = messages.map((facts) =>
    markedAtReceipt(facts, { receivedAt, colours: coloursOf(work.db, facts.hazard), rules: warningRules }),
  )
  const found = marked.map((facts) => sameMessage(work.db, facts))
  const result = found.length > 0 && found.every(isKnown) ? 'known' : 'taken'
  const id = keepReceipt(work, receipt, { result, code: '', fields: '{}' })
  const taken: TakenIn = { receipt: id, result, taken: [], known: [] }
  for (const facts of marked) {
    const same = marked.length === 1 ? found[0] : sameMessage(work.db, facts)
    const kept = keepMessage(work, { facts, receivedAt, same }, changes)
    const said = same ? JSON.stringify(facts) : ''
    work.ledger.insert('warning_source', { receipt: id, message: kept.id, facts: said })
    if (!taken.taken.includes(kept.id) && !taken.known.includes(kept.id)) taken[kept.result].push(kept.id)
  }
  return taken
}

function keepReceipt(
  work: Work,
  { way, name, sha256, size, raw, receivedAt }: NewReceipt,
  outcome: { result: 'taken' | 'known' | 'refused'; code: string; fields: string },
): number {
  return work.ledger.insert('warning_receipt', {
    way,
    name,
    sha256,
    size,
    raw,
    received_at: receivedAt,
    recorded_at: work.now,
    person: work.person?.id ?? null,
    ...outcome,
  })
}
