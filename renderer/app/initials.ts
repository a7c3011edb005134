import { useEffect, useState } from 'react'
import { folded } from '#shared/base/text.ts'

type Initials = (text: string) => string

let loaded: Initials | null = null

/** True of texts that hold the words, or whose pinyin or pinyin initials do. */
export type Matcher = (text: string, words: string) => boolean

/** How lists are narrowed while one types: by what is written at once, by pinyin as soon as the pinyin table is there. */
export function useMatcher(): Matcher {
  const [initials, setInitials] = useState<Initials | null>(() => loaded)
  useEffect(() => {
    if (!loaded) void load().then((found) => setInitials(() => found))
  }, [])
  return (text, words) => {
    const wanted = folded(words).trim()
    return wanted === '' || folded(text).includes(wanted) || (initials?.(text).includes(wanted) ?? false)
  }
}

async function load(): Promise<Initials> {
  const { pinyin } = await import('pinyin-pro')
  const known = new Map<string, string>()
  loaded = (text) => {
    const found = known.get(text) ?? readings(text).join(' ')
    known.set(text, found)
    return found
  }
  // A surname has its own reading (shàn, zēng, qiú) at the head of a name; elsewhere the common one holds.
  const readings = (text: string) =>
    (['off', 'head'] as const).flatMap((surname) => [
      spell(text, 'first', surname),
      spell(text, 'pinyin', surname),
    ])
  const spell = (text: string, pattern: 'first' | 'pinyin', surname: 'off' | 'head') =>
    pinyin(text, { pattern, surname, toneType: 'none', type: 'array' }).join('').toLowerCase()
  return loaded
}
