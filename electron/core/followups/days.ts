import {
  type Basis,
  type DayCount,
  type Deadlines,
  deadlinesOf,
  type Scheme,
} from '#shared/followups/clock.ts'
import type { Handler, Work } from '../work.ts'

/** How days are counted in the room; `unsure` tells whether a date was asked for whose year's holidays are not announced. */
export function countIn(work: Work, basis: Basis): DayCount & { unsure: () => boolean } {
  let unsure = false
  return {
    basis,
    zone: work.room.zone,
    works: (date) => {
      const { kind, announced } = work.call('calendar.day', { date })
      if (!announced) unsure = true
      return kind === 'workday' || kind === 'adjustedWorkday'
    },
    unsure: () => unsure,
  }
}

/** The deadlines a clock gives from a moment on. */
export function deadlinesIn(
  work: Work,
  assignedAt: string,
  { scheme, basis }: { scheme: Exclude<Scheme, 'own'>; basis: Basis },
): Deadlines {
  return deadlinesOf(assignedAt, scheme, countIn(work, basis))
}

/** The deadlines a clock would give, before anything is assigned. */
export const deadlines: Handler<'followups.deadlines'> = (work, { scheme, basis, assignedAt }) => {
  const count = countIn(work, basis)
  return { ...deadlinesOf(assignedAt ?? work.now, scheme, count), announced: !count.unsure() }
}
