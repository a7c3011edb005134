import { z } from 'zod'

/** What an incident is linked with. */
export const linkKinds = [
  'warning',
  'run',
  'entry',
  'callout',
  'response',
  'instruction',
  'followup',
  'incident',
] as const

/** What an incident is linked with. */
export type LinkKind = (typeof linkKinds)[number]

/** A link to be made; the target of a warning is its chain. */
export const NewLink = z.object({ kind: z.enum(linkKinds), target: z.int().positive() })

/** A link to be made. */
export type NewLink = z.output<typeof NewLink>

/** A link of an incident, made here or made by the other side (then `id` is null and it is taken off there). */
export const IncidentLink = z.object({
  id: z.int().nullable(),
  kind: z.enum(linkKinds),
  /** As pages speak of it: of a warning the chain. */
  target: z.int(),
  title: z.string(),
  /** `go(room, rest)` of a page, as '<room>/<rest>'. */
  page: z.string(),
  withdrawnAt: z.string().nullable(),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** A link of an incident. */
export type IncidentLink = z.output<typeof IncidentLink>
