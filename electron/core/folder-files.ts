import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from './warnings/files/limits.ts'

/** A file of the watched folder; `mark` is its size and time of change: with another mark it is another file. */
export interface FolderFile {
  name: string
  size: number
  mark: string
}

/** The bytes of a file; null for one too large to be read. */
export interface WholeFile {
  name: string
  size: number
  base64: string | null
}

/** A command takes no more than this at once, so that the desk answers in between. */
const together = { files: 500, bytes: 8 * 1024 * 1024 }

/** The warning files in a folder by name, or why it cannot be looked into. Empty files are still being written. */
export async function filesIn(folder: string): Promise<FolderFile[] | 'gone' | 'unreadable'> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.filter((one) => one.isFile() && isWarningFile(one.name)).map(({ name }) => name)
    const found = await Promise.all(
      names.slice(0, limits.filesInFolder).map((name) => measured(folder, name)),
    )
    return found
      .flatMap((one) => (one && one.size > 0 ? [one] : []))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'unreadable'
  }
}

/** The bytes of a file, unless it is gone, locked, or grew while it was read; then it is looked at again later. */
export async function whole(folder: string, { name, size, mark }: FolderFile): Promise<WholeFile | null> {
  if (size > limits.file) return { name, size, base64: null }
  try {
    const bytes = await readFile(join(folder, name))
    const now = await measured(folder, name)
    return now?.mark === mark && bytes.length === size
      ? { name, size, base64: bytes.toString('base64') }
      : null
  } catch {
    return null
  }
}

/** Files in batches that one command can take. */
export function batchesOf(files: readonly FolderFile[]): FolderFile[][] {
  const batches: FolderFile[][] = []
  let bytes = 0
  for (const file of files) {
    const last = batches.at(-1)
    bytes += file.size
    if (last && last.length < together.files && bytes <= together.bytes) last.push(file)
    else {
      batches.push([file])
      bytes = file.size
    }
  }
  return batches
}

/** Files being copied are called otherwise (`.part`, `.tmp`, `.crdownload`), and hidden ones are nobody's warnings. */
function isWarningFile(name: string): boolean {
  return /^[^.~].*\.(?:xml|cap|atom|zip)$/i.test(name)
}

async function measured(folder: string, name: string): Promise<FolderFile | null> {
  try {
    const { size, mtimeMs } = await stat(join(folder, name))
    return { name, size, mark: `${size} ${mtimeMs}` }
  } catch {
    return null
  }
}
