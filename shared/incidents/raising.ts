import { z } from 'zod'
import rules from '#resources/rules/incident-conditions.json' with { type: 'json' }
import { AtLeast, meets } from './condition.ts'
import type { IncidentFacts } from './facts.ts'
import { type Figures, noFigures } from './figures.ts'
import type { IncidentMark, MarkKind } from './mark.ts'

const Condition = z.object({
  code: z.string(),
  factor: z.string(),
  words: z.string(),
  wordsEn: z.string(),
  /** What the figures must come to, all of it; empty: no figures meet it. */
  when: z.array(AtLeast),
  types: z.array(z.string()),
  hints: z.array(z.string()),
  sure: z.boolean(),
})

const Conditions = z.object({
  source: z.string(),
  number: z.string(),
  article: z.string(),
  effective: z.string(),
  sure: z.boolean(),
  note: z.string(),
  /** The kinds of incident whose figures raise it by themselves; empty: none does. */
  types: z.array(z.string()),
  conditions: z.array(Condition),
})

/** A condition that raises the reporting line, as data. */
export type RaisingCondition = z.output<typeof Condition> & { kind: MarkKind; source: string }

const tables = { atRisk: Conditions.parse(rules.atRisk), sensitive: Conditions.parse(rules.sensitive) }

/** Every condition that raises the reporting line: near-casualty, then sensitive. */
export const raisingConditions: readonly RaisingCondition[] = (['atRisk', 'sensitive'] as const).flatMap(
  (kind) =>
    tables[kind].conditions.map((condition) => ({ ...condition, kind, source: sourceOf(tables[kind]) })),
)

/** Own leaders are to be told this many minutes after an incident was received. */
export const ownLeaderMinutes: number = rules.ownLeaders.minutes

/** A condition by kind and code. */
export function conditionOf(kind: MarkKind, code: string): RaisingCondition | null {
  return raisingConditions.find((one) => one.kind === kind && one.code === code) ?? null
}

/** What people last said of a condition. */
export type Said = Pick<IncidentMark, 'kind' | 'code' | 'applies' | 'note' | 'at' | 'by'>

/** What the conditions are held against; `typeCode` is that of the national table. */
export interface Raised {
  typeCode: string
  facts: IncidentFacts
  figures: Figures | null
  said: readonly Said[]
}

/** Every condition that stands, is suggested, or was spoken of. Figures raise the near-casualty ones of accidents by themselves; a sensitive one only people set. */
export function marksOf(raised: Raised): IncidentMark[] {
  return raisingConditions.map((condition) => markOf(condition, raised)).filter(worthShowing)
}

/** True when any condition stands: the reporting line is raised. */
export function isRaised(marks: readonly IncidentMark[]): boolean {
  return marks.some(({ standing }) => standing)
}

function markOf(condition: RaisingCondition, { typeCode, facts, figures, said }: Raised): IncidentMark {
  const { kind, code, factor, words, wordsEn, source, when } = condition
  const under = (prefix: string) => typeCode.startsWith(prefix)
  const counted = { figures: figures ?? noFigures, gradeFacts: {} }
  const computed = tables[kind].types.some(under) && when.length > 0 && meets(when, counted)
  const last = said.find((one) => one.kind === kind && one.code === code)
  const applies = last?.applies ?? null
  return {
    ...{ kind, code, factor, words, wordsEn, source, computed, applies },
    suggested: hinted(condition, typeCode, facts),
    note: last?.note ?? '',
    at: last?.at ?? null,
    by: last?.by ?? null,
    standing: applies ?? computed,
  }
}

function hinted({ types, hints }: RaisingCondition, typeCode: string, facts: IncidentFacts): boolean {
  if (types.some((prefix) => typeCode.startsWith(prefix))) return true
  const { title, typeName, place, course, seven } = facts
  const words = [title, typeName, place, course, ...Object.values(seven)].join('\n')
  return hints.some((hint) => words.includes(hint))
}

function worthShowing({ computed, suggested, applies }: IncidentMark): boolean {
  return computed || suggested || applies !== null
}

function sourceOf({ source, number }: z.output<typeof Conditions>): string {
  return [source, number].filter(Boolean).join(' ')
}
