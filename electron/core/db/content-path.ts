import { join } from 'node:path'

/** The folder of a room's attachments, by content hash, beside its file. */
export function attachmentsFolder(file: string): string {
  return `${file}.files`
}

/** Where the content with this SHA-256 lies. */
export function contentPath(file: string, hash: string): string {
  return join(attachmentsFolder(file), hash.slice(0, 2), hash)
}
