import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { ConditionMet } from '#shared/responses/condition.ts'
import { metBy } from '#shared/responses/conditions.ts'
import type { StepContent } from '#shared/responses/content.ts'
import type { Response } from '#shared/responses/response.ts'
import type { Work } from '../work.ts'
import { consultationOf } from './consultations.ts'
import { planOf } from './plans.ts'
import type { StepRow } from './rows.ts'
import { sceneFor } from './scene.ts'

/** The columns of a step that say what it is about. */
export type ContentRow = Pick<
  StepRow,
  'change' | 'level' | 'basis' | 'condition' | 'measures' | 'expected_until' | 'consultation'
>

/** What a step says, once it says what the law wants of it; `at` is when it is to count from, `before` the response as it stands (null when it begins). */
export function contentOf(
  work: Work,
  said: StepContent,
  { before, at }: { before: Response | null; at: string },
): ContentRow {
  refuseUnsaid(said, before)
  if (said.expectedUntil !== null) refuseWrongEnd(said, before, at)
  if (said.consultation !== null) consultationOf(work.db, said.consultation)
  const levelled = said.change === 'activate' || said.change === 'adjust'
  return {
    change: said.change,
    level: levelled ? said.level : (before?.level ?? null),
    basis: said.basis,
    condition: JSON.stringify(conditionsOf(work, said, before)),
    measures: JSON.stringify(said.change === 'terminate' ? [] : said.measures),
    expected_until: said.change === 'terminate' ? null : said.expectedUntil,
    consultation: said.consultation,
  }
}

function refuseUnsaid(said: StepContent, before: Response | null): void {
  const { change, matter, level, measures, expectedUntil } = said
  const levelled = change === 'activate' || change === 'adjust'
  const faults: Record<string, string> = {}
  if (before === null && matter === '') faults.matter = 'empty'
  if (levelled && level === null) faults.level = 'empty'
  if (change === 'adjust' && level !== null && level === before?.level) faults.level = 'responses.levelSame'
  if (levelled && measures.length === 0) faults.measures = 'responses.noMeasures'
  if (change !== 'terminate' && expectedUntil === null) faults.expectedUntil = 'empty'
  if (Object.keys(faults).length > 0) refuseFields(faults)
}

function refuseWrongEnd({ change, expectedUntil }: StepContent, before: Response | null, at: string): void {
  if (expectedUntil === null || change === 'terminate') return
  if (expectedUntil <= at) refuseFields({ expectedUntil: 'responses.untilPast' })
  if (change === 'extend' && before?.until && expectedUntil <= before.until)
    refuseFields({ expectedUntil: 'responses.untilNotLater' })
}

/** The conditions named, with what meets them at this moment; one that nothing meets stands on words alone. */
function conditionsOf(work: Work, said: StepContent, before: Response | null): ConditionMet[] {
  if (said.conditions.length === 0) return []
  const id = before ? (before.plan?.id ?? null) : said.plan
  const known = id === null ? [] : planOf(work.db, id).levels.flatMap(({ conditions }) => conditions)
  const named = said.conditions.map(({ code, judged }) => ({
    judged,
    condition: known.find((one) => one.code === code) ?? refuse('responses.unknownCondition', { code }),
  }))
  const conditions = named.map(({ condition }) => condition)
  const scene = sceneFor(work, conditions, before ? before.exercise : said.exercise)
  return named.map(({ condition, judged }) => {
    const met = { ...metBy(condition, scene), judged }
    if (met.facts.length === 0 && judged === '')
      refuse('responses.conditionNotMet', { words: condition.words })
    return met
  })
}
