import { minutesBetween } from '#shared/base/instant.ts'
import type { RunStep } from '#shared/runs/run.ts'

/** True of an open step whose time has passed. */
export function isLate({ state, dueAt }: RunStep, now: string): boolean {
  return state === 'open' && dueAt !== null && dueAt < now
}

/** Whole minutes by which a step is late now, or was when it was done; nought when it is not. */
export function lateBy(step: RunStep, now: string): number {
  if (isLate(step, now)) return Math.floor(minutesBetween(step.dueAt ?? now, now))
  return step.state === 'done' ? (step.lateMinutes ?? 0) : 0
}
