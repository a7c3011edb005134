import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import type { Clock } from './clock.ts'
import type { DeskCode, Reporter } from './desk.ts'
import { appliesIn, type Span } from './history.ts'
import { inForceAt, type Placed } from './in-force.ts'
import type { Rule } from './rule.ts'
import { type ClockPart, type ClockScene, ruleClock } from './scene.ts'
import { type Arrival, arrivalsAt } from './sent.ts'

/** The clock of a rule for the first word to its desk: one, or one for each time its grade was lifted again after it was lowered. */
export function firstClocks(scene: ClockScene, placed: Placed<Rule>): Clock[] {
  const { rule } = placed
  if (!concerns(scene, rule)) return []
  const value = startOf(scene, rule)
  if (value === null) return waiting(scene, placed)
  const clocks: Clock[] = []
  for (const span of appliesIn(scene.history, rule)) {
    const clock = clockIn(scene, placed, { span, value, nth: clocks.length + 1 })
    if (!clock) continue
    clocks.push(clock)
    if (clock.state !== 'dropped') break
  }
  return clocks
}

/** A room keeps the clocks of the rules it reports under, and sees those of a unit that had to report to it. */
function concerns({ reportsAs }: ClockScene, { from, to }: Rule): boolean {
  if (from !== 'unit') return reportsAs.includes(from)
  const own = ownDesks[to]
  return own !== undefined && reportsAs.includes(own)
}

const ownDesks: Partial<Record<DeskCode, Reporter>> = {
  ownDepartment: 'countyDepartment',
  ownGovernment: 'countyGovernment',
  ownSector: 'countySector',
}

/** The moment a rule's limit runs from, by what is known now; null while it is not. Learned at the latest when received. */
function startOf({ history }: ClockScene, rule: Rule): Instant | null {
  const facts = history.facts.at(-1)
  if (!facts) return null
  const { occurredAt, learnedAt, receivedAt, unitToldAt } = facts
  if (rule.clockStart === 'previousReport') return arrivalsAt(history, rule.to, 'phone')[0]?.sentAt ?? null
  return {
    occurred: occurredAt,
    learned: learnedAt ?? receivedAt,
    received: receivedAt,
    unitHeadTold: unitToldAt,
  }[rule.clockStart]
}

function waiting(scene: ClockScene, placed: Placed<Rule>): Clock[] {
  const { history, now, zone } = scene
  if (appliesIn(history, placed.rule).at(-1)?.to !== null || !inForceAt(placed, now, zone)) return []
  const part = { ...named(placed.rule, 1), startAt: now, dueAt: now, atOnce: true, appliesTo: null }
  const clock = ruleClock(scene, placed, { ...part, metAt: null, report: null })
  return [{ ...clock, startAt: null, dueAt: null, atOnce: placed.rule.atOnce, state: 'waiting' }]
}

/** A grade known from the beginning starts the clock at its own moment; one known later starts it when it was known. The rule must be in force at the start. */
function clockIn(
  scene: ClockScene,
  placed: Placed<Rule>,
  { span, value, nth }: { span: Span; value: Instant; nth: number },
): Clock | null {
  const { history, zone } = scene
  const { rule } = placed
  const raised = span.from > history.openedAt
  const startAt = raised && span.from > value ? span.from : value
  if (span.to !== null && startAt >= span.to) return null
  if (!inForceAt(placed, startAt, zone)) return null
  const met = metBy(scene, rule, raised ? startAt : null)
  return ruleClock(scene, placed, {
    ...named(rule, nth),
    startAt,
    dueAt: plusMinutes(startAt, rule.limitMinutes ?? 0),
    atOnce: rule.atOnce,
    metAt: met?.sentAt ?? null,
    report: met?.report ?? null,
    appliesTo: span.to,
  })
}

/** What satisfies a rule: for a unit that it was received here, else the first report to the desk, after a raise the first since. */
function metBy(
  { history }: ClockScene,
  rule: Rule,
  since: Instant | null,
): (Pick<Arrival, 'sentAt'> & { report: number | null }) | undefined {
  if (rule.from === 'unit')
    return { sentAt: history.facts.at(-1)?.receivedAt ?? history.openedAt, report: null }
  const before = rule.clockStart === 'previousReport' ? arrivalsAt(history, rule.to, 'phone')[0] : undefined
  return arrivalsAt(history, rule.to, rule.channel).find(
    ({ sentAt, report }) => report !== before?.report && (since === null || sentAt >= since),
  )
}

function named(rule: Rule, nth: number): Pick<ClockPart, 'key' | 'kind'> {
  const kind =
    rule.clockStart === 'previousReport' ? 'followUp' : rule.channel === 'phone' ? 'first' : 'initial'
  return { key: nth === 1 ? kind : `${kind}/${nth}`, kind }
}
