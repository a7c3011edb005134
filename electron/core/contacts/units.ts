import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { UnitFacts } from '#shared/contacts/unit.ts'
import { tight } from '#shared/imports/tidy.ts'
import type { Handler, Work } from '../work.ts'
import { bookOf } from './book.ts'
import { unitOf, unitsFrom } from './store.ts'
import { checkNumbers, keepNumbers } from './write.ts'

/** Every unit, in the order they were entered. */
export const units: Handler<'contacts.units'> = (work, { withRetired }) => {
  const rows = [...bookOf(work.db).units.values()]
  return unitsFrom(
    work,
    rows.filter(({ active }) => withRetired || active === 1),
  )
}

/** A unit from now on. */
export const addUnit: Handler<'contacts.addUnit'> = (work, wanted) => {
  checkUnit(work, wanted, null)
  const id = work.ledger.insert('contact_unit', { ...rowOf(wanted), active: 1, retired_why: '' })
  keepNumbers(work, { contact: null, unit: id }, wanted.numbers)
  return unitOf(work, id)
}

/** Other facts of a unit. */
export const changeUnit: Handler<'contacts.changeUnit'> = (work, { id, ...wanted }) => {
  const known = unitOf(work, id)
  if (!known.active) refuse('contacts.retired', { name: known.name })
  checkUnit(work, wanted, id)
  work.ledger.update('contact_unit', id, rowOf(wanted))
  keepNumbers(work, { contact: null, unit: id }, wanted.numbers)
  return unitOf(work, id)
}

/** A unit that is no more; refused while somebody or another unit belongs to it. */
export const retireUnit: Handler<'contacts.retireUnit'> = (work, { id, reason }) => {
  const { active, name, people } = unitOf(work, id)
  if (!active) refuse('contacts.retired', { name })
  const under = [...bookOf(work.db).units.values()].filter((unit) => unit.parent === id && unit.active === 1)
  if (people + under.length > 0) refuse('contacts.unitInUse', { name, people, units: under.length })
  work.ledger.update('contact_unit', id, { active: 0, retired_why: reason })
  return unitOf(work, id)
}

/** A unit back in the book. */
export const restoreUnit: Handler<'contacts.restoreUnit'> = (work, { id }) => {
  const { active, name } = unitOf(work, id)
  if (active) refuse('contacts.inUse', { name })
  work.ledger.update('contact_unit', id, { active: 1, retired_why: '' })
  return unitOf(work, id)
}

/** One name once under one parent, a parent that exists, and no unit above itself. */
function checkUnit(work: Work, { name, parent, numbers }: UnitFacts, id: number | null): void {
  const { units } = bookOf(work.db)
  checkNumbers(numbers)
  const twin = [...units.values()].find(
    (unit) =>
      unit.id !== id && unit.active === 1 && unit.parent === parent && tight(unit.name) === tight(name),
  )
  if (twin) refuseFields({ name: 'contacts.unitTwice' })
  if (parent !== null && !unitOf(work, parent).active) refuseFields({ parent: 'contacts.retiredParent' })
  for (let above = parent; above !== null; above = units.get(above)?.parent ?? null)
    if (above === id) refuseFields({ parent: 'contacts.aboveItself' })
}

function rowOf({ name, kind, parent, place, note }: UnitFacts) {
  return { name, kind, parent, place, note }
}
