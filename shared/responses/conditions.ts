import { colours } from '#shared/warnings/read-warning.ts'
import type { ConditionFact, ConditionMet, StationFact, WarningFact } from './condition.ts'
import type { Plan, PlanCondition, PlanLevel } from './plan.ts'

/** What conditions are held against. */
export interface Scene {
  warnings: readonly WarningFact[]
  stations: readonly StationFact[]
}

/** What meets a condition now; nothing for one that only people can judge. */
export function factsFor({ test }: PlanCondition, scene: Scene): ConditionFact[] {
  if (test.kind === 'warning')
    return scene.warnings.filter(
      ({ hazard, colour }) =>
        test.hazards.includes(hazard) && colours.indexOf(colour) >= colours.indexOf(test.colour),
    )
  if (test.kind === 'judged') return []
  const above = scene.stations.filter(({ over }) => over === test.over)
  return above.length >= test.count ? above : []
}

/** The conditions of a level that facts meet now. */
export function conditionsMet(level: PlanLevel, scene: Scene): ConditionMet[] {
  return level.conditions.map((condition) => metBy(condition, scene)).filter(({ facts }) => facts.length > 0)
}

/** The highest level of a plan of which a condition is met, with the conditions; null when none is. */
export function highestMet(
  plan: Pick<Plan, 'levels'>,
  scene: Scene,
): { level: PlanLevel['level']; conditions: ConditionMet[] } | null {
  const levels = plan.levels.toSorted((a, b) => a.level - b.level)
  for (const one of levels) {
    const conditions = conditionsMet(one, scene)
    if (conditions.length > 0) return { level: one.level, conditions }
  }
  return null
}

/** A condition of a plan with what meets it now. */
export function metBy(condition: PlanCondition, scene: Scene): ConditionMet {
  const { code, words } = condition
  return { code, words, facts: factsFor(condition, scene), judged: '' }
}

/** What conditions stand on, as one text that is another as soon as a warning, its colour or a station is. */
export function fingerprint(conditions: readonly ConditionMet[]): string {
  const names = conditions.flatMap(({ code, facts }) => [
    code,
    ...facts.map((fact) =>
      fact.kind === 'warning'
        ? `warning ${fact.chain} ${fact.colour}`
        : `station ${fact.station} ${fact.over}`,
    ),
  ])
  return [...new Set(names)].sort().join('; ')
}
