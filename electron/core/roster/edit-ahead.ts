import { plusDays } from '#shared/base/zone.ts'
import { today } from '../shift-rules.ts'
import type { Work } from '../work.ts'
import { edited } from './edit.ts'

/** How far ahead the difference that a change of rules makes is written down, in days. */
const horizon = 92

/** Changes a rule of the roster: the past is settled first, and the difference on the coming board is written down. */
export function editedAhead<T>(work: Work, kind: string, act: () => T): T {
  const from = today(work)
  const made: T[] = []
  edited(work, { kind, reason: '', days: { from, to: plusDays(from, horizon) } }, () => {
    made.push(act())
  })
  return made[0] as T
}
