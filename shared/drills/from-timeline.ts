import { minutesBetween } from '#shared/base/instant.ts'
import type { TimelineItem, TimelineKind } from '#shared/incidents/timeline.ts'
import { type Inject, lastMinute } from './script.ts'

/** What came in from outside, by kind of thing on a timeline. */
const incoming: Partial<Record<TimelineKind, Inject['kind']>> = {
  state: 'call',
  facts: 'text',
  figures: 'text',
  telling: 'call',
  log: 'text',
  query: 'call',
}

/** What the room did: it becomes what is expected. */
const done: Partial<Record<TimelineKind, NonNullable<Inject['expected']>['proof']>> = {
  report: 'report',
  delivery: 'report',
  run: 'run',
  instruction: 'answer',
}

const mostInjects = 200

/** A script out of what once happened, minute by minute: what came in becomes an inject, what the room did next becomes the act expected of the officers by the same minute. */
export function scriptFrom(items: readonly TimelineItem[]): Inject[] {
  const [first] = items
  if (first === undefined) return []
  const injects: Inject[] = []
  for (const { at, kind, text, who } of items) {
    const minute = Math.max(0, Math.floor(minutesBetween(first.at, at)))
    const words = text.trim().slice(0, 4000)
    const came = incoming[kind]
    const proof = done[kind]
    if (words === '' || minute > lastMinute) continue
    if (came && injects.length < mostInjects)
      injects.push({
        code: `i${injects.length + 1}`,
        atMinutes: minute,
        kind: came,
        from: came === 'call' ? who.slice(0, 120) : '',
        words,
        expected: null,
      })
    const last = injects.at(-1)
    if (proof && last?.expected === null)
      last.expected = { act: words.slice(0, 400).trim(), byMinutes: minute, proof }
  }
  return injects
}
