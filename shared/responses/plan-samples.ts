import shipped from '#resources/rules/response-plans.json' with { type: 'json' }
import type { ConditionTest, PlanAction, PlanFacts, PlanLevel, PlanSource } from './plan.ts'

/** Words in both languages of the product. */
export interface Both {
  zh: string
  en: string
}

/** A condition as shipped; not `sure` means that its text was not read in the plan itself. */
export interface SampleCondition {
  code: string
  words: Both
  test: ConditionTest
  sure: boolean
}

interface SampleAction {
  dueMinutes: number
  words: Both
  who: Both
}

/** A level as shipped. */
export interface SampleLevel {
  level: PlanLevel['level']
  decides: Both
  hours: number
  conditions: readonly SampleCondition[]
  measures: readonly Both[]
  actions: readonly SampleAction[]
  after: readonly SampleAction[]
}

/** A plan as shipped: `information` is to be read, a `sample` to be copied; neither is ever in force by itself. */
export interface PlanSample {
  code: string
  kind: 'information' | 'sample'
  name: Both
  note: Both
  source: PlanSource
  sure: boolean
  levels: readonly SampleLevel[]
}

/** The plans that are shipped. */
export const planSamples: readonly PlanSample[] = shipped.plans as unknown as readonly PlanSample[]

/** How long before or after what happens the desk asks, how long a notice is offered, and how old a reading may be to suggest something: habit, not rule. */
export const reminders: Readonly<Record<ReminderName, number>> = shipped.reminders

type ReminderName =
  | 'proposalMinutes'
  | 'approvalMinutes'
  | 'endBeforeMinutes'
  | 'consultationBeforeMinutes'
  | 'noticeHours'
  | 'readingHours'

/** A sample as the room's own plan to begin with, still marked as a sample. */
export function copied(sample: PlanSample, language: keyof Both): PlanFacts {
  const said = (both: Both) => both[language]
  const action = ({ dueMinutes, words, who }: SampleAction): PlanAction => ({
    dueMinutes,
    words: said(words),
    who: said(who),
  })
  return {
    name: said(sample.name),
    source: sample.source,
    sample: true,
    levels: sample.levels.map((one) => ({
      level: one.level,
      hours: one.hours,
      decides: said(one.decides),
      conditions: one.conditions.map(({ code, words, test }) => ({ code, words: said(words), test })),
      measures: one.measures.map(said),
      actions: one.actions.map(action),
      after: one.after.map(action),
    })),
  }
}
