import { createHash } from 'node:crypto'
import rules from '#resources/rules/warning-files.json' with { type: 'json' }
import { type Refusal, RefusalError, refuse } from '#shared/base/refusal.ts'
import { factsOf } from '#shared/warnings/cap/facts.ts'
import { type CapReading, readAlert } from '#shared/warnings/cap/read-alert.ts'
import type { MessageFacts, MessageMark } from '#shared/warnings/message.ts'
import { garbled } from '../../garbled.ts'
import { alertsIn } from './alerts-in.ts'
import { isArchive, unpacked } from './archive.ts'
import { limits } from './limits.ts'
import { type FileText, textOf } from './text-of.ts'

/** One message of a file with its place there (empty when it is the only one), or why it could not be read. */
export type ReadPiece = { part: string; facts: MessageFacts } | { part: string; refusal: Refusal }

/** A warning file as read: what it holds, or why nothing; `raw` is its text where that is the same as its bytes and short. */
export interface FileReading {
  sha256: string
  size: number
  raw: string | null
  pieces: readonly ReadPiece[]
  refusal: Refusal | null
}

/** Reads the bytes of a warning file; whatever they are, the answer is messages or refusals. */
export function readWarningFile(bytes: Uint8Array, zone: string): FileReading {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = { sha256, size: bytes.length, raw: rawOf(bytes) }
  const reading = { ...rules, points: rules.polygonPoints, zone }
  const pieces = orRefusal(() => piecesOf(bytes, reading))
  return 'refusal' in pieces
    ? { ...known, pieces: [], ...pieces }
    : { ...known, pieces: pieces.value, refusal: null }
}

function piecesOf(bytes: Uint8Array, reading: CapReading): ReadPiece[] {
  if (!isArchive(bytes)) return piecesOfText(textOf(bytes), reading)
  const files = unpacked(bytes)
  if (files.length === 0) refuse('warnings.emptyArchive')
  return files.flatMap(({ name, bytes: inside }) => {
    const read = orRefusal(() =>
      isArchive(inside) ? refuse('warnings.nestedArchive') : piecesOfText(textOf(inside), reading),
    )
    if ('refusal' in read) return [{ part: name, refusal: read.refusal }]
    return read.value.map((piece) => ({ ...piece, part: [name, piece.part].filter(Boolean).join('#') }))
  })
}

function piecesOfText(file: FileText, reading: CapReading): ReadPiece[] {
  return alertsIn(file.text).map(({ part, alert }) => {
    const read = orRefusal(() => factsOf(readAlert(alert(), reading), reading.zone))
    if ('refusal' in read) return { part, ...read }
    if (isSpoilt(read.value)) return { part, refusal: { code: 'warnings.garbled', fields: {} } }
    const marks: MessageMark[] = file.mended ? ['encodingGuessed'] : []
    return { part, facts: { ...read.value, marks: [...read.value.marks, ...marks] } }
  })
}

/** Words that name the type of warning are sound; only others are looked at more closely. */
function isSpoilt({ hazard, issuers, headline, text }: MessageFacts): boolean {
  const words = `${issuers.join()} ${headline} ${text}`
  return !words.includes(hazard) && garbled(words.replaceAll('\ufffd', ''))
}

function orRefusal<T>(act: () => T): { value: T } | { refusal: Refusal } {
  try {
    return { value: act() }
  } catch (error) {
    if (error instanceof RefusalError) return { refusal: error.refusal }
    throw error
  }
}

/** The text of a short file in UTF-8: written again it is the same bytes. */
function rawOf(bytes: Uint8Array): string | null {
  if (bytes.length > limits.rawInRow || bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
