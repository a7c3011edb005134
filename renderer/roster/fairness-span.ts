import { daysOfMonth, monthOf, plusMonths } from '#shared/base/month.ts'

/** The periods over which fairness is looked at. */
export const fairnessPeriods = ['month', 'quarter', 'year', 'years', 'own'] as const

/** A period over which fairness is looked at. */
export type FairnessPeriod = (typeof fairnessPeriods)[number]

const longest = 10

/** The days of a period round a day; "all years" go ten years back. */
export function spanOf(period: Exclude<FairnessPeriod, 'own'>, today: string): { from: string; to: string } {
  const year = Number(today.slice(0, 4))
  if (period === 'month') return daysOfMonth(monthOf(today))
  if (period === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (period === 'years') return { from: `${year - longest}-01-01`, to: `${year}-12-31` }
  const first = plusMonths(`${year}-01`, Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3)
  return { from: daysOfMonth(first).from, to: daysOfMonth(plusMonths(first, 2)).to }
}
