import { minutesBetween } from '#shared/base/instant.ts'
import { plusAt, type Stretch, stretchesOf } from '#shared/drills/clock.ts'
import { type Compared, lateBy, standing } from '#shared/drills/comparison.ts'
import type { DrillEvent } from '#shared/drills/drill.ts'
import type { Inject } from '#shared/drills/script.ts'
import type { Clock } from '#shared/reports/clock.ts'
import type { Handler, Work } from '../work.ts'
import { type Evidence, evidenceOf, incidentsOf, runsOf, type Span } from './evidence.ts'
import { eventsOf, rowOf, scriptOf } from './store.ts'

/** Times met against the plan: the script, the cards that were run, the clocks of reports; nothing before the drill began. */
export const comparison: Handler<'drills.comparison'> = (work, { id }) => {
  const row = rowOf(work.db, id)
  if (row.began_at === null) return []
  const events = eventsOf(work.db, id)
  const clock = stretchesOf(events)
  const span = { drill: id, from: row.began_at, to: row.ended_at ?? work.now }
  const look = { work, span, clock, now: plusAt(clock, span.to) }
  return [...ofScript(look, events), ...ofRuns(look), ...ofReports(look)]
}

interface Look {
  work: Work
  span: Span
  clock: readonly Stretch[]
  /** T+ of the moment it is looked at, or of the end. */
  now: number
}

function ofScript(look: Look, events: readonly DrillEvent[]): Compared[] {
  const { injects } = scriptOf(look.work.db, look.span.drill)
  const evidence = evidenceOf(look.work, look.span)
  return injects.flatMap((inject) => {
    const { code, words, expected } = inject
    if (expected === null) return []
    const found = expected.proof === 'answer' ? [] : evidence[expected.proof]
    const met = metBy(inject, events, found)
    return [
      compared(look, {
        kind: 'inject',
        key: code,
        about: words,
        act: expected.act,
        duePlus: expected.byMinutes,
        met,
      }),
    ]
  })
}

/** The officers' first answer, or the first thing that proves it was done, whichever came earlier; nothing before the inject was delivered. */
function metBy({ code }: Inject, events: readonly DrillEvent[], found: readonly Evidence[]): Evidence | null {
  const delivered = events.find(({ act, inject }) => act === 'inject' && inject === code)
  if (!delivered) return null
  const answers = events
    .filter(({ act, inject }) => act === 'answer' && inject === code)
    .map(({ happenedAt, words }) => ({ at: happenedAt, words }))
  const since = delivered.happenedAt.slice(0, 16)
  const [first] = [...answers, ...found.filter(({ at }) => at.slice(0, 16) >= since)].sort((a, b) =>
    a.at < b.at ? -1 : 1,
  )
  return first ?? null
}

function ofRuns(look: Look): Compared[] {
  return runsOf(look.work.db, look.span).flatMap((id) => {
    const run = look.work.call('runs.get', { id })
    return run.steps.flatMap((step) =>
      step.dueAt === null || step.state === 'notApplicable'
        ? []
        : [
            compared(look, {
              kind: 'step',
              key: `${id}/${step.code}`,
              about: run.title,
              act: step.words,
              duePlus: duePlus(look, run.beganAt, step.dueAt),
              met:
                step.state === 'done' && step.settledAt !== null
                  ? { at: step.settledAt, words: step.answered }
                  : null,
            }),
          ],
    )
  })
}

function ofReports(look: Look): Compared[] {
  return incidentsOf(look.work.db, look.span).flatMap((incident) =>
    look.work
      .call('reports.clocks', { incident })
      .filter(inDrill)
      .flatMap(({ key, words, article, startAt, dueAt, metAt, kind, atOnce }) =>
        startAt === null || dueAt === null || atOnce
          ? []
          : [
              compared(look, {
                kind: 'report',
                key,
                about: words || look.work.words(`notices:drills.clock.${kind}`),
                act: article,
                duePlus: duePlus(look, startAt, dueAt),
                met: metAt === null ? null : { at: metAt, words: '' },
              }),
            ],
      ),
  )
}

/** Clocks of the hours of a drill: this room's own, not those of the weeks after. */
function inDrill({ ours, behind, state, kind }: Clock): boolean {
  return ours && behind === null && state !== 'dropped' && kind !== 'watch' && kind !== 'supplement'
}

/** A limit that is counted in minutes from a moment, in running time: real calls do not use it up. */
function duePlus({ clock }: Look, from: string, dueAt: string): number {
  return plusAt(clock, from) + minutesBetween(from, dueAt)
}

interface Made extends Pick<Compared, 'kind' | 'key' | 'about' | 'act' | 'duePlus'> {
  met: Evidence | null
}

function compared({ clock, now }: Look, { met, ...made }: Made): Compared {
  const metPlus = met === null ? null : plusAt(clock, met.at)
  return {
    ...made,
    metPlus,
    metAt: met?.at ?? null,
    by: met?.words ?? '',
    state: standing(made.duePlus, metPlus, now),
    lateMinutes: lateBy(made.duePlus, metPlus, now),
  }
}
