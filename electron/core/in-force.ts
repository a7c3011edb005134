import type { InForceLine } from '#shared/handover/handover.ts'
import type { Work } from './work.ts'

const numerals = ['', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'] as const

/** Warnings and response levels in force at the moment of the call, as handover and paper name them. */
export function inForceLines(work: Work): InForceLine[] {
  const { warnings } = work.call('warnings.inForce', {})
  const { responses } = work.call('responses.current', {})
  return [
    ...warnings.map(({ headline, since }) => ({ warning: headline, since, response: '' })),
    ...responses.map(({ matter, level, since }) => ({
      warning: matter,
      since,
      response: work.words('paper:handover.level', { level: numerals[level] ?? level }),
    })),
  ]
}
