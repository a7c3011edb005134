import { z } from 'zod'

/** Which entries of a page are shown: by kind and by who wrote them; empty means all. */
export const Filter = z.object({
  kinds: z.array(z.string()).optional(),
  person: z.int().positive().nullable().optional(),
  openOnly: z.boolean().optional(),
})

/** A saved filter: words, kinds, person and a relative time such as the last 3 days. */
export const FilterWords = z.object({
  words: z.string().max(200).default(''),
  kinds: z.array(z.string()).default([]),
  person: z.int().positive().nullable().default(null),
  openOnly: z.boolean().default(false),
  last: z
    .object({ count: z.int().min(1).max(3660), unit: z.enum(['hours', 'days']) })
    .nullable()
    .default(null),
})

/** A saved filter. */
export type FilterWords = z.output<typeof FilterWords>
