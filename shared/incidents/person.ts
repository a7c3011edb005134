import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'

/** What became of a person on the list; each but `safe` is a figure's own key. */
export const personStates = [
  'dead',
  'missing',
  'outOfContact',
  'trapped',
  'seriouslyInjured',
  'slightlyInjured',
  'poisoned',
  'safe',
] as const

/** What became of a person on the list. */
export type PersonState = (typeof personStates)[number]

/** One person behind the numbers. */
export const PersonFacts = z.object({
  name: line(60),
  sex: z.enum(['male', 'female', 'unknown']).default('unknown'),
  age: z
    .int({ message: 'incidents.wholeNumber' })
    .min(0, { message: 'incidents.negative' })
    .max(130, { message: 'incidents.absurd' })
    .nullable()
    .default(null),
  state: z.enum(personStates),
  /** Where they lie, when in hospital. */
  hospital: optionalText(120),
  /** Who says so. */
  source: optionalText(120),
  note: optionalText(400),
})

/** One person behind the numbers. */
export type PersonFacts = z.output<typeof PersonFacts>

/** A row of the list; rows that another replaced and rows taken off (`gone`) stay with the reason in `facts.note`. */
export const IncidentPerson = z.object({
  id: z.int(),
  facts: PersonFacts,
  replaces: z.int().nullable(),
  /** The row that took its place. */
  replacedBy: z.int().nullable(),
  gone: z.boolean(),
  /** On the list now: neither replaced nor gone. */
  current: z.boolean(),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** A row of the list. */
export type IncidentPerson = z.output<typeof IncidentPerson>
