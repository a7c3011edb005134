import { go, usePlace } from '#renderer/app/place.ts'

/** What of a drill's page is shown. */
export const drillTabs = ['play', 'comparison', 'evaluation'] as const

/** What of a drill's page is shown. */
export type DrillTab = (typeof drillTabs)[number]

/** Where this room is: the list (`id` null), the cards to be drilled again, or one drill. */
export function useDrillPlace(): { id: number | null; tab: DrillTab; intervals: boolean } {
  const [first = '', second = ''] = usePlace().detail.split('/')
  return {
    id: /^\d+$/.test(first) ? Number(first) : null,
    tab: drillTabs.find((tab) => tab === second) ?? 'play',
    intervals: first === 'intervals',
  }
}

/** Goes to a drill's page. */
export function showDrill(id: number, tab: DrillTab = 'play'): void {
  go('drills', tab === 'play' ? `${id}` : `${id}/${tab}`)
}
