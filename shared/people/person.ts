import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'
import { roles } from './rights.ts'

/** A PIN: 4 to 32 characters without white space. */
export const Pin = z.string().regex(/^\S{4,32}$/, { message: 'people.pinShape' })

/** What is written about a person; `alternate` is the other half of an AB pair. */
export const PersonFacts = z.object({
  name: line(40),
  post: optionalText(60),
  unit: optionalText(60),
  telephones: z.array(z.string().trim().min(1).max(40)).max(6).default([]),
  roles: z.array(z.enum(roles)).min(1, { message: 'people.noRole' }),
  alternate: z.int().positive().nullable().default(null),
})

/** Facts about a person as typed in. */
export type PersonFacts = z.output<typeof PersonFacts>

/** A person of the room as everyone with a seat sees them; the PIN never leaves the core. */
export const Person = z.object({
  id: z.int(),
  name: z.string(),
  post: z.string(),
  unit: z.string(),
  telephones: z.array(z.string()),
  roles: z.array(z.enum(roles)),
  alternate: z.int().nullable(),
  active: z.boolean(),
  hasPin: z.boolean(),
})

/** A person of the room. */
export type Person = z.output<typeof Person>

/** Who sits at a seat: nobody (`person` null), somebody, or somebody whose screen is locked. */
export const Seat = z.object({ person: Person.nullable(), locked: z.boolean(), since: z.string().nullable() })

/** Who sits at a seat. */
export type Seat = z.output<typeof Seat>
