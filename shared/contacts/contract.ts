import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { ChargeKind, Contact, ContactFacts } from './contact.ts'
import { checkOutcomes, NumberCheck, NumberKind, StaleNumber } from './number.ts'
import { Unit, UnitFacts, UnitKind } from './unit.ts'

const One = z.object({ id: z.int().positive() })
const Retiring = One.extend({ reason: line(400) })

/** What the list of contacts is narrowed to; everything left out narrows nothing. */
export const ContactFilter = z.object({
  unit: z.int().positive().optional(),
  unitKinds: z.array(UnitKind).optional(),
  charges: z.array(ChargeKind).optional(),
  numberKinds: z.array(NumberKind).optional(),
  /** `stale`: with a number not verified in time; `wrong`: with a number found wrong; `numberless`: with none that can be called. */
  only: z.enum(['stale', 'wrong', 'numberless']).optional(),
  /** Retired contacts stand in the list too. */
  withRetired: z.boolean().default(false),
})

/** How tonight's list of numbers stands: `offered` were the oldest when it was made up, `left` still to be tried. */
export const NumberNight = z.object({
  dutyDay: Day,
  dueAt: z.string(),
  /** Days after which a number counts as not verified (setting `numbersVerifyDays`). */
  verifyDays: z.int(),
  /** The oldest numbers, still to be tried tonight. */
  numbers: z.array(StaleNumber),
  checked: z.int(),
  left: z.int(),
  postponed: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  /** All numbers of the book, and how many of them are stale or wrong. */
  totals: z.object({ numbers: z.int(), stale: z.int(), wrong: z.int() }),
})

/** How tonight's list of numbers stands. */
export type NumberNight = z.output<typeof NumberNight>

/** The address book: units, people and posts in them, their numbers, what each is in charge of, and when a number was last found right. */
export const contactsContract = {
  /** In the order of the book: unit, then call order. */
  'contacts.list': query('read', ContactFilter, z.array(Contact)),
  'contacts.contact': query('read', One, Contact),
  /** By name, unit, post, place, number, pinyin or its initials; several words must all be found; best first. */
  'contacts.find': query(
    'read',
    z.object({ words: z.string().max(100), limit: z.int().min(1).max(200).default(20) }),
    z.array(Contact),
  ),
  /** Those in charge of these places, and those of the units that answer for them, in call order. */
  'contacts.forPlaces': query(
    'read',
    z.object({ places: z.array(z.string().max(200)).max(2000) }),
    z.array(Contact),
  ),
  'contacts.add': command('write', ContactFacts, Contact),
  /** A number that is written otherwise is a new number, not yet verified; one left as it is keeps the day it was verified. */
  'contacts.change': command('write', ContactFacts.extend({ id: z.int().positive() }), Contact),
  'contacts.retire': command('write', Retiring, Contact),
  'contacts.restore': command('write', One, Contact),
  /** Every unit; a tree by `parent`. */
  'contacts.units': query('read', z.object({ withRetired: z.boolean().default(false) }), z.array(Unit)),
  'contacts.addUnit': command('write', UnitFacts, Unit),
  'contacts.changeUnit': command('write', UnitFacts.extend({ id: z.int().positive() }), Unit),
  /** Refused while contacts or units that are not retired belong to it. */
  'contacts.retireUnit': command('write', Retiring, Unit),
  'contacts.restoreUnit': command('write', One, Unit),
  /** A number was tried: reached makes `on` its verified day, wrong marks it until it is replaced. */
  'contacts.verify': command(
    'write',
    z.object({
      number: z.int().positive(),
      on: Day.optional(),
      outcome: z.enum(checkOutcomes),
      note: optionalText(400),
    }),
    NumberCheck,
  ),
  /** Every verification of a number, newest first. */
  'contacts.checks': query('read', z.object({ number: z.int().positive() }), z.array(NumberCheck)),
  /** The numbers longest not verified, those never verified first. */
  'contacts.stale': query(
    'read',
    z.object({ limit: z.int().min(1).max(1000).default(10) }),
    z.array(StaleNumber),
  ),
  'contacts.night': query('read', z.object({}), NumberNight),
  /** Tonight's list is left for tomorrow. */
  'contacts.postpone': command('write', z.object({ reason: line(400) }), NumberNight),
  /** What this room asks to be settled, for the desk's one queue. */
  'contacts.due': query('read', z.object({}), z.array(DueItem)),
}
