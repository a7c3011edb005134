import { go, usePlace } from '#renderer/app/place.ts'

/** What of the room is shown. */
export const reportTabs = [
  'running',
  'reports',
  'queries',
  'days',
  'numbers',
  'rules',
  'addressees',
  'settings',
] as const

/** What of the room is shown. */
export type ReportTab = (typeof reportTabs)[number]

/** Where this room is: one report, or a tab. */
export function useReportPlace(): { id: number | null; tab: ReportTab } {
  const [first = ''] = usePlace().detail.split('/')
  const id = /^\d+$/.test(first) ? Number(first) : null
  return { id, tab: reportTabs.find((tab) => tab === first) ?? 'running' }
}

/** Goes to a report. */
export function showReport(id: number): void {
  go('reports', `${id}`)
}

/** Goes to a tab of the room. */
export function showTab(tab: ReportTab): void {
  go('reports', tab === 'running' ? '' : tab)
}
