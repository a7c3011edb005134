import type { InForceLine } from '#shared/handover/handover.ts'
import { titleOf } from './warning-title.ts'
import type { Work } from './work.ts'

const numerals = ['', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'] as const

/** In a real room exercises are kept apart: what is for real. In a rehearsal room all of it is practised. */
export function forReal(work: Work): (one: { exercise: boolean }) => boolean {
  const { rehearsal } = work.room
  return ({ exercise }) => rehearsal || !exercise
}

/** Warnings and response levels in force at the moment of the call, as handover and paper name them. */
export function inForceLines(work: Work): InForceLine[] {
  const { warnings } = work.call('warnings.inForce', {})
  const { responses } = work.call('responses.current', {})
  return [
    ...warnings.map((one) => ({ warning: titleOf(work, one), since: one.since, response: '' })),
    ...responses.filter(forReal(work)).map(({ matter, level, since }) => ({
      warning: matter,
      since,
      response: work.words('paper:handover.level', { level: numerals[level] ?? level }),
    })),
  ]
}
