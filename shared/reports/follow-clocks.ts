import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'
import type { Clock } from './clock.ts'
import { appliesAt, appliesIn, changesOf } from './history.ts'
import { inForceAt, type Placed } from './in-force.ts'
import type { FollowUpRule, Rule } from './rule.ts'
import { type ClockScene, ruleClock } from './scene.ts'
import { type Arrival, arrivalsAt } from './sent.ts'

interface Following {
  scene: ClockScene
  placed: Placed<Rule>
  asks: FollowUpRule
  arrivals: readonly Arrival[]
}

/** The clocks of what follows the first report to a rule's desk, until the final one reached it. */
export function followClocks(scene: ClockScene, placed: Placed<Rule>): Clock[] {
  const { rule } = placed
  if (rule.followUp === null || !scene.reportsAs.includes(rule.from)) return []
  const arrivals = arrivalsAt(scene.history, rule.to, 'phone')
  const following = { scene, placed, asks: rule.followUp, arrivals }
  return [...everyClocks(following), ...fixedClocks(following), ...changeClocks(following)]
}

function everyClocks({ scene, placed, asks, arrivals }: Following): Clock[] {
  const { everyMinutes } = asks
  if (everyMinutes === null) return []
  return untilFinal(arrivals).flatMap((arrival) =>
    clock(
      { scene, placed, asks, arrivals },
      {
        key: `every/${arrival.report}`,
        kind: 'followUp',
        startAt: arrival.sentAt,
        dueAt: plusMinutes(arrival.sentAt, everyMinutes),
        atOnce: false,
      },
    ),
  )
}

/** Each fixed time of the room's day after the first report asks for one report since the fixed time before it. */
function fixedClocks(following: Following): Clock[] {
  const { scene, asks, arrivals } = following
  const [first] = arrivals
  if (!first || asks.fixedTimes.length === 0) return []
  const until = scene.history.closedAt ?? scene.now
  const final = arrivals.find(({ stage }) => stage === 'final')?.sentAt
  return windowsSince(first.sentAt, asks.fixedTimes, { zone: scene.zone, until })
    .filter(({ startAt }) => final === undefined || startAt < final)
    .flatMap(({ startAt, dueAt }) =>
      clock(following, { key: `at/${dueAt}`, kind: 'followUp', startAt, dueAt, atOnce: false }),
    )
}

/** The first change since a report asks for the next one. */
function changeClocks(following: Following): Clock[] {
  const { scene, asks, arrivals } = following
  if (!asks.onChange) return []
  const changes = changesOf(scene.history)
  return untilFinal(arrivals).flatMap((arrival, index) => {
    const next = arrivals[index + 1]
    const change = changes.find((at) => at > arrival.sentAt)
    if (change === undefined || (next && next.sentAt <= change)) return []
    return clock(following, {
      key: `change/${arrival.report}`,
      kind: 'change',
      startAt: change,
      dueAt: plusMinutes(change, asks.changeMinutes ?? 0),
      atOnce: asks.changeMinutes === null,
    })
  })
}

function clock(
  { scene, placed, arrivals }: Following,
  part: Pick<Clock, 'key' | 'kind' | 'atOnce'> & { startAt: Instant; dueAt: Instant },
): Clock[] {
  const { history, zone } = scene
  const { startAt } = part
  if (!inForceAt(placed, startAt, zone) || !appliesAt(history, placed.rule, startAt)) return []
  const met = arrivals.find(({ sentAt }) => sentAt > startAt)
  const span = appliesIn(history, placed.rule).find(
    ({ from, to }) => from <= startAt && (to === null || startAt < to),
  )
  return [
    ruleClock(scene, placed, {
      ...part,
      metAt: met?.sentAt ?? null,
      report: met?.report ?? null,
      appliesTo: span?.to ?? null,
    }),
  ]
}

function untilFinal(arrivals: readonly Arrival[]): readonly Arrival[] {
  const final = arrivals.findIndex(({ stage }) => stage === 'final')
  return final < 0 ? arrivals : arrivals.slice(0, final)
}

/** The spans between fixed times of day, the first beginning at `since`, as far as they have begun before `until`. */
function windowsSince(
  since: Instant,
  times: readonly string[],
  { zone, until }: { zone: string; until: Instant },
): { startAt: Instant; dueAt: Instant }[] {
  const windows: { startAt: Instant; dueAt: Instant }[] = []
  let startAt = since
  for (let day = wallClock(since, zone).date; startAt <= until; day = plusDays(day, 1))
    for (const dueAt of [...new Set(times.map((time) => instantOf(day, time, zone)))].sort())
      if (dueAt > startAt && startAt <= until) {
        windows.push({ startAt, dueAt })
        startAt = dueAt
      }
  return windows
}
