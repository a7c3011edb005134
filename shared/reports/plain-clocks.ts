import type { Instant } from '#shared/base/instant.ts'
import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'
import type { Clock } from './clock.ts'
import { casualtyChanges, isOf } from './history.ts'
import { inForceAt, type Placed, watchesIn } from './in-force.ts'
import type { Watch } from './rule.ts'
import { type ClockScene, ofRule, plainClock } from './scene.ts'
import { chainOf } from './sent.ts'

/** The time of the next report as each report promised it. */
export function promiseClocks(scene: ClockScene): Clock[] {
  const chain = chainOf(scene.history)
  return chain.flatMap(({ id, issuedAt, nextAt }, index) => {
    if (nextAt === null) return []
    const next = chain[index + 1]
    const part = {
      key: `promise/${id}`,
      kind: 'promise' as const,
      startAt: issuedAt,
      dueAt: nextAt,
      atOnce: false,
    }
    return [plainClock(scene, { ...part, metAt: next?.issuedAt ?? null, report: next?.id ?? null })]
  })
}

/** An incident that was reported and is closed owes its final report. */
export function finalClocks(scene: ClockScene): Clock[] {
  const { closedAt } = scene.history
  const chain = chainOf(scene.history)
  if (closedAt === null || chain.length === 0) return []
  const final = chain.find(({ stage }) => stage === 'final')
  const part = {
    key: `final/${closedAt}`,
    kind: 'final' as const,
    startAt: closedAt,
    dueAt: closedAt,
    atOnce: true,
  }
  return [plainClock(scene, { ...part, metAt: final?.issuedAt ?? null, report: final?.id ?? null })]
}

/** A question from above runs by its own clock. */
export function queryClocks(scene: ClockScene): Clock[] {
  return scene.history.queries.map(({ id, askedBy, askedAt, dueAt, answeredAt }) => ({
    ...plainClock(scene, {
      key: `query/${id}`,
      kind: 'query',
      startAt: askedAt,
      dueAt,
      atOnce: false,
      metAt: answeredAt,
      report: null,
    }),
    words: askedBy,
  }))
}

/** After the final report or the closing, casualties are watched until the last day of the rule is over; each change in that time asks for a supplement. */
export function watchClocks(scene: ClockScene): Clock[] {
  const { history } = scene
  const chain = chainOf(history)
  const over = history.closedAt ?? chain.find(({ stage }) => stage === 'final')?.issuedAt
  const watch = watchOf(scene)
  if (over === undefined || chain.length === 0 || !watch) return []
  const rule = { ...ofRule(watch.rule), set: watch.set.code }
  const from = history.facts.at(-1)?.occurredAt ?? null
  const end = from === null ? scene.now : endOfWatch(from, watch.rule.days, scene.zone)
  const part = { key: 'watch', kind: 'watch' as const, startAt: from ?? scene.now, dueAt: end, atOnce: true }
  const whole = plainClock(scene, { ...part, metAt: history.watchEndedAt, report: null }, rule)
  if (from === null) return [{ ...whole, startAt: null, dueAt: null, state: 'waiting' }]
  return [whole, ...supplementClocks(scene, { end, rule })]
}

/** The last moment of watching: the day it happened is not counted, the last day counts to its end (493号令 Art. 13; Civil Code Art. 201, 203). */
export function endOfWatch(occurredAt: Instant, days: number, zone: string): Instant {
  return instantOf(plusDays(wallClock(occurredAt, zone).date, days + 1), '00:00', zone)
}

function supplementClocks(
  scene: ClockScene,
  { end, rule }: { end: Instant; rule: ReturnType<typeof ofRule> },
): Clock[] {
  const chain = chainOf(scene.history)
  const final = chain.find(({ stage }) => stage === 'final')
  if (!final) return []
  const sent = chain.filter(({ stage }) => stage === 'supplement')
  const clocks: Clock[] = []
  let covered = final.issuedAt
  for (const at of casualtyChanges(scene.history)) {
    if (at <= covered || at >= end) continue
    const next = sent.find(({ issuedAt }) => issuedAt > at)
    const part = {
      key: `supplement/${at}`,
      kind: 'supplement' as const,
      startAt: at,
      dueAt: at,
      atOnce: true,
    }
    clocks.push(plainClock(scene, { ...part, metAt: next?.issuedAt ?? null, report: next?.id ?? null }, rule))
    if (!next) break
    covered = next.issuedAt
  }
  return clocks
}

/** Of the watches in force when it happened (now, while that is not known) the one that names the kind most exactly. */
function watchOf({ history, sets, zone, now }: ClockScene): Placed<Watch> | undefined {
  const facts = history.facts.at(-1)
  if (!facts) return undefined
  const at = facts.occurredAt ?? now
  return watchesIn(sets)
    .filter((placed) => isOf(facts.typeCode, placed.rule.hazards) && inForceAt(placed, at, zone))
    .toSorted(
      (a, b) =>
        exactness(b.rule, facts.typeCode) - exactness(a.rule, facts.typeCode) || b.rule.days - a.rule.days,
    )[0]
}

function exactness({ hazards }: Watch, typeCode: string): number {
  return Math.max(...hazards.filter((one) => typeCode.startsWith(one)).map(({ length }) => length))
}
