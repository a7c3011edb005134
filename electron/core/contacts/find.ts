import { folded } from '#shared/base/text.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Handler } from '../work.ts'
import { type Book, bookOf } from './book.ts'
import { type Spelling, spellingOf } from './spelling.ts'
import { contactsFrom } from './store.ts'

/** What of a contact can be found: the name first, then unit, post and places, then numbers without their hyphens. */
interface Entry {
  row: Stored<'contact'>
  name: Spelling
  others: Spelling[]
  numbers: string[]
}

const indexes = new WeakMap<Reader, { book: Book; entries: Entry[] }>()

/** Contacts by name, unit, post, place, number, pinyin or its initials; every word must be found, the best come first. */
export const find: Handler<'contacts.find'> = (work, { words, limit }) => {
  const wanted = folded(words)
    .split(/[\s\p{P}]+/u)
    .filter((word) => word !== '')
  if (wanted.length === 0) return []
  const ranked = entriesOf(work.db).flatMap((entry, place) => {
    const ranks = wanted.map((word) => rankOf(entry, word))
    return ranks.some((rank) => rank === null)
      ? []
      : [{ row: entry.row, place, rank: Math.max(...(ranks as number[])) }]
  })
  const best = ranked.sort((a, b) => a.rank - b.rank || a.place - b.place).slice(0, limit)
  return contactsFrom(
    work,
    best.map(({ row }) => row),
  )
}

function entriesOf(db: Reader): Entry[] {
  const book = bookOf(db)
  const known = indexes.get(db)
  if (known?.book === book) return known.entries
  const entries = book.contacts.filter(({ active }) => active === 1).map((row) => entryOf(row, book))
  indexes.set(db, { book, entries })
  return entries
}

function entryOf(row: Stored<'contact'>, book: Book): Entry {
  const unit = book.units.get(row.unit)
  const places = (book.charges.get(row.id) ?? []).map(({ place }) => place)
  const texts = [unit?.name ?? '', row.post, unit?.place ?? '', ...places, row.note]
  const numbers = [...(book.numbersOfContact.get(row.id) ?? []), ...(book.numbersOfUnit.get(row.unit) ?? [])]
  return {
    row,
    name: spellingOf(row.name),
    others: [...new Set(texts)].filter((text) => text !== '').map(spellingOf),
    numbers: numbers.map(({ number }) => digitsOf(number)),
  }
}

/** 0 the whole name, 1 its beginning, 2 within it, 3 another text, 4 a number; null when the word is nowhere. */
function rankOf({ name, others, numbers }: Entry, word: string): number | null {
  const own = [name.written, ...name.spelt]
  if (own.includes(word)) return 0
  if (own.some((text) => text.startsWith(word))) return 1
  if (own.some((text) => text.includes(word))) return 2
  if (others.some(({ written, spelt }) => [written, ...spelt].some((text) => text.includes(word)))) return 3
  const digits = digitsOf(word)
  return digits !== '' && numbers.some((number) => number.includes(digits)) ? 4 : null
}

function digitsOf(text: string): string {
  return folded(text).replace(/[\s-]/g, '')
}
