import { pinyin } from 'pinyin-pro'
import { folded } from '#shared/base/text.ts'

/** How a text can be found: as it is written, and by its pinyin, whole and initials. */
export interface Spelling {
  written: string
  spelt: readonly string[]
}

const known = new Map<string, Spelling>()
const mostKept = 50_000

/** The spellings of a text; a surname has its own reading (shàn, zēng, qiú) at the head of a name, elsewhere the common one holds. */
export function spellingOf(text: string): Spelling {
  const found = known.get(text)
  if (found) return found
  if (known.size >= mostKept) known.clear()
  const made = { written: folded(text), spelt: [...new Set(readings(text))] }
  known.set(text, made)
  return made
}

function readings(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text)) return []
  return (['off', 'head'] as const).flatMap((surname) => [
    spell(text, 'first', surname),
    spell(text, 'pinyin', surname),
  ])
}

function spell(text: string, pattern: 'first' | 'pinyin', surname: 'off' | 'head'): string {
  return pinyin(text, { pattern, surname, toneType: 'none', type: 'array', v: true }).join('').toLowerCase()
}
