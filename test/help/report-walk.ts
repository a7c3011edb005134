import type { History } from '#shared/reports/history.ts'
import type { Watch } from '#shared/reports/rule.ts'
import {
  clockOf,
  inForce,
  iso,
  minute,
  ms,
  onward,
  type Tick,
  type WalkedClock,
  type Walking,
  type WalkScene,
  wall,
} from './report-sight.ts'
import { walkFollow } from './report-walk-follow.ts'
import { walkRule } from './report-walk-rule.ts'

/** Walks the life of an incident minute by minute up to now, asking at every minute of every rule whether it is for the incident, in force, begun, met or over: slow, and with no cleverness. */
export function walkedClocks(scene: WalkScene): WalkedClock[] {
  const { history, now } = scene
  if (history.state === 'withdrawn') return []
  const end = ms(now)
  const opened = ms(history.openedAt)
  const facts = history.facts[history.facts.length - 1]
  const starts = [opened, end]
  for (const at of [facts?.occurredAt, facts?.learnedAt, facts?.receivedAt, facts?.unitToldAt])
    if (at) starts.push(ms(at))
  for (const report of history.reports)
    starts.push(ms(report.issuedAt), ...report.deliveries.map((one) => ms(one.sentAt)))
  const ticks: Tick[] = []
  const last = Math.max(...starts)
  for (let at = Math.min(...starts); at <= last; at += minute) ticks.push({ at, known: Math.max(at, opened) })
  const walking: Walking = { ...scene, ticks, end, opened }
  const found: WalkedClock[] = []
  for (const set of scene.sets)
    for (const edition of set.editions)
      for (const rule of edition.rules)
        found.push(
          ...walkRule(walking, { set, edition, rule }),
          ...walkFollow(walking, { set, edition, rule }),
        )
  return [
    ...found,
    ...walkPromises(walking),
    ...walkFinal(walking),
    ...walkQueries(walking),
    ...walkWatch(walking),
  ]
}

function chain({ history }: Walking) {
  return history.reports
    .filter(({ stage }) => onward.includes(stage))
    .sort((a, b) => ms(a.issuedAt) - ms(b.issuedAt) || a.id - b.id)
}

function walkPromises(scene: Walking): WalkedClock[] {
  const reports = chain(scene)
  return reports.flatMap((report, index) => {
    if (report.nextAt === null) return []
    const met = reports[index + 1] ? ms(reports[index + 1]?.issuedAt ?? '') : null
    const due = ms(report.nextAt)
    const state = met === null ? (scene.end > due ? 'late' : 'running') : met <= due ? 'met' : 'late'
    return [clockOf(`promise/${report.id}`, { start: ms(report.issuedAt), due, met }, state)]
  })
}

function walkFinal(scene: Walking): WalkedClock[] {
  const { closedAt } = scene.history
  const reports = chain(scene)
  if (closedAt === null || reports.length === 0) return []
  const final = reports.find(({ stage }) => stage === 'final')
  const [start, met] = [ms(closedAt), final ? ms(final.issuedAt) : null]
  return [clockOf(`final/${closedAt}`, { start, due: start, met }, met === null ? 'running' : 'met')]
}

function walkQueries({ history, end }: Walking): WalkedClock[] {
  return history.queries.map(({ id, askedAt, dueAt, answeredAt }) => {
    const met = answeredAt === null ? null : ms(answeredAt)
    const state = met === null ? (end > ms(dueAt) ? 'late' : 'running') : met <= ms(dueAt) ? 'met' : 'late'
    return clockOf(`query/${id}`, { start: ms(askedAt), due: ms(dueAt), met }, state)
  })
}

function walkWatch(scene: Walking): WalkedClock[] {
  const { history, sets, zone, end } = scene
  const reports = chain(scene)
  const final = reports.find(({ stage }) => stage === 'final')
  const facts = history.facts[history.facts.length - 1]
  if (!facts || reports.length === 0 || (history.closedAt === null && !final)) return []
  const at = facts.occurredAt === null ? end : ms(facts.occurredAt)
  let best: { watch: Watch; length: number } | null = null
  for (const set of sets)
    for (const edition of set.editions)
      for (const watch of edition.watches)
        for (const hazard of watch.hazards)
          if (facts.typeCode.startsWith(hazard) && inForce(scene, { set, edition, rule: watch }, at))
            if (
              !best ||
              hazard.length > best.length ||
              (hazard.length === best.length && watch.days > best.watch.days)
            )
              best = { watch, length: hazard.length }
  if (!best) return []
  if (facts.occurredAt === null)
    return [{ key: 'watch', state: 'waiting', startAt: null, dueAt: null, metAt: history.watchEndedAt }]
  let over = at
  let days = 0
  while (days <= best.watch.days) {
    over += minute
    if (wall(over, zone).slice(0, 10) !== wall(over - minute, zone).slice(0, 10)) days += 1
  }
  const met = history.watchEndedAt === null ? null : ms(history.watchEndedAt)
  const found = [clockOf('watch', { start: at, due: over, met }, met === null ? 'running' : 'met')]
  if (!final) return found
  let covered = ms(final.issuedAt)
  for (const change of casualtyTurns(history)) {
    if (change <= covered || change >= over) continue
    const next = reports.find(({ stage, issuedAt }) => stage === 'supplement' && ms(issuedAt) > change)
    const told = next ? ms(next.issuedAt) : null
    found.push(
      clockOf(
        `supplement/${iso(change)}`,
        { start: change, due: change, met: told },
        told === null ? 'running' : 'met',
      ),
    )
    if (told === null) break
    covered = told
  }
  return found
}

function casualtyTurns({ figures }: History): number[] {
  const keys = [
    'dead',
    'missing',
    'outOfContact',
    'trapped',
    'seriouslyInjured',
    'slightlyInjured',
    'poisoned',
  ] as const
  const found: number[] = []
  for (let index = 1; index < figures.length; index++)
    if (keys.some((key) => figures[index]?.figures[key] !== figures[index - 1]?.figures[key]))
      found.push(ms(figures[index]?.at ?? ''))
  return found
}
