import { plusMinutes } from '#shared/base/instant.ts'
import type { Board, BoardTarget, CalloutBrief, WaveState } from '#shared/callouts/board.ts'
import { countsOf, oldestOf, queueOf, standingOf } from '#shared/callouts/standing.ts'
import type { Handler, Work } from '../work.ts'
import { type Callout, calloutOf, calloutsOf, targetRow, targetsOf } from './store.ts'

/** The board of a call-out, now or as it stood at a moment. */
export const board: Handler<'callouts.board'> = (work, { id, at }) => boardOf(work, id, at ?? work.now)

/** Call-outs in one line each, newest first. */
export const list: Handler<'callouts.list'> = (work, asked) =>
  calloutsOf(work.db, asked).map((callout) => briefOf(callout, standing(work, callout, work.now)))

/** The board at a moment. */
export function boardOf(work: Work, id: number, at = work.now): Board {
  const callout = calloutOf(work.db, id)
  const targets = standing(work, callout, at)
  return {
    ...briefOf(callout, targets, at),
    at,
    plan: callout.plan,
    targets,
    queue: queueOf(targets).map((target) => target.id),
    waves: wavesOf(callout, targets),
  }
}

/** A target as it stands now. */
export function targetOf(work: Work, id: number): BoardTarget {
  const callout = calloutOf(work.db, targetRow(work.db, id).callout)
  return standing(work, callout, work.now).find((target) => target.id === id) as BoardTarget
}

/** Every target of a call-out as it stands at a moment. */
export function standing(work: Work, callout: Callout, at: string): BoardTarget[] {
  const moment = { plan: callout.plan, now: at, endedAt: endedBy(callout, at) }
  return targetsOf(work.db, callout.id, at).map((target) => standingOf(target, moment))
}

/** A call-out in one line. */
export function briefOf(callout: Callout, targets: readonly BoardTarget[], at = '9999'): CalloutBrief {
  const endedAt = endedBy(callout, at)
  const oldest = endedAt === null ? oldestOf(targets) : null
  const [first] = queueOf(targets)
  return {
    id: callout.id,
    title: callout.title,
    chain: callout.chain,
    exercise: callout.exercise === 1,
    startedAt: callout.started_at,
    startedBy: by(callout.started_by, callout.startedName),
    endedAt,
    endedBy: endedAt === null ? null : by(callout.ended_by, callout.endedName),
    ending: endedAt === null ? '' : callout.ending,
    counts: countsOf(targets),
    oldest: oldest && { target: oldest.id, unit: oldest.unit, seconds: oldest.ageSeconds },
    next: first?.next ? { ...first.next, target: first.id, unit: first.unit } : null,
    feedback: feedbackOf(callout),
  }
}

function feedbackOf(callout: Callout): CalloutBrief['feedback'] {
  const { plan, liftedAt } = callout
  if (plan.feedbackMinutes === null && callout.feedback_at === null) return null
  return {
    what: plan.feedbackWhat,
    dueAt: feedbackDueAt(plan.feedbackMinutes, liftedAt),
    at: callout.feedback_at,
    by: by(callout.feedback_by, callout.feedbackName),
    words: callout.feedback,
  }
}

/** When the report after lifting is due; null when none is or the warning was not lifted. */
export function feedbackDueAt(minutes: number | null, liftedAt: string | null): string | null {
  return minutes === null || liftedAt === null ? null : plusMinutes(liftedAt, minutes)
}

function wavesOf({ plan, started_at }: Callout, targets: readonly BoardTarget[]): WaveState[] {
  return plan.waves.map(({ name, afterMinutes }, wave) => {
    const own = targets.filter((target) => target.wave === wave && target.state !== 'dropped')
    return {
      wave,
      name,
      beginsAt: plusMinutes(started_at, afterMinutes),
      total: own.length,
      answered: own.filter(({ state }) => state === 'answered').length,
    }
  })
}

function endedBy({ ended_at }: Callout, at: string): string | null {
  return ended_at !== null && ended_at <= at ? ended_at : null
}

function by(id: number | null, name: string | null): { id: number; name: string } | null {
  return id === null ? null : { id, name: name ?? '' }
}
