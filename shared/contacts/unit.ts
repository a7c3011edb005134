import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'
import { ContactNumber, NewNumber } from './number.ts'

/** What a unit of the address book may be. */
export const unitKinds = [
  'government',
  'department',
  'township',
  'village',
  'reservoir',
  'hazardPoint',
  'enterprise',
  'team',
  'other',
] as const

/** What a unit of the address book is. */
export const UnitKind = z.enum(unitKinds)

/** What a unit of the address book is. */
export type UnitKind = z.output<typeof UnitKind>

/** A unit as it is typed in; `place` is the place it answers for, `numbers` are its own (the duty line) in the order to be tried. */
export const UnitFacts = z.object({
  name: line(120),
  kind: UnitKind,
  parent: z.int().positive().nullable().default(null),
  place: optionalText(120),
  note: optionalText(400),
  numbers: z.array(NewNumber).max(12).default([]),
})

/** A unit as it is typed in. */
export type UnitFacts = z.output<typeof UnitFacts>

/** A unit of the address book; `people` counts its contacts that are not retired. */
export const Unit = z.object({
  id: z.int(),
  name: z.string(),
  kind: UnitKind,
  parent: z.int().nullable(),
  place: z.string(),
  note: z.string(),
  numbers: z.array(ContactNumber),
  people: z.int(),
  active: z.boolean(),
})

/** A unit of the address book. */
export type Unit = z.output<typeof Unit>
