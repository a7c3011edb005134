import type { Work } from './work.ts'

/** Whether a record made now is an exercise: as the caller says, else it is one while a drill runs that no real call has broken out of. */
export function exerciseNow(work: Work, said: boolean | undefined): boolean {
  if (said !== undefined) return said
  const { drill, brokenOut } = work.call('drills.now', {})
  return drill !== null && !brokenOut
}
