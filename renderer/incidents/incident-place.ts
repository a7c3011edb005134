import { go, usePlace } from '#renderer/app/place.ts'

/** What of an incident's page is shown. */
export const incidentTabs = ['now', 'timeline', 'replay'] as const

/** What of an incident's page is shown. */
export type IncidentTab = (typeof incidentTabs)[number]

/** Where this room is: the list (`id` null) or one incident; `settling` when the desk sent somebody here to report. */
export function useIncidentPlace(): { id: number | null; tab: IncidentTab; settling: boolean } {
  const [first = '', second = ''] = usePlace().detail.split('/')
  const id = /^\d+$/.test(first) ? Number(first) : null
  return { id, tab: incidentTabs.find((tab) => tab === second) ?? 'now', settling: second === 'report' }
}

/** Goes to an incident's page. */
export function showIncident(id: number, tab: IncidentTab = 'now'): void {
  go('incidents', tab === 'now' ? `${id}` : `${id}/${tab}`)
}

/** Goes to the list of incidents. */
export function showIncidents(): void {
  go('incidents')
}
