import { smallestPart } from '#shared/roster/plan/blame.ts'
import { ruleModel } from '#shared/roster/plan/model.ts'
import type { PlanConflict, PlanProblem, PlanSlot } from '#shared/roster/plan/problem.ts'
import { boardUnder, conflictsOf, type SingleRule, singleRules } from '#shared/roster/plan/single-rule.ts'
import type { Pursuit } from './solve-fill.ts'
import { minimised } from './solve-highs.ts'

/** The smallest set of rules that cannot hold together, looked for around a date at which the nearest roster fails; empty when the time runs out first. */
export function conflictAround(problem: PlanProblem, date: string, pursuit: Pursuit): PlanConflict[] {
  const impossible = (rules: readonly SingleRule[]) => isImpossible(problem, rules, pursuit)
  const dates = [...new Set(problem.slots.map((slot) => slot.date))].sort()
  for (let reach = 0; ; reach = 2 * reach + 1) {
    const rules = singleRules(problem, slotsNear(problem, dates, { date, reach }))
    if (impossible(rules)) return conflictsOf(smallestPart(rules, impossible))
    if (reach >= dates.length || pursuit.left() <= 0) return []
  }
}

/** Slots of the dates at most `reach` duty dates from one, the nearest first. */
function slotsNear(
  { slots }: PlanProblem,
  dates: readonly string[],
  { date, reach }: { date: string; reach: number },
): PlanSlot[] {
  const far = (slot: PlanSlot) => Math.abs(dates.indexOf(slot.date) - dates.indexOf(date))
  return slots
    .filter((slot) => far(slot) <= reach)
    .sort(
      (a, b) => far(a) - far(b) || (a.from === b.from ? (a.key < b.key ? -1 : 1) : a.from < b.from ? -1 : 1),
    )
}

function isImpossible(
  problem: PlanProblem,
  rules: readonly SingleRule[],
  { solver, left }: Pursuit,
): boolean {
  const model = ruleModel(boardUnder(problem, rules))
  return minimised(solver, model, { seconds: Math.max(left(), 1) }).status === 'infeasible'
}
