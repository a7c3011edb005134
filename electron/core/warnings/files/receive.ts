import type { Refusal } from '#shared/base/refusal.ts'
import type { Imported } from '#shared/warnings/file-contract.ts'
import type { MessageFacts } from '#shared/warnings/message.ts'
import type { Way } from '#shared/warnings/views.ts'
import { keepContent } from '../../db/content.ts'
import type { Work } from '../../work.ts'
import { keepRefused, type NewReceipt, takeParcels } from '../intake.ts'
import { readWarningFile } from './file.ts'
import { limits, megabytes } from './limits.ts'

/** A file that came in: how, under which name, its bytes, or why there are none. */
export interface Came {
  way: Way
  name: string
  size: number
  bytes: Uint8Array | Refusal
}

/** What became of a file: how many messages were new or known, what was refused, and all its messages. */
export interface Received extends Imported {
  name: string
  result: 'taken' | 'known' | 'refused'
  messages: readonly MessageFacts[]
  /** The numbers of the messages that were new. */
  fresh: readonly number[]
}

/** So many bytes of files are read before their messages are taken in together. */
const together = 64 * 1024 * 1024

/** Takes files in: the messages of each under one receipt, each part refused with a receipt of its own; the raw bytes are kept whatever they are. */
export function receive(work: Work, files: Iterable<Came>): Received[] {
  const done: Received[] = []
  let [opened, held]: [Opened[], number] = [[], 0]
  for (const came of files) {
    opened.push(open(work, came))
    held += came.size
    if (held < together) continue
    done.push(...takenFrom(work, opened))
    opened = []
    held = 0
  }
  return [...done, ...takenFrom(work, opened)]
}

function takenFrom(work: Work, opened: readonly Opened[]): Received[] {
  const full = opened.filter(({ messages }) => messages.length > 0)
  const taken = takeParcels(work, full)
  const numbers = new Map(full.map((one, index) => [one, taken[index]]))
  return opened.map((one) => {
    const { receipt, refused, messages } = one
    const { taken: fresh = [], known = [], result = 'refused' } = numbers.get(one) ?? {}
    return {
      name: receipt.name,
      result,
      received: fresh.length,
      known: known.length,
      refused,
      messages,
      fresh,
    }
  })
}

/** Why a file too large to be read is refused. */
export function tooLarge(size: number): Refusal {
  return { code: 'warnings.fileTooLarge', fields: { size: megabytes(size), most: megabytes(limits.file) } }
}

interface Opened {
  receipt: NewReceipt
  messages: readonly MessageFacts[]
  refused: Imported['refused']
}

/** Reads a file and keeps what was refused of it. */
function open(work: Work, { way, name, size, bytes }: Came): Opened {
  const bare = { way, name, size, sha256: '', raw: null, receivedAt: work.now }
  if (!(bytes instanceof Uint8Array))
    return { receipt: bare, messages: [], refused: [refused(work, bare, bytes)] }
  const { sha256, raw, pieces, refusal } = readWarningFile(bytes, work.room.zone)
  if (raw === null) keepContent(work.house.file, Buffer.from(bytes))
  const receipt = { ...bare, sha256, raw }
  const messages = pieces.filter((piece) => 'facts' in piece).map(({ facts }) => facts)
  const parts = pieces.filter((piece) => 'refusal' in piece)
  const why = refusal ?? wholly(pieces.length, parts)
  const inParts = (pieces.length > 1 ? parts : []).map((one) =>
    refused(work, { ...receipt, name: `${name}#${one.part}`, raw: null }, one.refusal),
  )
  return { receipt, messages, refused: [...inParts, ...(why ? [refused(work, receipt, why)] : [])] }
}

/** Why a file is refused as a whole: for the only thing in it, or because nothing in it could be taken; null when something could. */
function wholly(pieces: number, parts: readonly { refusal: Refusal }[]): Refusal | null {
  if (parts.length === 0 || parts.length < pieces) return null
  const [only] = parts
  if (only && parts.length === 1) return only.refusal
  return { code: 'warnings.nothingTaken', fields: { count: parts.length } }
}

function refused(work: Work, receipt: NewReceipt, why: Refusal): Imported['refused'][number] {
  keepRefused(work, receipt, why)
  return { file: receipt.name, code: why.code, words: work.words(`refusals:${why.code}`, why.fields) }
}
