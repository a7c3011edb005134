import type { PaperWords } from '#shared/paper/words.ts'
import type { Work } from './work.ts'

/** The words of paper in the room's language. */
export function paperWords(work: Work): PaperWords {
  return (key, fields) => work.words(`paper:${key}`, fields)
}
