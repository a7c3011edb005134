import type { TryResult } from '#shared/callouts/target.ts'

/** What came of a try, in the order of the digits that say so: 1 a report, 2 no answer, ... */
export const resultsByDigit = [
  'answered',
  'noAnswer',
  'busy',
  'off',
  'wrong',
  'reached',
  'sent',
  'read',
  'refused',
] as const satisfies readonly TryResult[]

/** The digit that says a result. */
export function digitOf(result: TryResult): number {
  return resultsByDigit.indexOf(result) + 1
}
