import { go, usePlace } from '#renderer/app/place.ts'

/** What the front page of this room shows. */
export const hazardTabs = ['list', 'checks', 'leaders', 'attention', 'statistics'] as const

/** What the front page of this room shows. */
export type HazardTab = (typeof hazardTabs)[number]

/** Where this room is: one hazard or one check (its number), or a tab of the front page. */
export function useHazardPlace(): { id: number | null; check: number | null; tab: HazardTab } {
  const [first = '', second = ''] = usePlace().detail.split('/')
  return {
    id: numberIn(first),
    check: first === 'checks' ? numberIn(second) : null,
    tab: hazardTabs.find((tab) => tab === first) ?? 'list',
  }
}

/** Goes to the page of a hazard. */
export function showHazard(id: number): void {
  go('hazards', String(id))
}

/** Goes to the page of a check. */
export function showCheck(id: number): void {
  go('hazards', `checks/${id}`)
}

/** Goes to a tab of the front page. */
export function showTab(tab: HazardTab): void {
  go('hazards', tab === 'list' ? '' : tab)
}

function numberIn(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null
}
