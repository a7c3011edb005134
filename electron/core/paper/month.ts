import { refuse } from '#shared/base/refusal.ts'
import { plusDays } from '#shared/base/zone.ts'

/** Months are numbered from here, `190001`; smaller numbers are those of key periods. */
const firstMonth = 190_001

/** True when a number names a month, `202612`. */
export function namesMonth(of: number): boolean {
  return of >= firstMonth
}

/** The first and the last day of a month given as `202612`; refused when there is no such month. */
export function monthDays(of: number): { from: string; to: string } {
  const [year, month] = [Math.floor(of / 100), of % 100]
  if (!namesMonth(of) || year > 9998 || month < 1 || month > 12) refuse('paper.noSuchMonth', { of })
  const [from, next] = [first(year, month), month === 12 ? first(year + 1, 1) : first(year, month + 1)]
  return { from, to: plusDays(next, -1) }
}

function first(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`
}
