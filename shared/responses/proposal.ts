import { z } from 'zod'
import { ConditionMet } from './condition.ts'
import { ResponseLevel } from './level.ts'
import { responseChanges } from './step.ts'

/** What the facts suggest for a plan, with the conditions that are met and by what; never set by itself. `facts` is the fingerprint of what it stands on: put off, it comes back when that changes. */
export const Proposal = z.object({
  key: z.string(),
  facts: z.string(),
  plan: z.object({ id: z.int(), name: z.string() }),
  change: z.enum(responseChanges),
  level: ResponseLevel.nullable(),
  /** The level in force or waiting. */
  from: ResponseLevel.nullable(),
  response: z.int().nullable(),
  exercise: z.boolean(),
  /** The conditions met; for an end those that no longer are. */
  conditions: z.array(ConditionMet),
  /** When the youngest of its facts began; null when it stands on none. */
  since: z.string().nullable(),
  /** A proposal of the same response waits for a decision and stands in the way. */
  blocked: z.boolean(),
  /** Put off while the facts stay as they are. */
  putOff: z.object({ reason: z.string(), at: z.string(), by: z.string() }).nullable(),
})

/** What the facts suggest for a plan. */
export type Proposal = z.output<typeof Proposal>

/** A notice of a higher headquarters that came in as a text and may be taken over as a step of a response here. */
export const NoticeOffer = z.object({
  key: z.string(),
  facts: z.string(),
  message: z.int(),
  change: z.enum(responseChanges),
  level: ResponseLevel.nullable(),
  hazard: z.string(),
  issuers: z.array(z.string()),
  issuedAt: z.string(),
  text: z.string(),
  exercise: z.boolean(),
  putOff: Proposal.shape.putOff,
})

/** A notice that may be taken over. */
export type NoticeOffer = z.output<typeof NoticeOffer>
