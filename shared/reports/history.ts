import type { Instant } from '#shared/base/instant.ts'
import type { Figures } from '#shared/incidents/figures.ts'
import type { MarkKind } from '#shared/incidents/mark.ts'
import type { Channel, DeskCode } from './desk.ts'
import type { Stage } from './report.ts'
import type { Rule } from './rule.ts'

/** The times of an incident and its kind, as one revision says them. */
export interface KnownFacts {
  /** When the revision was written down. */
  at: Instant
  typeCode: string
  occurredAt: Instant | null
  learnedAt: Instant | null
  receivedAt: Instant
  unitToldAt: Instant | null
}

/** A report that was issued and not taken back, with where it went. */
export interface SentReport {
  id: number
  stage: Stage
  issuedAt: Instant
  nextAt: Instant | null
  deliveries: readonly { desk: DeskCode | ''; channel: Channel; sentAt: Instant }[]
}

/** What is known of an incident at a moment, as far as clocks depend on it; lists are oldest first. */
export interface History {
  incident: number
  state: 'open' | 'closed' | 'withdrawn'
  openedAt: Instant
  closedAt: Instant | null
  facts: readonly KnownFacts[]
  levels: readonly { at: Instant; level: number | null }[]
  /** The kinds of marks that stand from a moment on. */
  marks: readonly { at: Instant; kinds: readonly MarkKind[] }[]
  /** The figures the room speaks by from a moment on. */
  figures: readonly { at: Instant; figures: Figures }[]
  reports: readonly SentReport[]
  queries: readonly {
    id: number
    askedBy: string
    askedAt: Instant
    dueAt: Instant
    answeredAt: Instant | null
  }[]
  /** Reasons for lateness by clock. */
  reasons: ReadonlyMap<string, string>
  watchEndedAt: Instant | null
}

/** A span of moments, half-open; `to` null while it lasts. */
export interface Span {
  from: Instant
  to: Instant | null
}

/** The spans in which a rule was for the incident by what was known at the time. */
export function appliesIn(history: History, rule: Rule): Span[] {
  const spans: Span[] = []
  for (const at of turns(history)) {
    const last = spans.at(-1)
    const open = last?.to === null
    const applies = appliesAt(history, rule, at)
    if (applies && !open) spans.push({ from: at, to: null })
    else if (!applies && last && open) last.to = at
  }
  return spans
}

/** True when a rule is for the incident by what was known at a moment. */
export function appliesAt(history: History, rule: Rule, at: Instant): boolean {
  const typeCode = knownAt(history.facts, at)?.typeCode ?? history.facts[0]?.typeCode ?? ''
  if (!isOf(typeCode, rule.hazards)) return false
  return rule.minLevel === 4 || isRaised(history, rule, at)
}

/** True when a type code begins with one of the beginnings, or none is asked for. */
export function isOf(typeCode: string, hazards: readonly string[]): boolean {
  return hazards.length === 0 || hazards.some((beginning) => typeCode.startsWith(beginning))
}

/** When grade, marks or figures turned out to be others than before, after the incident was opened. */
export function changesOf(history: History): Instant[] {
  const changes = [
    ...differing(history.levels, ({ level }) => String(level)),
    ...differing(history.marks, ({ kinds }) => kinds.toSorted().join()),
    ...differing(history.figures, ({ figures }) => JSON.stringify(figures)),
  ]
  return [...new Set(changes)].filter((at) => at > history.openedAt).sort()
}

const casualties = [
  'dead',
  'missing',
  'outOfContact',
  'trapped',
  'seriouslyInjured',
  'slightlyInjured',
  'poisoned',
] as const

/** When the casualties turned out to be others than before. */
export function casualtyChanges({ figures }: Pick<History, 'figures'>): Instant[] {
  return differing(figures, (one) => JSON.stringify(casualties.map((key) => one.figures[key])))
}

/** The last of a list of moments and what held from them on that lies not after `at`. */
export function knownAt<T extends { at: Instant }>(list: readonly T[], at: Instant): T | undefined {
  return list.findLast((one) => one.at <= at)
}

function isRaised(history: History, { minLevel, overrides, reaches }: Rule, at: Instant): boolean {
  const level = knownAt(history.levels, at)?.level ?? null
  if (level !== null && level <= minLevel) return true
  if (knownAt(history.marks, at)?.kinds.some((kind) => overrides.includes(kind))) return true
  const figures = knownAt(history.figures, at)?.figures
  if (!figures) return false
  return reaches.some(
    ({ figures: keys, count }) => keys.reduce((sum, key) => sum + (figures[key] ?? 0), 0) >= count,
  )
}

/** Every moment at which it may turn whether a rule applies. */
function turns({ openedAt, facts, levels, marks, figures }: History): Instant[] {
  const moments = [openedAt, ...[facts, levels, marks, figures].flat().map(({ at }) => at)]
  return [...new Set(moments.map((at) => (at < openedAt ? openedAt : at)))].sort()
}

function differing<T extends { at: Instant }>(list: readonly T[], said: (one: T) => string): Instant[] {
  return list
    .filter((one, index) => {
      const before = list[index - 1]
      return before !== undefined && said(before) !== said(one)
    })
    .map(({ at }) => at)
}
