import { momentOf, pausedMinutes, plusAt, type Stretch, stretchesOf } from '#shared/drills/clock.ts'
import type { Drill, DrillEvent, PlayedInject } from '#shared/drills/drill.ts'
import type { Inject } from '#shared/drills/script.ts'
import type { Handler, Work } from '../work.ts'
import {
  entriesOf,
  evaluationsOf,
  eventsOf,
  factsOf,
  lineFrom,
  linesWhere,
  rowOf,
  scriptOf,
} from './store.ts'

/** Drills newest first: those in some states. */
export const list: Handler<'drills.list'> = (work, { states, limit }) => {
  const wanted = states ? `d.state IN (${states.map(() => '?').join(', ') || 'NULL'})` : '1'
  return linesWhere(work.db, wanted, [...(states ?? [])], limit)
}

/** A drill with everything that belongs to it; refused when there is none. */
export function drillOf(work: Work, id: number): Drill {
  const { db } = work
  const row = rowOf(db, id)
  const events = eventsOf(db, id)
  const clock = stretchesOf(events)
  const { injects, states } = scriptOf(db, id)
  const { place: _place, plannedAt: _plannedAt, ...line } = lineFrom(row)
  const until = row.ended_at ?? work.now
  return {
    ...line,
    planName: planNameOf(work, row.plan),
    facts: factsOf(row),
    script: playedOf(injects, events, clock),
    scripts: states,
    events,
    plus: row.began_at === null ? null : plusAt(clock, until),
    pausedMinutes: pausedMinutes(clock, until),
    entries: entriesOf(db, id),
    evaluations: evaluationsOf(db, id),
  }
}

/** A script with when each inject is due and was delivered; nothing is due while the drill does not run. */
export function playedOf(
  injects: readonly Inject[],
  events: readonly DrillEvent[],
  clock: readonly Stretch[],
): PlayedInject[] {
  return injects.map((inject) => ({
    ...inject,
    dueAt: momentOf(clock, inject.atMinutes),
    deliveredAt:
      events.find(({ act, inject: code }) => act === 'inject' && code === inject.code)?.happenedAt ?? null,
  }))
}

/** What a card is called; its code where the room does not know it any more. */
export function planNameOf(work: Work, code: string): string {
  if (code === '') return ''
  return work.call('plans.list', {}).find((plan) => plan.code === code)?.name ?? code
}
