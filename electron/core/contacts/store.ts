import { calendarDate } from '#shared/base/clock-face.ts'
import { refuse } from '#shared/base/refusal.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { Contact } from '#shared/contacts/contact.ts'
import type { ContactNumber } from '#shared/contacts/number.ts'
import type { Unit } from '#shared/contacts/unit.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { type Book, bookOf } from './book.ts'

/** The last day on which a number verified then counts as verified no more. */
export function staleUpTo(work: Work): string {
  return plusDays(calendarDate(work.now, work.room.zone), -work.settings.numbersVerifyDays - 1)
}

/** A contact by number, retired ones too; refused when there is none. */
export function contactOf(work: Work, id: number): Contact {
  const book = bookOf(work.db)
  const row = book.byId.get(id) ?? refuse('contacts.unknown', { id })
  return contactFrom(row, book, staleUpTo(work))
}

/** Rows of contacts with all that belongs to them. */
export function contactsFrom(work: Work, rows: readonly Stored<'contact'>[]): Contact[] {
  const [book, stale] = [bookOf(work.db), staleUpTo(work)]
  return rows.map((row) => contactFrom(row, book, stale))
}

/** A unit by number, retired ones too; refused when there is none. */
export function unitOf(work: Work, id: number): Unit {
  const row = bookOf(work.db).units.get(id) ?? refuse('contacts.unknownUnit', { id })
  return unitsFrom(work, [row])[0] as Unit
}

/** Rows of units with all that belongs to them. */
export function unitsFrom(work: Work, rows: readonly Stored<'contact_unit'>[]): Unit[] {
  const [book, stale] = [bookOf(work.db), staleUpTo(work)]
  const people = new Map<number, number>()
  for (const { unit, active } of book.contacts) people.set(unit, (people.get(unit) ?? 0) + active)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    parent: row.parent,
    place: row.place,
    note: row.note,
    numbers: numbersFrom(book.numbersOfUnit.get(row.id), book, stale),
    people: people.get(row.id) ?? 0,
    active: row.active === 1,
  }))
}

/** A number as it is shown; `stale` is the last day that is too long ago. */
export function numberFrom(row: Stored<'contact_number'>, book: Book, stale: string): ContactNumber {
  const { id, kind, number, verified_on } = row
  const old = verified_on === null || verified_on <= stale
  return { id, kind, number, verifiedOn: verified_on, stale: old, wrong: book.wrong.has(id) }
}

function numbersFrom(
  rows: readonly Stored<'contact_number'>[] | undefined,
  book: Book,
  stale: string,
): ContactNumber[] {
  return (rows ?? []).map((row) => numberFrom(row, book, stale))
}

function contactFrom(row: Stored<'contact'>, book: Book, stale: string): Contact {
  const unit = book.units.get(row.unit) as Stored<'contact_unit'>
  return {
    id: row.id,
    name: row.name,
    post: row.post,
    unit: { id: unit.id, name: unit.name, kind: unit.kind, place: unit.place },
    pair: row.pair,
    callOrder: row.call_order,
    numbers: numbersFrom(book.numbersOfContact.get(row.id), book, stale),
    charges: (book.charges.get(row.id) ?? []).map(({ kind, place }) => ({ kind, place })),
    note: row.note,
    active: row.active === 1,
  }
}
