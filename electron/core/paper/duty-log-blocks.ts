import type { Brief, Handover, MatterKind } from '#shared/handover/handover.ts'
import type { Shift } from '#shared/handover/shift.ts'
import type { Entry } from '#shared/log/entry.ts'
import { levelMark } from '#shared/responses/level.ts'
import type { ResponseStep } from '#shared/responses/step.ts'
import { forReal } from '../in-force.ts'
import { paperWords } from '../paper-words.ts'
import { type Named, titleOf } from '../warning-title.ts'
import type { Work } from '../work.ts'

/** The brief of a shift: as it was signed, as it stands now while the shift is on duty; null for an old one without a handover. */
export function briefOfShift(work: Work, shift: number, handover: Handover | null): Brief | null {
  if (handover) return handover.brief
  return work.call('shift.current', {}).shift?.id === shift ? work.call('handover.brief', {}) : null
}

const settledElsewhere: readonly MatterKind[] = ['entry', 'incident', 'run', 'followup']

/** What was in hand: open entries, incidents, plan cards under way, follow-ups; without a brief the shift's own open entries. */
export function openMattersOf(brief: Brief | null, entries: readonly Entry[]): string[] {
  if (brief === null) return entries.filter(({ open }) => open).map(({ text }) => text)
  return brief.matters
    .filter(({ kind }) => settledElsewhere.includes(kind))
    .map(({ text, progress }) => [text, progress].filter(Boolean).join(' · '))
}

/** Warnings and responses of a shift: what was taken in and what was decided while it lasted. */
export function inForceOf(work: Work, { from, to }: Shift): string[] {
  const warnings = work.db
    .all<{ facts: string }>(
      "SELECT facts FROM warning_message WHERE at >= ? AND at < ? AND status = 'actual' ORDER BY issued_at, id",
      from,
      to,
    )
    .map(({ facts }) => titleOf(work, JSON.parse(facts) as Named))
  return [...warnings, ...decisionsOf(work, { from, to })]
}

const decisions: readonly ResponseStep['act'][] = ['approve', 'external']

function decisionsOf(work: Work, { from, to }: Pick<Shift, 'from' | 'to'>): string[] {
  const words = paperWords(work)
  return work.db
    .all<{ response: number }>(
      'SELECT DISTINCT response FROM response_step WHERE happened_at >= ? AND happened_at < ?',
      from,
      to,
    )
    .map(({ response }) => work.call('responses.get', { id: response }))
    .filter(forReal(work))
    .flatMap(({ matter, steps }) =>
      steps
        .filter(({ act, happenedAt }) => decisions.includes(act) && happenedAt >= from && happenedAt < to)
        .map(({ change, level, answers, happenedAt }) => {
          const named = level ?? steps.find(({ id }) => id === answers)?.level ?? null
          const fields = { matter, level: named === null ? '' : levelMark(named) }
          return { happenedAt, text: words(`dutyLog.decided.${change}`, fields) }
        }),
    )
    .sort((a, b) => (a.happenedAt < b.happenedAt ? -1 : 1))
    .map(({ text }) => text)
}

/** What leaders ordered while the shift lasted, as kept for handling and as written into the log. */
export function instructionsOf(work: Work, { from, to }: Shift, entries: readonly Entry[]): string[] {
  const words = paperWords(work)
  const kept = work.db
    .all<{ id: number }>(
      'SELECT id FROM instruction WHERE given_at >= ? AND given_at < ? ORDER BY given_at, id',
      from,
      to,
    )
    .map(({ id }) => work.call('followups.instruction', { id }))
    .filter(forReal(work))
  const taken = new Set(kept.map(({ entry }) => entry))
  const logged = entries.filter(
    ({ id, kind, refers }) => kind === 'instruction' && refers === null && !taken.has(id),
  )
  return [
    ...kept.map(({ leader, words: said }) =>
      words('report.day.instruction', {
        who: [leader.post, leader.name].filter(Boolean).join(' '),
        words: said,
      }),
    ),
    ...logged.map(({ text }) => text),
  ]
}
