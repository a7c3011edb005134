import { grouped } from '#shared/roster/span.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import './rows.ts'

/** The rows of the address book, put together once and kept until one of them is written. Retired numbers and charges are not in it. */
export interface Book {
  units: ReadonlyMap<number, Stored<'contact_unit'>>
  /** In the order of the book: unit, then call order. */
  contacts: readonly Stored<'contact'>[]
  byId: ReadonlyMap<number, Stored<'contact'>>
  numbersOfContact: ReadonlyMap<number, readonly Stored<'contact_number'>[]>
  numbersOfUnit: ReadonlyMap<number, readonly Stored<'contact_number'>[]>
  charges: ReadonlyMap<number, readonly Stored<'contact_charge'>[]>
  /** Numbers found wrong when last tried out. */
  wrong: ReadonlySet<number>
}

const selects = {
  contact_unit: 'SELECT * FROM contact_unit ORDER BY id',
  contact: 'SELECT * FROM contact ORDER BY unit, call_order, id',
  contact_number: 'SELECT * FROM contact_number WHERE active = 1 ORDER BY place, id',
  contact_charge: 'SELECT * FROM contact_charge WHERE active = 1 ORDER BY id',
  contact_check:
    'SELECT number, outcome FROM contact_check WHERE id IN (SELECT max(id) FROM contact_check GROUP BY number)',
} as const

type Kept = { [T in keyof typeof selects]: readonly Stored<T>[] }

const books = new WeakMap<Reader, { kept: Kept; book: Book }>()

/** The address book as it is now. */
export function bookOf(db: Reader): Book {
  const kept = Object.fromEntries(
    Object.entries(selects).map(([table, sql]) => [table, db.kept(table, sql)]),
  ) as unknown as Kept
  const known = books.get(db)
  if (known && Object.keys(selects).every((table) => same(known.kept, kept, table as keyof Kept)))
    return known.book
  const book = putTogether(kept)
  books.set(db, { kept, book })
  return book
}

function same(one: Kept, other: Kept, table: keyof Kept): boolean {
  return one[table] === other[table]
}

function putTogether(kept: Kept): Book {
  const numbers = kept.contact_number
  return {
    units: new Map(kept.contact_unit.map((unit) => [unit.id, unit])),
    contacts: kept.contact,
    byId: new Map(kept.contact.map((contact) => [contact.id, contact])),
    numbersOfContact: grouped(
      numbers.filter(({ contact }) => contact !== null),
      ({ contact }) => contact as number,
    ),
    numbersOfUnit: grouped(
      numbers.filter(({ unit }) => unit !== null),
      ({ unit }) => unit as number,
    ),
    charges: grouped(kept.contact_charge, ({ contact }) => contact),
    wrong: new Set(
      kept.contact_check.filter(({ outcome }) => outcome === 'wrong').map(({ number }) => number),
    ),
  }
}
