import type { Figures } from '#shared/incidents/figures.ts'
import type { History } from '#shared/reports/history.ts'
import type { Edition, Rule, RuleSet, Watch } from '#shared/reports/rule.ts'

/** A clock as the walk saw it. */
export interface WalkedClock {
  key: string
  state: 'waiting' | 'running' | 'met' | 'late' | 'dropped'
  startAt: string | null
  dueAt: string | null
  metAt: string | null
}

/** What is walked: the incident as known at `now`, the sets, the zone, as whom the room reports. */
export interface WalkScene {
  history: History
  sets: readonly RuleSet[]
  reportsAs: readonly string[]
  zone: string
  now: string
}

/** A minute in milliseconds. */
export const minute = 60_000
/** Milliseconds of an instant. */
export const ms = (at: string) => Date.parse(at)
/** An instant of milliseconds. */
export const iso = (at: number) => new Date(at).toISOString()

/** A minute of the walk. */
export interface Tick {
  at: number
  /** What was known: before the opening, what was known at the opening. */
  known: number
}

/** A scene with its minutes. */
export interface Walking extends WalkScene {
  ticks: Tick[]
  end: number
  opened: number
}

/** A rule or a watch in its place. */
export interface Placed {
  set: RuleSet
  edition: Edition
  rule: Rule | Watch
}

/** A rule in its place. */
export interface PlacedRule extends Placed {
  rule: Rule
}

/** Which edition, switch and day rule at a minute. */
export function inForce(scene: Walking, { set, edition, rule: { source } }: Placed, at: number): boolean {
  let on = false
  for (const one of set.switches) if (fromOf(one.from) <= at) on = one.active
  let which: Edition | null = null
  for (const one of set.editions)
    if (fromOf(one.from) <= at && (which === null || fromOf(one.from) >= fromOf(which.from))) which = one
  const day = wall(at, scene.zone).slice(0, 10)
  return (
    on &&
    which === edition &&
    source.effectiveFrom <= day &&
    (source.effectiveTo === null || source.effectiveTo >= day)
  )
}

function fromOf(at: string): number {
  return at.startsWith('0000') ? Number.NEGATIVE_INFINITY : ms(at)
}

const faces = new Map<string, Intl.DateTimeFormat>()

/** What a clock on the wall of the zone shows, `2026-03-10 08:05`. */
export function wall(at: number, zone: string): string {
  const face =
    faces.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    })
  faces.set(zone, face)
  return face.format(at)
}

/** Is the rule for the incident, by what had been written down by then? */
export function isFor({ history }: Walking, rule: Rule, known: number): boolean {
  let type = history.facts[0]?.typeCode ?? ''
  for (const one of history.facts) if (ms(one.at) <= known) type = one.typeCode
  if (rule.hazards.length > 0 && !rule.hazards.some((hazard) => type.slice(0, hazard.length) === hazard))
    return false
  if (rule.minLevel === 4) return true
  let level: number | null = null
  for (const one of history.levels) if (ms(one.at) <= known) level = one.level
  if (level !== null && level <= rule.minLevel) return true
  let kinds: readonly string[] = []
  for (const one of history.marks) if (ms(one.at) <= known) kinds = one.kinds
  for (const kind of rule.overrides) if (kinds.includes(kind)) return true
  let figures: Figures | null = null
  for (const one of history.figures) if (ms(one.at) <= known) figures = one.figures
  for (const reach of rule.reaches) {
    let sum = 0
    for (const key of reach.figures) sum += figures?.[key] ?? 0
    if (figures && sum >= reach.count) return true
  }
  return false
}

/** A report as it came to a desk. */
export interface Came {
  report: number
  stage: string
  at: number
}

/** The stages that carry an incident onward. */
export const onward = ['first', 'initial', 'followUp', 'final', 'supplement']

/** Every report that reached a desk, once each, in the order in which they came. */
export function camesTo({ history }: Walking, desk: string, channel: string): Came[] {
  const fit: Record<string, string[]> = {
    phone: ['phone', 'written', 'system'],
    written: ['written', 'system'],
    system: ['system'],
  }
  const comes: Came[] = []
  for (const report of history.reports) {
    if (!onward.includes(report.stage)) continue
    let first = Number.POSITIVE_INFINITY
    for (const one of report.deliveries)
      if (one.desk === desk && fit[channel]?.includes(one.channel)) first = Math.min(first, ms(one.sentAt))
    if (first < Number.POSITIVE_INFINITY) comes.push({ report: report.id, stage: report.stage, at: first })
  }
  return comes.sort((a, b) => a.at - b.at || a.report - b.report)
}

/** The name of the nth clock of a rule. */
export function nth(name: string, found: readonly WalkedClock[]): string {
  return found.length === 0 ? name : `${name}/${found.length + 1}`
}

/** A clock with its times as text. */
export function clockOf(
  key: string,
  { start, due, met }: { start: number; due: number; met: number | null },
  state: WalkedClock['state'],
): WalkedClock {
  return { key, state, startAt: iso(start), dueAt: iso(due), metAt: met === null ? null : iso(met) }
}
