import type { Clock } from './clock.ts'
import { followClocks } from './follow-clocks.ts'
import { rulesIn } from './in-force.ts'
import { finalClocks, promiseClocks, queryClocks, watchClocks } from './plain-clocks.ts'
import { firstClocks } from './rule-clocks.ts'
import type { ClockScene } from './scene.ts'

/** Every obligation to report an incident as it stands at a moment, the most urgent first. Whether something is late follows from times alone. */
export function clocksOf(scene: ClockScene): Clock[] {
  if (scene.history.state === 'withdrawn') return []
  const placed = rulesIn(scene.sets)
  const clocks = [
    ...placed.flatMap((one) => [...firstClocks(scene, one), ...followClocks(scene, one)]),
    ...promiseClocks(scene),
    ...finalClocks(scene),
    ...queryClocks(scene),
    ...watchClocks(scene),
  ]
  return collapsed(clocks.map((clock) => withReason(scene, clock)).toSorted(byUrgency))
}

/** True while somebody of this room still has to do something about a clock. */
export function isOpen({ ours, state, metAt }: Clock): boolean {
  return ours && metAt === null && (state === 'running' || state === 'late')
}

/** True when a clock was missed and nobody has said why. */
export function asksReason({ ours, state, lateReason }: Clock): boolean {
  return ours && state === 'late' && lateReason === null
}

/** What two clocks have in common that one report to one desk settles; null for clocks that stand alone. */
export function groupOf({ to, channel, kind }: Clock): string | null {
  if (to === null) return null
  const family = kind === 'change' ? 'followUp' : kind
  return family === 'followUp' ? `${to}/followUp` : `${to}/${family}/${channel}`
}

/** Of the open clocks that one report settles the strictest stands first, the others behind it. */
function collapsed(clocks: readonly Clock[]): Clock[] {
  const leaders = new Map<string, string>()
  return clocks.map((clock) => {
    const group = groupOf(clock)
    if (group === null || !isOpen(clock)) return clock
    const leader = leaders.get(group)
    if (leader === undefined) leaders.set(group, clock.key)
    return { ...clock, behind: leader ?? null }
  })
}

function withReason({ history }: ClockScene, clock: Clock): Clock {
  return { ...clock, lateReason: history.reasons.get(clock.key) ?? null }
}

/** Open ones by their limit, then those whose start is not known, then what is settled. */
function byUrgency(a: Clock, b: Clock): number {
  return rank(a) - rank(b) || compare(a.dueAt ?? '', b.dueAt ?? '') || compare(a.key, b.key)
}

function rank(clock: Clock): number {
  if (isOpen(clock)) return 0
  return clock.state === 'waiting' || clock.state === 'running' ? 1 : 2
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
