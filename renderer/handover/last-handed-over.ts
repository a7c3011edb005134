import { cell } from '#renderer/app/cell.ts'
import type { Handover } from '#shared/handover/handover.ts'
import type { Shift } from '#shared/handover/shift.ts'

/** The handover this window has just seen through, until somebody says that it was read; outlives a change of seat. */
export const lastHandedOver = cell<{ handover: Handover; shift: Shift } | null>(null)
