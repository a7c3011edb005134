import { go, usePlace } from '#renderer/app/place.ts'

/** What the front page of this room shows. */
export const hazardTabs = ['list', 'attention', 'statistics'] as const

/** What the front page of this room shows. */
export type HazardTab = (typeof hazardTabs)[number]

/** Where this room is: one hazard (its number), or a tab of the front page. */
export function useHazardPlace(): { id: number | null; tab: HazardTab } {
  const [first = ''] = usePlace().detail.split('/')
  return {
    id: /^\d+$/.test(first) ? Number(first) : null,
    tab: hazardTabs.find((tab) => tab === first) ?? 'list',
  }
}

/** Goes to the page of a hazard. */
export function showHazard(id: number): void {
  go('hazards', String(id))
}

/** Goes to a tab of the front page. */
export function showTab(tab: HazardTab): void {
  go('hazards', tab === 'list' ? '' : tab)
}
