import { calendarDate } from '#shared/base/clock-face.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { NumberCheck, StaleNumber } from '#shared/contacts/number.ts'
import { byOf } from '../by.ts'
import type { Stored } from '../db/tables.ts'
import { today } from '../shift-rules.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { type Book, bookOf } from './book.ts'
import { numberFrom, staleUpTo } from './store.ts'

type Found = Stored<'contact_check'> & { name: string | null }

/** Writes down that a number was tried out; the right one is verified from that day. */
export const verify: Handler<'contacts.verify'> = (work, { number, on, outcome, note }) => {
  const row = work.db.one<Stored<'contact_number'>>('SELECT * FROM contact_number WHERE id = ?', number)
  if (row?.active !== 1) refuse('contacts.unknownNumber', { id: number })
  const now = calendarDate(work.now, work.room.zone)
  const day = on ?? now
  if (day > now) refuseFields({ on: 'contacts.future' })
  const id = work.ledger.insert('contact_check', {
    number,
    on_day: day,
    duty_day: today(work),
    outcome,
    note,
    at: work.now,
    person: actor(work).id,
  })
  if (outcome === 'reached' && day >= (row.verified_on ?? ''))
    work.ledger.update('contact_number', number, { verified_on: day, verified_by: actor(work).id })
  return checksWhere(work, 'c.id = ?', id)[0] as NumberCheck
}

/** Every time a number was tried out, newest first. */
export const checks: Handler<'contacts.checks'> = (work, { number }) =>
  checksWhere(work, 'c.number = ?', number)

/** The numbers longest not verified, those never verified first; numbers known to be wrong wait to be replaced, not to be tried. */
export function staleNumbers(work: Work, limit: number): StaleNumber[] {
  const [book, stale] = [bookOf(work.db), staleUpTo(work)]
  return callable(book)
    .filter(({ row }) => (row.verified_on === null || row.verified_on <= stale) && !book.wrong.has(row.id))
    .sort((a, b) => compare(a.row, b.row))
    .slice(0, limit)
    .map((one) => staleFrom(one, { work, book, stale }))
}

/** How many numbers there are, and how many of them are stale or wrong. */
export function numberTotals(work: Work): { numbers: number; stale: number; wrong: number } {
  const [book, stale] = [bookOf(work.db), staleUpTo(work)]
  const all = callable(book).map(({ row }) => numberFrom(row, book, stale))
  return {
    numbers: all.length,
    stale: all.filter((one) => one.stale).length,
    wrong: all.filter((one) => one.wrong).length,
  }
}

interface Owned {
  row: Stored<'contact_number'>
  unit: Stored<'contact_unit'>
  contact: Stored<'contact'> | null
}

/** Every number of somebody who is in the book. */
function callable(book: Book): Owned[] {
  const ofContacts = book.contacts
    .filter(({ active }) => active === 1)
    .flatMap((contact) =>
      (book.numbersOfContact.get(contact.id) ?? []).map((row) => ({
        row,
        unit: book.units.get(contact.unit) as Stored<'contact_unit'>,
        contact,
      })),
    )
  const ofUnits = [...book.units.values()]
    .filter(({ active }) => active === 1)
    .flatMap((unit) => (book.numbersOfUnit.get(unit.id) ?? []).map((row) => ({ row, unit, contact: null })))
  return [...ofContacts, ...ofUnits]
}

function compare(one: Stored<'contact_number'>, other: Stored<'contact_number'>): number {
  const [a, b] = [one.verified_on ?? '', other.verified_on ?? '']
  return a === b ? one.id - other.id : a < b ? -1 : 1
}

function staleFrom(
  { row, unit, contact }: Owned,
  { work, book, stale }: { work: Work; book: Book; stale: string },
): StaleNumber {
  const now = Date.parse(calendarDate(work.now, work.room.zone))
  return {
    ...numberFrom(row, book, stale),
    unit: { id: unit.id, name: unit.name },
    contact: contact && { id: contact.id, name: contact.name, post: contact.post },
    days: row.verified_on === null ? null : Math.round((now - Date.parse(row.verified_on)) / 86_400_000),
  }
}

function checksWhere(work: Work, condition: string, bound: number): NumberCheck[] {
  const rows = work.db.all<Found>(
    `SELECT c.*, p.name FROM contact_check c LEFT JOIN person p ON p.room = c.room AND p.id = c.person
       WHERE ${condition} ORDER BY c.id DESC`,
    bound,
  )
  return rows.map(({ id, number, on_day, outcome, note, at, person, name }) => ({
    id,
    number,
    on: on_day,
    outcome,
    note,
    at,
    by: byOf(person, name),
  }))
}
