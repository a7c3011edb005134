import type { TimelineItem } from '#shared/incidents/timeline.ts'
import type { Handler, Work } from '../work.ts'
import { itemsOf } from './happened.ts'
import { adoptedAmong, adoptionsOf, figuresOf, gradingsOf, revisionsOf, rowOf } from './store.ts'
import { instructionsHappened } from './timeline-instructions.ts'
import { logHappened } from './timeline-log.ts'
import { ownHappened } from './timeline-own.ts'
import { reportsHappened } from './timeline-reports.ts'
import { runsHappened } from './timeline-runs.ts'

/** Everything that happened about an incident, from every room, oldest first. */
export const timeline: Handler<'incidents.timeline'> = (work, { id, kinds }) => timelineOf(work, id, kinds)

/** What had happened by a moment, with the facts, figures and grade as the room knew them then. */
export const timelineAt: Handler<'incidents.timelineAt'> = (work, { id, at }) => {
  const { db } = work
  const all = timelineOf(work, id, undefined)
  const by = <One extends { at: string }>(list: readonly One[]) => list.filter((one) => one.at <= at)
  return {
    at,
    first: all[0]?.at ?? at,
    last: all.at(-1)?.at ?? at,
    items: by(all),
    facts: by(revisionsOf(db, id)).at(-1)?.facts ?? null,
    adopted: adoptedAmong(figuresOf(db, id), by(adoptionsOf(db, id))),
    level: by(gradingsOf(db, id)).at(-1)?.level ?? null,
  }
}

/** The timeline of an incident, all of it or some kinds. */
export function timelineOf(
  work: Work,
  id: number,
  kinds: readonly TimelineItem['kind'][] | undefined,
): TimelineItem[] {
  rowOf(work.db, id)
  const happened = [ownHappened, logHappened, reportsHappened, runsHappened, instructionsHappened]
    .flatMap((source) => source(work, id))
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
  return itemsOf(work, happened)
}
