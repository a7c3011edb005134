import type { ChargeKind, Pair } from '#shared/contacts/contact.ts'
import type { NumberCheck, NumberKind } from '#shared/contacts/number.ts'
import type { UnitKind } from '#shared/contacts/unit.ts'

/** A unit of the address book; `place` is the place it answers for. */
export interface UnitRow {
  name: string
  kind: UnitKind
  parent: number | null
  place: string
  note: string
  active: number
  retired_why: string
}

/** A person or post in a unit. */
export interface ContactRow {
  unit: number
  name: string
  post: string
  pair: Pair
  call_order: number
  note: string
  active: number
  retired_why: string
}

/** A number of a contact or of a unit, never of both; `place` is the order to be tried, from 1. A number written otherwise is another row. */
export interface NumberRow {
  contact: number | null
  unit: number | null
  kind: NumberKind
  number: string
  place: number
  verified_on: string | null
  verified_by: number | null
  active: number
}

/** A place somebody is in charge of. */
export interface ChargeRow {
  contact: number
  kind: ChargeKind
  place: string
  active: number
}

/** A number tried out, on which day, with what outcome. */
export interface CheckRow {
  number: number
  on_day: string
  duty_day: string
  outcome: NumberCheck['outcome']
  note: string
  at: string
  person: number | null
}

/** A night whose list of numbers was put off. */
export interface PostponementRow {
  duty_day: string
  reason: string
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    contact_unit: UnitRow
    contact: ContactRow
    contact_number: NumberRow
    contact_charge: ChargeRow
    contact_check: CheckRow
    contact_postponement: PostponementRow
  }
}
