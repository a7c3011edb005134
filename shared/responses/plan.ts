import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'
import { Colour } from '#shared/warnings/read-warning.ts'
import { ResponseLevel } from './level.ts'

/** The levels of a station that a condition may speak of. */
export const thresholds = ['warning', 'guaranteed', 'floodLimit', 'design'] as const

/** A level of a station that a condition may speak of. */
export type Threshold = (typeof thresholds)[number]

/** How a condition is checked: by the warnings in force (this colour or higher), by stations above a level (at least so many), or by people alone. */
export const ConditionTest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('warning'), hazards: z.array(line(40)).min(1).max(40), colour: Colour }),
  z.object({ kind: z.literal('station'), over: z.enum(thresholds), count: z.int().min(1).max(500) }),
  z.object({ kind: z.literal('judged') }),
])

/** How a condition is checked. */
export type ConditionTest = z.output<typeof ConditionTest>

/** One condition of a level; any one of them is enough. */
export const PlanCondition = z.object({ code: line(40), words: line(400), test: ConditionTest })

/** One condition of a level. */
export type PlanCondition = z.output<typeof PlanCondition>

/** Something to be done at a level: what, who, within how many minutes of its beginning. */
export const PlanAction = z.object({
  words: line(400),
  who: optionalText(60),
  dueMinutes: z.int().min(0).max(20_160),
})

/** Something to be done at a level. */
export type PlanAction = z.output<typeof PlanAction>

/** One level of a plan: who decides, how long it is expected to last, when it applies, the measures to be announced, the actions to be ticked off, and those for after the end. */
export const PlanLevel = z.object({
  level: ResponseLevel,
  decides: optionalText(60),
  hours: z.int().min(1).max(720),
  conditions: z.array(PlanCondition).max(40),
  measures: z.array(line(400)).max(40),
  actions: z.array(PlanAction).max(60),
  after: z.array(PlanAction).max(20),
})

/** One level of a plan. */
export type PlanLevel = z.output<typeof PlanLevel>

/** Where a plan's conditions come from; all may be empty but not before it is switched on. */
export const PlanSource = z.object({
  title: optionalText(200),
  number: optionalText(80),
  article: optionalText(80),
  effectiveOn: optionalText(20),
  checkedOn: optionalText(20),
})

/** Where a plan's conditions come from. */
export type PlanSource = z.output<typeof PlanSource>

/** A plan as somebody writes it; `sample` while nobody has checked it against the room's own plan. */
export const PlanFacts = z
  .object({
    name: line(60),
    source: PlanSource,
    sample: z.boolean(),
    levels: z.array(PlanLevel).min(1, { message: 'responses.noLevels' }).max(4),
  })
  .refine(({ levels }) => distinct(levels.map(({ level }) => level)), {
    message: 'responses.levelTwice',
    path: ['levels'],
  })
  .refine(({ levels }) => distinct(levels.flatMap((one) => one.conditions.map(({ code }) => code))), {
    message: 'responses.conditionTwice',
    path: ['levels'],
  })

/** A plan as somebody writes it. */
export type PlanFacts = z.output<typeof PlanFacts>

/** A plan of the room; only an active one makes proposals. */
export const Plan = z.object({ id: z.int(), code: z.string(), active: z.boolean(), ...PlanFacts.shape })

/** A plan of the room. */
export type Plan = z.output<typeof Plan>

/** A level of a plan; undefined when the plan has none such. */
export function planLevel(plan: Pick<Plan, 'levels'>, level: ResponseLevel): PlanLevel | undefined {
  return plan.levels.find((one) => one.level === level)
}

function distinct(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length
}
