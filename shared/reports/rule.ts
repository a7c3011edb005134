import { z } from 'zod'
import { Day, TimeOfDay } from '#shared/base/day.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { figureKeys } from '#shared/incidents/figures.ts'
import { channels, deskCodes, reporters } from './desk.ts'

/** From which moment a limit runs: it happened, somebody learned of it, this room received it, the head of the unit was told, the report before was sent. */
export const clockStarts = ['occurred', 'learned', 'received', 'unitHeadTold', 'previousReport'] as const

/** From which moment a limit runs. */
export type ClockStart = (typeof clockStarts)[number]

/** Conditions that lift an incident under a rule whatever its grade. */
export const raisingKinds = ['atRisk', 'sensitive'] as const

const Minutes = z.int().min(1, { message: 'reports.limit' }).max(43_200, { message: 'reports.limit' })

/** Where a rule stands written and from when to when it holds; `to` is the last day, null while it holds. */
export const RuleSource = z
  .object({
    title: line(200),
    number: optionalText(80),
    article: optionalText(80),
    effectiveFrom: Day,
    effectiveTo: Day.nullable().default(null),
    checkedOn: Day,
  })
  .refine(({ effectiveFrom, effectiveTo }) => effectiveTo === null || effectiveTo >= effectiveFrom, {
    message: 'reports.effectiveOrder',
    path: ['effectiveTo'],
  })

/** Where a rule stands written. */
export type RuleSource = z.output<typeof RuleSource>

/** What follows the first report to the same desk until the final one: again every so many minutes, before fixed times of the room's day, when something changes (`changeMinutes` null: at once). */
export const FollowUpRule = z
  .object({
    everyMinutes: Minutes.nullable().default(null),
    fixedTimes: z.array(TimeOfDay).max(24).default([]),
    onChange: z.boolean().default(false),
    changeMinutes: Minutes.nullable().default(null),
  })
  .refine(({ everyMinutes, fixedTimes, onChange }) => everyMinutes || fixedTimes.length > 0 || onChange, {
    message: 'reports.followUpEmpty',
    path: ['everyMinutes'],
  })

/** What follows the first report to the same desk. */
export type FollowUpRule = z.output<typeof FollowUpRule>

/** A figure that brings an incident under a rule whatever its grade: the sum of some counts reaches a number. */
export const ReachedFigure = z.object({
  figures: z.array(z.enum(figureKeys)).min(1).max(12),
  count: z.int().min(1).max(1_000_000_000),
})

/** One rule of reporting: whom it obliges, to which desk, by which channel, within what time from which moment. */
export const Rule = z
  .object({
    code: line(40),
    /** The rule in plain words. */
    words: line(400),
    /** Beginnings of event type codes; empty: every kind of incident. */
    hazards: z
      .array(
        z
          .string()
          .trim()
          .regex(/^[0-9A-Z]{1,6}$/, { message: 'reports.hazardCode' }),
      )
      .max(60)
      .default([]),
    /** The least serious level it is for: 1 extraordinarily serious alone … 4 every incident. */
    minLevel: z.int().min(1).max(4),
    overrides: z.array(z.enum(raisingKinds)).max(2).default([]),
    reaches: z.array(ReachedFigure).max(10).default([]),
    from: z.enum(reporters),
    to: z.enum(deskCodes),
    channel: z.enum(channels),
    /** Minutes from the start of the clock; null only for "at once". */
    limitMinutes: Minutes.nullable(),
    atOnce: z.boolean().default(false),
    clockStart: z.enum(clockStarts),
    skipLevelAllowed: z.boolean().default(false),
    followUp: FollowUpRule.nullable().default(null),
    source: RuleSource,
  })
  .refine(({ limitMinutes, atOnce }) => (limitMinutes === null) === atOnce, {
    message: 'reports.noLimit',
    path: ['limitMinutes'],
  })

/** One rule of reporting. */
export type Rule = z.output<typeof Rule>

/** How long after an accident its casualties are watched for change: `days` after the day it happened. */
export const Watch = z.object({
  code: line(40),
  words: line(400),
  hazards: z
    .array(
      z
        .string()
        .trim()
        .regex(/^[0-9A-Z]{1,6}$/, { message: 'reports.hazardCode' }),
    )
    .min(1)
    .max(60),
  days: z.int().min(1).max(366),
  source: RuleSource,
})

/** How long after an accident its casualties are watched for change. */
export type Watch = z.output<typeof Watch>

/** A set of rules as somebody writes it; `sample` while nobody has checked it against the text in force here. */
export const RuleSetFacts = z
  .object({
    name: line(80),
    jurisdiction: line(80),
    note: optionalText(400),
    sample: z.boolean(),
    /** The first day this edition is for; never earlier than the day it is written down. */
    effectiveFrom: Day,
    rules: z.array(Rule).min(1, { message: 'reports.noRules' }).max(200),
    watches: z.array(Watch).max(20).default([]),
  })
  .refine(({ rules, watches }) => distinct([...rules, ...watches].map(({ code }) => code)), {
    message: 'reports.ruleTwice',
    path: ['rules'],
  })

/** A set of rules as somebody writes it. */
export type RuleSetFacts = z.output<typeof RuleSetFacts>

/** One edition of a set: in force from `from` until the next edition of the same set is. */
export const Edition = z.object({
  edition: z.int(),
  from: z.string(),
  recordedAt: z.string().nullable(),
  by: z.string(),
  ...RuleSetFacts.shape,
})

/** One edition of a set. */
export type Edition = z.output<typeof Edition>

/** A set switched on or off from a moment on. */
export const Switch = z.object({
  active: z.boolean(),
  from: z.string(),
  reason: z.string(),
  recordedAt: z.string().nullable(),
  by: z.string(),
})

/** A set switched on or off from a moment on. */
export type Switch = z.output<typeof Switch>

/** A set with every edition and every switch, oldest first; what was in force at a moment of the past is read from these. */
export const RuleSet = z.object({
  code: z.string(),
  shipped: z.boolean(),
  /** Whether it is on, and its edition, at the moment asked for. */
  active: z.boolean(),
  edition: z.int().nullable(),
  editions: z.array(Edition),
  switches: z.array(Switch),
})

/** A set with every edition and every switch. */
export type RuleSet = z.output<typeof RuleSet>

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
