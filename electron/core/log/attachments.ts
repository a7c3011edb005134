import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { refuse } from '#shared/base/refusal.ts'
import type { Work } from '../work.ts'

const types: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.txt': 'text/plain',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The media type a file name stands for. */
export function mediaType(name: string): string {
  return types[extname(name).toLowerCase()] ?? 'application/octet-stream'
}

/** The bytes to attach: from the page as base64, or from a path that only the command line may give. Too large is refused before a byte is read. */
export function bytesToAttach(
  work: Work,
  input: { name: string; size: number; base64: string; path?: string },
): Buffer {
  const most = work.settings.attachmentMegabytes
  const tooLarge = (size: number): void => {
    if (size > most * 1024 * 1024)
      refuse('log.attachmentTooLarge', { name: input.name, most, size: Math.ceil(size / 1024 / 1024) })
  }
  tooLarge(input.size)
  if (input.path === undefined) return fromBase64(input)
  if (work.seat !== 'cli') refuse('log.pathNotAllowed')
  if (!existsSync(input.path) || !statSync(input.path).isFile())
    refuse('log.noSuchFile', { path: input.path })
  tooLarge(statSync(input.path).size)
  return readFileSync(input.path)
}

/** A file joins an entry only while the entry's shift is open or reopened; later it belongs to an addition in the present shift. */
export function refuseFrozen(work: Work, entry: { id: number; shift: number }): void {
  const closed = work.db.one("SELECT 1 AS found FROM shift WHERE id = ? AND state = 'closed'", entry.shift)
  if (closed) refuse('log.shiftFrozen', { id: entry.id, shift: entry.shift })
}

function fromBase64(input: { name: string; size: number; base64: string }): Buffer {
  const bytes = Buffer.from(input.base64, 'base64')
  if (bytes.length !== input.size) refuse('log.attachmentIncomplete', { name: input.name })
  return bytes
}
