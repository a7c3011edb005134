import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { bases, schemes } from './clock.ts'
import { followupActs, followupStages, followupStates } from './step.ts'

const Id = z.int().positive()

/** What a follow-up is: something to be done, or a circular, a talk or a reminder whose effect is followed. */
export const followupKinds = ['task', 'circular', 'talk', 'reminder'] as const

/** What a follow-up is. */
export type FollowupKind = (typeof followupKinds)[number]

/** Where a follow-up comes from; `originId` is the number of the instruction, the log entry, the incident, the hazard or the drill. */
export const origins = [
  'instruction',
  'entry',
  'incident',
  'hazard',
  'drill',
  'meeting',
  'superior',
  'other',
] as const

/** Where a follow-up comes from. */
export type Origin = (typeof origins)[number]

/** Who answers for it: a unit or a post of the room (its code), never a person by name. */
export const Charge = z.object({
  leadUnit: optionalText(120),
  coUnits: z.array(line(120)).max(20).default([]),
  post: optionalText(40),
})

/** What a new follow-up says; with the clock `own` its deadlines are given, with the others they are computed. */
export const NewFollowup = z.object({
  kind: z.enum(followupKinds).default('task'),
  title: line(200),
  demand: optionalText(4000),
  origin: z.enum(origins),
  originId: Id.nullable().default(null),
  ...Charge.shape,
  scheme: z.enum(schemes),
  basis: z.enum(bases).default('workingDays'),
  /** Left out: now. */
  assignedAt: Instant.optional(),
  deployBy: Instant.nullable().default(null),
  feedbackBy: Instant.nullable().default(null),
  settleBy: Instant.nullable().default(null),
  incident: Id.nullable().default(null),
  instruction: Id.nullable().default(null),
  exercise: z.boolean().optional(),
})

/** What a new follow-up says. */
export type NewFollowup = z.output<typeof NewFollowup>

const Who = z.object({ id: z.int(), name: z.string() })

/** One thing that happened to a follow-up: who said or signed it (`who` of `unit`), who approved or verified, and whether by PIN. */
export const FollowupEvent = z.object({
  id: z.int(),
  act: z.enum(followupActs),
  words: z.string(),
  unit: z.string(),
  coUnits: z.array(z.string()),
  post: z.string(),
  who: z.string(),
  /** The time to settle by, where the act sets one. */
  newBy: z.string().nullable(),
  approver: z.string(),
  byPin: z.boolean(),
  happenedAt: z.string(),
  at: z.string(),
  by: Who.nullable(),
})

/** One thing that happened to a follow-up. */
export type FollowupEvent = z.output<typeof FollowupEvent>

/** The three clocks of a follow-up. */
export const clockNames = ['deploy', 'feedback', 'settle'] as const

/** One clock: met in time or late (with when), still running, or over; void when the matter was withdrawn first. */
export const FollowupClock = z.object({
  clock: z.enum(clockNames),
  dueAt: z.string(),
  metAt: z.string().nullable(),
  state: z.enum(['running', 'met', 'late', 'over', 'void']),
})

/** One clock of a follow-up. */
export type FollowupClock = z.output<typeof FollowupClock>

/** How a follow-up stands by what happened to it. */
export const FollowupStanding = z.object({
  state: z.enum(followupStates),
  stage: z.enum(followupStages),
  leadUnit: z.string(),
  coUnits: z.array(z.string()),
  post: z.string(),
  settleBy: z.string(),
  receivedAt: z.string().nullable(),
  /** Who signed for it. */
  receivedBy: z.string(),
  deployedAt: z.string().nullable(),
  fedBackAt: z.string().nullable(),
  settledAt: z.string().nullable(),
  crossedOffAt: z.string().nullable(),
  /** Who verified that it may be crossed off. */
  verifiedBy: z.string(),
  withdrawnAt: z.string().nullable(),
  extensions: z.int(),
})

/** How a follow-up stands. */
export type FollowupStanding = z.output<typeof FollowupStanding>

/** What a follow-up waits for next: to be signed for, one of its clocks, or the check that lets it be crossed off. */
export const nextSteps = ['receipt', ...clockNames, 'crossOff'] as const

/** A follow-up with its clocks and everything that happened to it. */
export const Followup = z.object({
  id: z.int(),
  /** `2026-12`: runs through the year. */
  number: z.string(),
  kind: z.enum(followupKinds),
  title: z.string(),
  demand: z.string(),
  origin: z.enum(origins),
  originId: z.int().nullable(),
  instruction: z.int().nullable(),
  incident: z.int().nullable(),
  scheme: z.enum(schemes),
  basis: z.enum(bases),
  assignedAt: z.string(),
  deployBy: z.string().nullable(),
  feedbackBy: z.string().nullable(),
  exercise: z.boolean(),
  by: Who.nullable(),
  ...FollowupStanding.shape,
  clocks: z.array(FollowupClock),
  /** What it waits for next, null when nothing is due any more. */
  next: z.object({ step: z.enum(nextSteps), dueAt: z.string() }).nullable(),
  /** What the post in charge is called in the room; empty for a unit. */
  postName: z.string(),
  events: z.array(FollowupEvent),
})

/** A follow-up. */
export type Followup = z.output<typeof Followup>
