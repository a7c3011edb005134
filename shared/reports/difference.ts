import { figureKeys } from '#shared/incidents/figures.ts'
import type { CallBody, IncidentBody, ReportBody } from './body.ts'
import type { Difference } from './report.ts'

const fields = [
  'occurredAt',
  'occurredWords',
  'place',
  'overview',
  'progress',
  'causeWords',
  'trend',
  'requests',
  'nextWork',
] as const

/** What a report says otherwise than the one before it: figures old and new, words that changed, measures added or gone. What the report before did not speak of is no difference. */
export function differencesOf(before: ReportBody | null, now: ReportBody): Difference[] {
  if (!before || before.kind === 'day' || now.kind === 'day') return []
  return [...figureDifferences(before, now), ...worded(before, now), ...measured(before, now)]
}

function figureDifferences(before: IncidentBody | CallBody, now: IncidentBody | CallBody): Difference[] {
  return figureKeys
    .filter((key) => before.figures[key] !== now.figures[key])
    .map((key) => ({ field: key, kind: 'figure', from: before.figures[key], to: now.figures[key] }))
}

function worded(before: IncidentBody | CallBody, now: IncidentBody | CallBody): Difference[] {
  if (before.kind !== 'incident' || now.kind !== 'incident') return []
  return fields
    .filter((field) => (before[field] || null) !== (now[field] || null) && now[field])
    .map((field) => ({ field, kind: 'words', from: before[field] || null, to: now[field] || null }))
}

function measured(before: IncidentBody | CallBody, now: IncidentBody | CallBody): Difference[] {
  if (before.kind !== 'incident' || now.kind !== 'incident') return []
  const [old, fresh] = [before.measures.map(said), now.measures.map(said)]
  const added = fresh.filter((one) => !old.includes(one))
  const removed = old.filter((one) => !fresh.includes(one))
  return [
    ...added.map((to): Difference => ({ field: 'measures', kind: 'added', from: null, to })),
    ...removed.map((from): Difference => ({ field: 'measures', kind: 'removed', from, to: null })),
  ]
}

function said({ who, what }: { who: string; what: string }): string {
  return `${who} ${what}`
}
