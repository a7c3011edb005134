import { go, usePlace } from '#renderer/app/place.ts'

/** The lists of this room. */
export const followupTabs = ['open', 'instructions', 'tasks', 'month', 'history'] as const

/** One of the lists of this room. */
export type FollowupTab = (typeof followupTabs)[number]

/** Where this room is: a list, one follow-up, or one instruction. */
export type FollowupPlace =
  | { page: 'list'; tab: FollowupTab }
  | { page: 'followup' | 'instruction'; id: number }

/** Where this room is. */
export function useFollowupPlace(): FollowupPlace {
  const [first = '', second = ''] = usePlace().detail.split('/')
  if (/^\d+$/.test(first)) return { page: 'followup', id: Number(first) }
  if (first === 'instruction' && /^\d+$/.test(second)) return { page: 'instruction', id: Number(second) }
  return { page: 'list', tab: followupTabs.find((tab) => tab === first) ?? 'open' }
}

/** Goes to a follow-up. */
export function showFollowup(id: number): void {
  go('followups', `${id}`)
}

/** Goes to an instruction. */
export function showInstruction(id: number): void {
  go('followups', `instruction/${id}`)
}

/** Goes to a list of this room. */
export function showList(tab: FollowupTab = 'open'): void {
  go('followups', tab === 'open' ? '' : tab)
}
