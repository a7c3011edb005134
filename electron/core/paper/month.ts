import { daysOfMonth, monthNumbered } from '#shared/base/month.ts'
import { refuse } from '#shared/base/refusal.ts'

/** The first and the last day of a month given as `202612`; refused when there is no such month. */
export function monthDays(of: number): { from: string; to: string } {
  return daysOfMonth(monthNumbered(of) ?? refuse('paper.noSuchMonth', { of }))
}
