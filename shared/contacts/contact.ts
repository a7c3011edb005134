import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'
import { ContactNumber, NewNumber } from './number.ts'
import { UnitKind } from './unit.ts'

/** What somebody may be in charge of: a township, a village, one of a reservoir's three persons, a hazard point. */
export const chargeKinds = [
  'township',
  'village',
  'reservoirAdministrative',
  'reservoirTechnical',
  'reservoirPatrol',
  'hazardPoint',
  'other',
] as const

/** What somebody is in charge of. */
export const ChargeKind = z.enum(chargeKinds)

/** What somebody is in charge of. */
export type ChargeKind = z.output<typeof ChargeKind>

/** A place somebody is in charge of, and as what. */
export const Charge = z.object({ kind: ChargeKind, place: line(120) })

/** A place somebody is in charge of. */
export type Charge = z.output<typeof Charge>

/** The A and the B of a pair: one steps in for the other; empty: neither. */
export const Pair = z.enum(['A', 'B', ''])

/** The A and the B of a pair. */
export type Pair = z.output<typeof Pair>

/** A contact as it is typed in; `numbers` in the order to be tried, `callOrder` within the unit, 1 first. */
export const ContactFacts = z.object({
  unit: z.int().positive(),
  name: line(60),
  post: optionalText(60),
  pair: Pair.default(''),
  callOrder: z.int().min(1).max(999).default(1),
  numbers: z.array(NewNumber).max(12).default([]),
  charges: z.array(Charge).max(40).default([]),
  note: optionalText(400),
})

/** A contact as it is typed in. */
export type ContactFacts = z.output<typeof ContactFacts>

/** A contact of the address book. */
export const Contact = z.object({
  id: z.int(),
  name: z.string(),
  post: z.string(),
  unit: z.object({ id: z.int(), name: z.string(), kind: UnitKind, place: z.string() }),
  pair: Pair,
  callOrder: z.int(),
  numbers: z.array(ContactNumber),
  charges: z.array(Charge),
  note: z.string(),
  active: z.boolean(),
})

/** A contact of the address book. */
export type Contact = z.output<typeof Contact>
