import type { HazardCounts } from '#shared/hazards/figures.ts'

/** The counts in the order in which they are shown. */
export const counted = ['found', 'rectified', 'inTime', 'overdue', 'open', 'crossedOff'] as const

/** A share as people read it, `87.5%`; a dash where nothing fell due. */
export function share({ rate }: HazardCounts): string {
  return rate === null ? '—' : `${(rate / 10).toFixed(1)}%`
}
