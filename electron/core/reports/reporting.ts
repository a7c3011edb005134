import { refuse } from '#shared/base/refusal.ts'
import { asksReason, isOpen } from '#shared/reports/clocks.ts'
import type { Reporting } from '#shared/reports/matter.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { stagesNow } from './chain.ts'
import { clocksNow } from './clocks.ts'
import { noteOf } from './log-words.ts'
import { queriesWhere } from './queries.ts'
import { releasesOf, skipsOf } from './releases.ts'
import { leadersToldOf, linesWhere } from './store.ts'

/** Everything about the reporting of one incident. */
export function reportingOf(work: Work, incident: number): Reporting {
  const { id, state } = work.call('incidents.get', { id: incident })
  const watch = work.db.one<{ at: string; words: string }>(
    'SELECT at, words FROM watch_end WHERE incident = ?',
    incident,
  )
  return {
    incident,
    clocks: clocksNow(work, incident),
    reports: linesWhere(work.db, 'r.incident = ?', [incident], 1000),
    queries: queriesWhere(work.db, 'q.incident = ?', [incident], 500),
    releases: releasesOf(work.db, incident),
    skips: skipsOf(work.db, incident),
    leadersTold: leadersToldOf(work.db, incident),
    watch: { endedAt: watch?.at ?? null, words: watch?.words ?? '' },
    mayDraft: stagesNow(work.db, { id, state }),
  }
}

/** The watch for changed casualties ends when its days are over and everything is reported and explained. */
export const endWatch: Handler<'reports.endWatch'> = (work, { incident, words }) => {
  const clocks = clocksNow(work, incident)
  const watch = clocks.find(({ kind }) => kind === 'watch') ?? refuse('reports.noWatch')
  if (watch.metAt !== null) refuse('reports.watchEndedAlready')
  if (watch.dueAt === null || work.now < watch.dueAt)
    refuse('reports.watchRunning', { until: watch.dueAt ?? '' })
  const others = clocks.filter(({ kind }) => kind !== 'watch')
  if (others.some((clock) => isOpen(clock) || asksReason(clock))) refuse('reports.notSettled')
  work.ledger.insert('watch_end', { incident, words, at: work.now, person: actor(work).id })
  noteOf(work, incident, 'watchEnded', { words })
  return reportingOf(work, incident)
}
