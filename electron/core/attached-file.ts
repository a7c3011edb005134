import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { refuse } from '#shared/base/refusal.ts'
import { contentPath } from './db/content-path.ts'
import type { Work } from './work.ts'

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

/** Content that lies beside the database, only as long as it is what was sealed. */
export function sealedContent(work: Work, { name, hash }: { name: string; hash: string }): Buffer {
  const path = contentPath(work.house.file, hash)
  if (!existsSync(path)) refuse('log.attachmentMissing', { name })
  const bytes = readFileSync(path)
  if (createHash('sha256').update(bytes).digest('hex') !== hash) refuse('log.attachmentChanged', { name })
  return bytes
}

function fromBase64(input: { name: string; size: number; base64: string }): Buffer {
  const bytes = Buffer.from(input.base64, 'base64')
  if (bytes.length !== input.size) refuse('log.attachmentIncomplete', { name: input.name })
  return bytes
}
