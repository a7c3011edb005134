import samples from '#resources/rules/key-periods.json' with { type: 'json' }
import { plusDays } from '#shared/base/zone.ts'
import type { PeriodKind } from './key-period.ts'

/** A shipped sample of a key period: days of the year `MM-DD`, who says so, whether that was read in the rule itself. Never in force by itself. */
export interface PeriodSample {
  code: string
  kind: PeriodKind
  name: { zh: string; en: string }
  from: string
  to: string
  source: string
  sure: boolean
}

/** The samples to be offered when a key period is entered. */
export const periodSamples: readonly PeriodSample[] = samples.periods.map(({ kind, ...sample }) => ({
  ...sample,
  kind: kind as PeriodKind,
}))

/** The dates of a sample that begins in a year; one that runs over new year ends in the next, and 29 February is the last of the month. */
export function sampleDates({ from, to }: PeriodSample, year: number): { from: string; to: string } {
  const end = to < from ? year + 1 : year
  const last = to === '02-29' ? plusDays(`${end}-03-01`, -1) : `${end}-${to}`
  return { from: `${year}-${from}`, to: last }
}
