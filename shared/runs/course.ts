import { minutesBetween, plusMinutes } from '#shared/base/instant.ts'
import { type CardStep, inPhaseOrder, levelOfPhase } from '#shared/plans/card.ts'

/** Which steps of a card a level asks for beyond those of time: its own and those of every lower level (4 is the lowest); none without a level. */
export function stepsAtLevel(steps: readonly CardStep[], level: number | null): CardStep[] {
  return inPhaseOrder(steps).filter(({ phase }) => {
    const of = levelOfPhase(phase)
    return of !== null && level !== null && of >= level
  })
}

/** The steps a run begins with. */
export function stepsAtBeginning(steps: readonly CardStep[], level: number | null): CardStep[] {
  const timed = inPhaseOrder(steps).filter(({ phase }) => levelOfPhase(phase) === null)
  return [...timed, ...stepsAtLevel(steps, level)]
}

/** When a step is due whose clock began at a moment; null when it has no time. */
export function dueFrom(began: string, { dueMinutes }: Pick<CardStep, 'dueMinutes'>): string | null {
  return dueMinutes === null ? null : plusMinutes(began, dueMinutes)
}

/** The codes a step comes after that are still open. */
export function waitingFor(step: Pick<CardStep, 'after'>, open: ReadonlySet<string>): string[] {
  return step.after.filter((code) => open.has(code))
}

/** T+ in whole minutes: of a moment before the first contact negative. */
export function minutesAt(began: string, at: string): number {
  return Math.trunc(minutesBetween(began, at)) + 0
}

/** Begun minutes past its time: 0 in time, null without a time. */
export function lateBy(dueAt: string | null, at: string): number | null {
  return dueAt === null ? null : Math.max(0, Math.ceil(minutesBetween(dueAt, at)))
}
