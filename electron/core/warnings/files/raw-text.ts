import { existsSync, readFileSync } from 'node:fs'
import { RefusalError } from '#shared/base/refusal.ts'
import { contentPath } from '../../db/content-path.ts'
import { textOf } from './text-of.ts'

/** So many characters of a text that lies beside the database are shown. */
const shown = 200_000

/** The words that came in with a receipt: from its row, or from the content beside the database as far as it is text; null for what is none. */
export function rawText(
  file: string,
  { raw, sha256 }: { raw: string | null; sha256: string },
): string | null {
  if (raw !== null || sha256 === '') return raw
  const path = contentPath(file, sha256)
  if (!existsSync(path)) return null
  try {
    return textOf(readFileSync(path)).text.slice(0, shown)
  } catch (error) {
    if (error instanceof RefusalError) return null
    throw error
  }
}
