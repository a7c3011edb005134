import type { Instant } from '#shared/base/instant.ts'

/** A span of time, half-open: `to` is outside. */
export interface Span {
  from: Instant
  to: Instant
}

/** True when a moment lies in a span. */
export function covers({ from, to }: Span, at: Instant): boolean {
  return from <= at && at < to
}

/** True when two spans have a moment in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to && one.from < one.to && other.from < other.to
}

/** What two spans have in common; null when nothing. */
export function common(one: Span, other: Span): Span | null {
  const from = one.from > other.from ? one.from : other.from
  const to = one.to < other.to ? one.to : other.to
  return from < to ? { from, to } : null
}

/** The moments at which something begins or ends in a span, its own ends among them, each once and in order. */
export function cuts(span: Span, spans: Iterable<Span>): Instant[] {
  const found = new Set([span.from, span.to])
  for (const { from, to } of spans) {
    if (covers(span, from)) found.add(from)
    if (covers(span, to)) found.add(to)
  }
  return [...found].sort()
}

/** A look at those of a list that cover a moment, in the order of the list; moments are asked for in rising order only. */
export function runningIn<T extends Span>(list: readonly T[]): (at: Instant) => T[] {
  const waiting = list.map((item, place) => ({ item, place }))
  waiting.sort((a, b) => (a.item.from < b.item.from ? -1 : a.item.from > b.item.from ? 1 : a.place - b.place))
  let running: typeof waiting = []
  let next = 0
  return (at) => {
    const known = next
    while (next < waiting.length && (waiting[next] as (typeof waiting)[number]).item.from <= at) next += 1
    running = [...running, ...waiting.slice(known, next)].filter(({ item }) => item.to > at)
    return running.sort((a, b) => a.place - b.place).map(({ item }) => item)
  }
}

/** Lists by what their items have in common, in the order of the list. */
export function grouped<T, K>(list: Iterable<T>, by: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of list) {
    const key = by(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
