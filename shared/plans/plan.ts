import { z } from 'zod'
import { CardContent, CardFacts } from './card.ts'

/** What a version of a card may be: `sample` is as shipped, to be approved by the room's own authority; `withdrawn` is no longer used. */
export const versionStates = ['sample', 'draft', 'submitted', 'approved', 'withdrawn'] as const

/** What a version of a card is. */
export type VersionState = (typeof versionStates)[number]

const Who = z.object({ id: z.int(), name: z.string() })

/** A version without what stands on it; `inUse`: a run begun now would take it. */
export const VersionHead = z.object({
  id: z.int(),
  number: z.int(),
  state: z.enum(versionStates),
  inUse: z.boolean(),
  steps: z.int(),
  /** What was changed, in the drafter's words. */
  note: z.string(),
  draftedAt: z.string(),
  draftedBy: Who.nullable(),
  approvedAt: z.string().nullable(),
  approvedBy: Who.nullable(),
  /** The approver's words, or why it was sent back or withdrawn. */
  words: z.string(),
})

/** A version without what stands on it. */
export type VersionHead = z.output<typeof VersionHead>

/** A version with what stands on it. */
export const Version = z.object({
  ...VersionHead.shape,
  plan: z.object({ id: z.int(), code: z.string(), ...CardFacts.shape }),
  content: CardContent,
})

/** A version with what stands on it. */
export type Version = z.output<typeof Version>

/** A card as the list shows it. `id` is null for a shipped one the room has not touched yet: it is spoken of by its code. */
export const Plan = z.object({
  id: z.int().nullable(),
  code: z.string(),
  ...CardFacts.shape,
  /** Shipped with the console. */
  shipped: z.boolean(),
  /** What would be run now is a sample that nobody has approved. */
  sample: z.boolean(),
  active: z.boolean(),
  /** What would be run now; null when there is only a draft. `id` is null while a sample is untouched. */
  current: z
    .object({
      id: z.int().nullable(),
      number: z.int(),
      state: z.enum(versionStates),
      steps: z.int(),
      approvedAt: z.string().nullable(),
      approvedBy: Who.nullable(),
    })
    .nullable(),
  /** The draft under way, written or waiting for approval. */
  draft: z
    .object({
      id: z.int(),
      number: z.int(),
      state: z.enum(versionStates),
      draftedAt: z.string(),
      draftedBy: Who.nullable(),
    })
    .nullable(),
  /** Runs of it that are under way. */
  running: z.int(),
})

/** A card as the list shows it. */
export type Plan = z.output<typeof Plan>

/** A card with what stands on the version in use (or its draft when there is none) and every version, newest first. */
export const WholePlan = z.object({ ...Plan.shape, content: CardContent, versions: z.array(VersionHead) })

/** A card with its versions. */
export type WholePlan = z.output<typeof WholePlan>
