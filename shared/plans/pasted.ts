import { z } from 'zod'

/** The words of a text that was copied out of a word processor: tags, comments and entities are taken off, every run of white space becomes one blank. */
export function plainWords(text: string): string {
  return unescaped(text.replace(hidden, ' ').replace(tag, ' '))
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .trim()
}

/** One line of plain words, never empty, at most `most` characters. */
export function words(most: number) {
  return z
    .string()
    .transform(plainWords)
    .pipe(z.string().min(1, { message: 'empty' }).max(most, { message: 'tooLong' }))
}

/** Plain words that may be left out. */
export function optionalWords(most: number) {
  return z
    .string()
    .default('')
    .transform(plainWords)
    .pipe(z.string().max(most, { message: 'tooLong' }))
}

/** What a word processor says to itself: comments, style sheets, scripts, embedded XML. */
const hidden = /<!--[\s\S]*?-->|<(style|script|xml)\b[\s\S]*?<\/\1\s*>/gi

/** A tag begins with a letter directly behind the bracket; `深度<27cm` is no tag. */
const tag = /<\/?[a-z][a-z0-9:]*(?:\s[^<>]*)?\/?>/gi

/** Control characters, soft hyphens, marks of width nought: nobody typed them. */
const unseen = /[\p{Cc}\p{Cf}]/gu

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function unescaped(text: string): string {
  return text.replace(/&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
}
