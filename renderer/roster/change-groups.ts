import type { Change } from '#shared/roster/change.ts'

/** Where a swap or stand-in stands for those who look at the list. */
export const changeGroups = ['asked', 'agreed', 'coming', 'past'] as const

/** A part of the list of swaps and stand-ins. */
export type ChangeGroup = (typeof changeGroups)[number]

/** What waits for the other, what waits for the leader, what is approved and still to come, and the rest. */
export function changeGroup(change: Change, now: string): ChangeGroup {
  const { state, slot, otherSlot } = change
  const over = slot.to <= now && (otherSlot === null || otherSlot.to <= now)
  if (over) return 'past'
  if (state === 'asked' || state === 'agreed') return state
  return state === 'approved' ? 'coming' : 'past'
}
