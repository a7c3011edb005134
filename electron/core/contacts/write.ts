import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { Charge, ContactFacts } from '#shared/contacts/contact.ts'
import type { NewNumber } from '#shared/contacts/number.ts'
import type { Stored } from '../db/tables.ts'
import type { Handler, Work } from '../work.ts'
import { bookOf } from './book.ts'
import { contactOf, unitOf } from './store.ts'

/** A contact from now on. */
export const add: Handler<'contacts.add'> = (work, wanted) => {
  checkFacts(work, wanted)
  const id = work.ledger.insert('contact', { ...rowOf(wanted), active: 1, retired_why: '' })
  keepNumbers(work, { contact: id, unit: null }, wanted.numbers)
  keepCharges(work, id, wanted.charges)
  return contactOf(work, id)
}

/** Other facts of a contact. */
export const change: Handler<'contacts.change'> = (work, { id, ...wanted }) => {
  const known = contactOf(work, id)
  if (!known.active) refuse('contacts.retired', { name: known.name })
  checkFacts(work, wanted)
  work.ledger.update('contact', id, rowOf(wanted))
  keepNumbers(work, { contact: id, unit: null }, wanted.numbers)
  keepCharges(work, id, wanted.charges)
  return contactOf(work, id)
}

/** A contact nobody is to call any more; who was called before stays as it was written. */
export const retire: Handler<'contacts.retire'> = (work, { id, reason }) => {
  const { active, name } = contactOf(work, id)
  if (!active) refuse('contacts.retired', { name })
  work.ledger.update('contact', id, { active: 0, retired_why: reason })
  return contactOf(work, id)
}

/** A contact back in the book. */
export const restore: Handler<'contacts.restore'> = (work, { id }) => {
  const { active, name, unit } = contactOf(work, id)
  if (active) refuse('contacts.inUse', { name })
  if (!unitOf(work, unit.id).active) refuse('contacts.retired', { name: unit.name })
  work.ledger.update('contact', id, { active: 1, retired_why: '' })
  return contactOf(work, id)
}

/** Numbers in their order: one left as it is keeps the day it was verified, one written otherwise is another, one that comes back is the old one. */
export function keepNumbers(
  work: Work,
  owner: { contact: number | null; unit: number | null },
  wanted: readonly NewNumber[],
): void {
  const column = owner.contact === null ? 'unit' : 'contact'
  const rows = work.db.all<Stored<'contact_number'>>(
    `SELECT * FROM contact_number WHERE ${column} = ? ORDER BY id`,
    owner.contact ?? owner.unit,
  )
  const key = ({ kind, number }: NewNumber) => `${kind} ${number}`
  const places = new Map(wanted.map((one, index) => [key(one), index + 1]))
  for (const row of rows) {
    const place = places.get(key(row))
    const state = { place: place ?? row.place, active: place === undefined ? 0 : 1 }
    if (state.place !== row.place || state.active !== row.active)
      work.ledger.update('contact_number', row.id, state)
    places.delete(key(row))
  }
  for (const { kind, number } of wanted) {
    const place = places.get(key({ kind, number }))
    if (place === undefined) continue
    const row = { ...owner, kind, number, place, verified_on: null, verified_by: null, active: 1 }
    work.ledger.insert('contact_number', row)
  }
}

/** No number twice. */
export function checkNumbers(numbers: readonly NewNumber[]): void {
  const seen = new Set<string>()
  for (const [index, { kind, number }] of numbers.entries()) {
    if (kind !== 'radio' && !/\d/.test(number))
      refuseFields({ [`numbers.${index}.number`]: 'contacts.number' })
    if (seen.has(number)) refuseFields({ [`numbers.${index}.number`]: 'contacts.numberTwice' })
    seen.add(number)
  }
}

function keepCharges(work: Work, contact: number, wanted: readonly Charge[]): void {
  const key = ({ kind, place }: Charge) => `${kind} ${place}`
  const open = new Map(wanted.map((charge) => [key(charge), charge]))
  for (const row of bookOf(work.db).charges.get(contact) ?? [])
    if (!open.delete(key(row))) work.ledger.update('contact_charge', row.id, { active: 0 })
  for (const { kind, place } of open.values())
    work.ledger.insert('contact_charge', { contact, kind, place, active: 1 })
}

function checkFacts(work: Work, { unit, name, numbers, charges }: ContactFacts): void {
  const { active, name: unitName } = unitOf(work, unit)
  if (!active) refuse('contacts.retired', { name: unitName })
  checkNumbers(numbers)
  const places = charges.map(({ kind, place }) => `${kind} ${place}`)
  if (new Set(places).size !== places.length) refuse('contacts.chargeTwice', { name })
}

function rowOf({ unit, name, post, pair, callOrder, note }: ContactFacts) {
  return { unit, name, post, pair, call_order: callOrder, note }
}
