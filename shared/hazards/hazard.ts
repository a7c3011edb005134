import { z } from 'zod'
import { fixedItems, HazardFacts } from './facts.ts'
import { hazardActs, hazardStates, signLevels } from './step.ts'

const Who = z.object({ id: z.int(), name: z.string() }).nullable()

/** How a name came under a step: by PIN, on paper, or refused by the one who should have signed. */
export const signMeans = ['', 'pin', 'paper', 'refused'] as const

/** One thing that happened to a hazard. */
export const HazardEvent = z.object({
  id: z.int(),
  act: z.enum(hazardActs),
  /** For a signature its level, else empty. */
  role: z.enum(['', ...signLevels]),
  /** Who signed, reported, re-checked, approved, listed or crossed off. */
  name: z.string(),
  means: z.enum(signMeans),
  words: z.string(),
  passed: z.boolean().nullable(),
  newDue: z.string().nullable(),
  signer: z.int().nullable(),
  happenedAt: z.string(),
  at: z.string(),
  by: Who,
})

/** One thing that happened to a hazard. */
export type HazardEvent = z.output<typeof HazardEvent>

/** A signature of one level; `revisedSince` when the facts were put right afterwards. */
export const HazardSignature = z.object({
  level: z.enum(signLevels),
  name: z.string(),
  means: z.enum(signMeans),
  words: z.string(),
  at: z.string(),
  revisedSince: z.boolean(),
})

/** A signature of one level. */
export type HazardSignature = z.output<typeof HazardSignature>

/** A photograph, kept under its hash beside the database. */
export const HazardPhoto = z.object({
  id: z.int(),
  name: z.string(),
  type: z.string(),
  size: z.int(),
  hash: z.string(),
  stage: z.enum(['found', 'rectified']),
  at: z.string(),
  by: Who,
})

/** A photograph of a hazard. */
export type HazardPhoto = z.output<typeof HazardPhoto>

/** A unit under attention. */
export const AttentionUnit = z.object({
  id: z.int(),
  name: z.string(),
  reason: z.string(),
  source: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  /** True while neither lifted nor past its last day. */
  active: z.boolean(),
  /** Why it was lifted, empty while it was not. */
  lifted: z.string(),
  at: z.string(),
  by: Who,
})

/** A unit under attention. */
export type AttentionUnit = z.output<typeof AttentionUnit>

/** How pressing a deadline is: over is red, a few days left is yellow, more is green. */
export const hazardUrgencies = ['green', 'yellow', 'red'] as const

/** What a hazard waits for. */
export const hazardWaits = ['rectify', 'recheck', 'crossOff'] as const

/** A hazard as it stands. */
export const HazardStanding = z.object({
  state: z.enum(hazardStates),
  dueOn: z.string(),
  extensions: z.int(),
  listed: z.object({ name: z.string(), words: z.string(), at: z.string() }).nullable(),
  signatures: z.array(HazardSignature),
  nextSignature: z.enum(signLevels).nullable(),
  rectifiedAt: z.string().nullable(),
  recheck: z
    .object({
      name: z.string(),
      signer: z.int().nullable(),
      words: z.string(),
      passed: z.boolean(),
      at: z.string(),
    })
    .nullable(),
  crossedOff: z.object({ name: z.string(), at: z.string() }).nullable(),
  withdrawnAt: z.string().nullable(),
})

/** A hazard as it stands. */
export type HazardStanding = z.output<typeof HazardStanding>

/** A hazard with everything that happened to it; `dueOn` is the deadline that holds, `firstDueOn` the one it was given. */
export const Hazard = z.object({
  id: z.int(),
  /** `2026-012`: runs through the year, exercises for themselves. */
  number: z.string(),
  exercise: z.boolean(),
  ...HazardFacts.shape,
  ...HazardStanding.shape,
  firstDueOn: z.string(),
  missing: z.array(z.enum(fixedItems)),
  overdue: z.boolean(),
  next: z.object({ wait: z.enum(hazardWaits), on: z.string(), urgency: z.enum(hazardUrgencies) }).nullable(),
  attention: AttentionUnit.nullable(),
  photos: z.array(HazardPhoto),
  revisions: z.array(z.object({ facts: HazardFacts, reason: z.string(), at: z.string(), by: Who })),
  events: z.array(HazardEvent),
  at: z.string(),
  by: Who,
})

/** A hazard. */
export type Hazard = z.output<typeof Hazard>
