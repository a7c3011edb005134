import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'
import { ChargeKind } from '#shared/contacts/contact.ts'
import { UnitKind } from '#shared/contacts/unit.ts'
import { Colour } from '#shared/warnings/read-warning.ts'

/** How somebody is called or told. */
export const channels = [
  'message',
  'phone',
  'dutyLine',
  'satellite',
  'radio',
  'loudspeaker',
  'visit',
  'other',
] as const

/** How somebody is called or told. */
export const Channel = z.enum(channels)

/** How somebody is called or told. */
export type Channel = z.output<typeof Channel>

/** The steps of a ladder: the message, the person's first and next number, the deputy, the duty line of the unit, the superior, the village loudspeaker, somebody sent there. */
export const ladderSteps = [
  'message',
  'phone',
  'phone2',
  'deputy',
  'dutyLine',
  'superior',
  'loudspeaker',
  'visit',
] as const

/** A step of a ladder. */
export const LadderStep = z.enum(ladderSteps)

/** A step of a ladder. */
export type LadderStep = z.output<typeof LadderStep>

/** What an answer may have to contain: who commands in person, how many villages are affected, how many people were moved, where, doing what. */
export const needs = ['commander', 'villages', 'moved', 'place', 'doing'] as const

/** What an answer may have to contain. */
export const Need = z.enum(needs)

/** What an answer may have to contain. */
export type Need = z.output<typeof Need>

/** Whom a wave calls: contacts that fit every list given (an empty list fits all), or those named by number. `each: unit` makes one target of a unit, its people the ladder; `contact` a target of every person. */
export const Selection = z.object({
  charges: z.array(ChargeKind).max(20).default([]),
  unitKinds: z.array(UnitKind).max(20).default([]),
  /** Words one of which the post contains. */
  posts: z.array(line(40)).max(20).default([]),
  contacts: z.array(z.int().positive()).max(200).default([]),
  /** `affected`: in charge of the places of the warning; `all`: wherever. */
  where: z.enum(['affected', 'all']).default('affected'),
  each: z.enum(['unit', 'contact']).default('unit'),
})

/** Whom a wave calls. */
export type Selection = z.output<typeof Selection>

/** A wave of calls that begins so many minutes after the call-out. */
export const Wave = z.object({
  name: optionalText(60),
  afterMinutes: z.number().min(0).max(1440),
  who: z.array(Selection).min(1).max(12),
  /** What an answer of this wave must contain; null: what the plan says. */
  needs: z.array(Need).max(5).nullable().default(null),
})

/** A wave of calls. */
export type Wave = z.output<typeof Wave>

/** A rung of the ladder: minutes since the try before it (the first: since the wave began). `channel` is what is wanted; whoever has no such number is called by what they have. */
export const PlanRung = z.object({
  step: LadderStep,
  afterMinutes: z.number().min(0).max(1440),
  channel: Channel.default('phone'),
})

/** A rung of the ladder. */
export type PlanRung = z.output<typeof PlanRung>

/** How a call-out goes: for which warnings, whom in which waves, by which ladder, by when an answer must have come and what it must contain. */
export const Plan = z.object({
  /** Names of hazards; empty: any. */
  hazards: z.array(line(40)).max(60).default([]),
  /** Empty: any, and warnings without a colour. */
  colours: z.array(Colour).max(4).default([]),
  waves: z.array(Wave).min(1).max(12),
  ladder: z.array(PlanRung).min(1).max(12),
  /** Minutes from the beginning of a wave within which an answer must have come. */
  answerMinutes: z.number().min(1).max(1440),
  /** Minutes after which the ladder is begun anew when its end was reached without an answer. */
  againMinutes: z.number().min(1).max(1440).default(5),
  needs: z.array(Need).max(5).default([]),
  /** Minutes after the warning was lifted within which the room reports on it; null: no such report. */
  feedbackMinutes: z.number().min(1).max(10_080).nullable().default(null),
  /** What that report must tell. */
  feedbackWhat: optionalText(400),
})

/** How a call-out goes. */
export type Plan = z.output<typeof Plan>

/** A scheme: a plan with its name and source. Shipped samples are off until the room switches them on; `unsure` says what of them is not certain. */
export const Scheme = z.object({
  code: z.string(),
  name: z.string(),
  plan: Plan,
  source: z.string(),
  unsure: z.string(),
  sample: z.boolean(),
  /** Kept by the room itself (a changed sample too). */
  own: z.boolean(),
  active: z.boolean(),
  /** For the warning asked about: hazard and colour are the scheme's. */
  fits: z.boolean(),
})

/** A scheme. */
export type Scheme = z.output<typeof Scheme>
