import { type Counted, meets, sumOf } from './condition.ts'
import type { Computed, GradeHit, Level } from './grade.ts'
import { citation, type Scale } from './scale.ts'

/** What a table of grades makes of figures and facts: the gravest level any of whose criteria is met; missing people count only where the table names them. */
export function computedBy(scale: Scale, counted: Counted): Computed {
  const hits = scale.levels.flatMap(({ level, article, anyOf }) =>
    anyOf
      .filter((criterion) => meets(criterion, counted))
      .map((criterion): GradeHit => {
        const met = criterion.map(({ of, from }) => ({ of, from, value: sumOf(of, counted) ?? 0 }))
        return { level, article, met }
      }),
  )
  const level = gravest(hits.map((hit) => hit.level))
  const reached = scale.levels.find((one) => one.level === level)
  return {
    scale: scale.code,
    scaleName: scale.name,
    level,
    name: reached?.name ?? '',
    article: citation(scale, reached?.article ?? ''),
    source: scale.source,
    number: scale.number,
    effective: scale.effective,
    lastChecked: scale.lastChecked,
    sample: scale.sample,
    hits: hits.filter((hit) => hit.level === level),
  }
}

/** The gravest outcome: a higher one wins over a lower, any over none, and the first of equals. */
export function gravestOf(outcomes: readonly Computed[]): Computed | null {
  const best = gravest(outcomes.map(({ level }) => level))
  return outcomes.find(({ level }) => level === best) ?? null
}

/** The gravest of some levels: 1 is the gravest; null when there is none. */
export function gravest(levels: readonly (Level | null)[]): Level | null {
  const known = levels.filter((level) => level !== null)
  return known.length === 0 ? null : known.reduce((best, level) => (level < best ? level : best))
}
