import type { Rule } from '#shared/reports/rule.ts'
import {
  type Came,
  camesTo,
  clockOf,
  inForce,
  isFor,
  iso,
  minute,
  ms,
  nth,
  type PlacedRule,
  type WalkedClock,
  type Walking,
} from './report-sight.ts'

const ours: Record<string, string> = {
  ownDepartment: 'countyDepartment',
  ownGovernment: 'countyGovernment',
  ownSector: 'countySector',
}

/** Walks one rule: minute by minute it may begin, be met, or cease to be for the incident. */
export function walkRule(scene: Walking, placed: PlacedRule): WalkedClock[] {
  const { set, rule } = placed
  const { history, reportsAs, end, opened, ticks } = scene
  const facts = history.facts[history.facts.length - 1]
  if (!facts) return []
  if (rule.from === 'unit' ? !reportsAs.includes(ours[rule.to] ?? '-') : !reportsAs.includes(rule.from))
    return []
  const kind =
    rule.clockStart === 'previousReport' ? 'followUp' : rule.channel === 'phone' ? 'first' : 'initial'
  const name = `${set.code}/${rule.code}/${kind}`
  const before = camesTo(scene, rule.to, 'phone')[0]
  const value = {
    occurred: facts.occurredAt,
    learned: facts.learnedAt ?? facts.receivedAt,
    received: facts.receivedAt,
    unitHeadTold: facts.unitToldAt,
    previousReport: before ? iso(before.at) : null,
  }[rule.clockStart]
  if (value === null)
    return isFor(scene, rule, Math.max(end, opened)) && inForce(scene, placed, end)
      ? [{ key: name, state: 'waiting', startAt: null, dueAt: null, metAt: null }]
      : []
  const found: WalkedClock[] = []
  let since: number | null = null
  let spent = false
  let running: { start: number; due: number; raised: boolean } | null = null
  for (const { at, known } of ticks) {
    const applies = isFor(scene, rule, known)
    if (running && !applies) {
      const met = metWhen(scene, rule, { ...running, before })
      if (at <= end && !(met !== null && met < at) && (rule.atOnce || at <= running.due)) {
        found.push(clockOf(nth(name, found), { ...running, met }, 'dropped'))
        running = null
      } else break
    }
    if (!applies) {
      since = null
      spent = false
      continue
    }
    since ??= known
    if (running || spent || at < ms(value)) continue
    if (!inForce(scene, placed, at)) {
      spent = true
      continue
    }
    running = {
      start: at,
      due: at + (rule.limitMinutes ?? 0) * minute,
      raised: since > opened,
    }
  }
  if (running) {
    const met = metWhen(scene, rule, { ...running, before })
    const state = stateOf(rule, { met, due: running.due, end })
    found.push(clockOf(nth(name, found), { ...running, met }, state))
  }
  return found
}

function stateOf({ atOnce }: Rule, { met, due, end }: { met: number | null; due: number; end: number }) {
  if (met === null) return !atOnce && end > due ? 'late' : 'running'
  return atOnce || met <= due ? 'met' : 'late'
}

function metWhen(
  scene: Walking,
  rule: Rule,
  { start, raised, before }: { start: number; raised: boolean; before: Came | undefined },
): number | null {
  if (rule.from === 'unit') return ms(scene.history.facts[scene.history.facts.length - 1]?.receivedAt ?? '')
  for (const came of camesTo(scene, rule.to, rule.channel)) {
    if (rule.clockStart === 'previousReport' && came.report === before?.report) continue
    if (raised && came.at < start) continue
    return came.at
  }
  return null
}
