import type { History } from '#shared/reports/history.ts'
import {
  type Came,
  camesTo,
  clockOf,
  inForce,
  isFor,
  iso,
  minute,
  ms,
  type PlacedRule,
  type WalkedClock,
  type Walking,
  wall,
} from './report-sight.ts'

interface Span {
  start: number
  due: number
  atOnce: boolean
}

/** Walks what follows the first report to a rule's desk. */
export function walkFollow(scene: Walking, placed: PlacedRule): WalkedClock[] {
  const { set, rule } = placed
  const { followUp } = rule
  const { history, reportsAs, end } = scene
  if (followUp === null || !reportsAs.includes(rule.from)) return []
  const name = `${set.code}/${rule.code}`
  const comes = camesTo(scene, rule.to, 'phone')
  const first = comes[0]
  if (!first) return []
  const final = comes.find(({ stage }) => stage === 'final')?.at ?? Number.POSITIVE_INFINITY
  const found: WalkedClock[] = []
  const begin = (key: string, { start, due, atOnce }: Span): void => {
    if (!inForce(scene, placed, start) || !isFor(scene, rule, Math.max(start, scene.opened))) return
    const met = comes.find(({ at }) => at > start)?.at ?? null
    let over: number | null = null
    for (const { at, known } of scene.ticks)
      if (over === null && known > Math.max(start, scene.opened) && !isFor(scene, rule, known)) over = at
    const fell = over !== null && !(met !== null && met < over) && (atOnce || over <= due)
    const state = fell ? 'dropped' : stateOf({ met, due, atOnce, end })
    found.push(clockOf(`${name}/${key}`, { start, due, met }, state))
  }
  const sofar: Came[] = []
  for (const came of comes) {
    if (came.stage === 'final') break
    sofar.push(came)
  }
  const changes = changesIn(history)
  for (const came of sofar) {
    if (followUp.everyMinutes !== null)
      begin(`every/${came.report}`, {
        start: came.at,
        due: came.at + followUp.everyMinutes * minute,
        atOnce: false,
      })
    if (!followUp.onChange) continue
    const next = comes[comes.indexOf(came) + 1]
    const change = changes.find((at) => at > came.at)
    if (change !== undefined && !(next && next.at <= change))
      begin(`change/${came.report}`, {
        start: change,
        due: change + (followUp.changeMinutes ?? 0) * minute,
        atOnce: followUp.changeMinutes === null,
      })
  }
  if (followUp.fixedTimes.length > 0) {
    const until = history.closedAt === null ? end : ms(history.closedAt)
    let start = first.at
    for (let at = first.at + minute; start <= until && start < final; at += minute)
      if (isFixed(at, followUp.fixedTimes, scene.zone)) {
        begin(`at/${iso(at)}`, { start, due: at, atOnce: false })
        start = at
      }
  }
  return found
}

/** How a span stands that did not fall away. */
function stateOf({
  met,
  due,
  atOnce,
  end,
}: {
  met: number | null
  due: number
  atOnce: boolean
  end: number
}) {
  if (met === null) return !atOnce && end > due ? 'late' : 'running'
  return atOnce || met <= due ? 'met' : 'late'
}

/** The first minute of a day that shows the time or, when the clock jumps over it, a later one. */
function isFixed(at: number, times: readonly string[], zone: string): boolean {
  const day = wall(at, zone).slice(0, 10)
  const shows = wall(at, zone).slice(11)
  for (const time of times) {
    if (shows < time) continue
    let earlier = false
    for (
      let back = at - minute;
      back >= at - 180 * minute && wall(back, zone).slice(0, 10) === day;
      back -= minute
    )
      if (wall(back, zone).slice(11) >= time) {
        earlier = true
        break
      }
    if (!earlier) return true
  }
  return false
}

/** Minutes after the opening at which grade, marks or figures were written down otherwise than before. */
function changesIn({ levels, marks, figures, openedAt }: History): number[] {
  const found = new Set<number>()
  const look = <T extends { at: string }>(list: readonly T[], said: (one: T) => string): void => {
    for (let index = 1; index < list.length; index++) {
      const [before, now] = [list[index - 1] as T, list[index] as T]
      if (said(before) !== said(now) && now.at > openedAt) found.add(ms(now.at))
    }
  }
  look(levels, ({ level }) => `${level}`)
  look(marks, ({ kinds }) => [...kinds].sort().join())
  look(figures, (one) => JSON.stringify(one.figures))
  return [...found].sort((a, b) => a - b)
}
