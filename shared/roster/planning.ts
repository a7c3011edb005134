import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { FairnessRow } from './fairness-row.ts'
import { planRules } from './plan/problem.ts'
import { PostCode } from './post.ts'
import { RosterRulesChange } from './rules.ts'
import { SlotName } from './slot.ts'

/** A plan as asked for: inclusive days; posts by code; people by number (left out: everybody who may stand the posts). */
export const PlanAsked = z
  .object({
    from: Day,
    to: Day,
    posts: z.array(PostCode).min(1),
    people: z.array(z.int().positive()).min(1).max(400).optional(),
    /** `open` fills what nobody was entered for; `again` plans all slots anew with as few changes as possible; `anew` forgets what is entered (locked entries stay). */
    fill: z.enum(['open', 'again', 'anew']).default('open'),
    seconds: z.int().min(1).max(600).optional(),
    rules: RosterRulesChange.optional(),
  })
  .refine(({ from, to }) => from <= to, { message: 'roster.reversedDates', path: ['to'] })

/** A plan as asked for. */
export type PlanAsked = z.output<typeof PlanAsked>

/** Rules that cannot hold together, with names and dates to put them into words. */
export const PlanTrouble = z.object({
  rule: z.enum(planRules),
  posts: z.array(z.string()),
  dates: z.array(z.string()),
  people: z.array(z.object({ id: z.int(), name: z.string() })),
})

/** Rules that cannot hold together. */
export type PlanTrouble = z.output<typeof PlanTrouble>

/** The plan: proven `optimal`, `feasible` with the gap left, or `infeasible` with the rules in conflict and the nearest roster. */
export const PlanMade = z.object({
  status: z.enum(['optimal', 'feasible', 'infeasible']),
  gap: z.number(),
  assignments: z.array(
    SlotName.extend({ post: z.string(), person: z.int(), name: z.string(), locked: z.boolean() }),
  ),
  tally: z.array(FairnessRow),
  conflicts: z.array(PlanTrouble),
  short: z.array(SlotName.extend({ post: z.string(), missing: z.int() })),
  cost: z.number(),
  seconds: z.number(),
  /** The board's version the plan was made on. */
  version: z.int(),
})

/** The plan. */
export type PlanMade = z.output<typeof PlanMade>

/** A question about a roster (a plan not yet saved: its `assignments`): why this person on this slot, or what breaks if another took it. */
export const Question = z.object({
  slot: SlotName,
  person: z.int().positive(),
  /** Put this person there instead; with `otherSlot` the two swap. */
  instead: z.int().positive().optional(),
  otherSlot: SlotName.optional(),
  assignments: z
    .array(SlotName.extend({ person: z.int().positive() }))
    .max(8000)
    .optional(),
})

/** A question about a roster. */
export type Question = z.output<typeof Question>

/** Reasons as codes with fields, put into words by whoever shows them. */
export const Reasons = z.object({
  reasons: z.array(
    z.object({ code: z.string(), fields: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  breaks: z.array(PlanTrouble),
  before: z.array(FairnessRow),
  after: z.array(FairnessRow),
})

/** Reasons. */
export type Reasons = z.output<typeof Reasons>
