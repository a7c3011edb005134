import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentPath } from './content-path.ts'
import { keepName } from './folder.ts'

/** Puts content beside the database under its hash, on the disk before the answer; the same content lies there once. */
export function keepContent(file: string, bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const path = contentPath(file, hash)
  if (existsSync(path)) return hash
  mkdirSync(join(path, '..'), { recursive: true })
  const draft = `${path}.part`
  const handle = openSync(draft, 'w', 0o600)
  writeFileSync(handle, bytes)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(draft, path)
  keepName(path)
  return hash
}
