import { useQuery } from '#renderer/app/call.ts'
import type { DueItem } from '#shared/desk/due-item.ts'

const reporting: readonly DueItem['kind'][] = ['ownLeaders', 'report', 'reportQuery', 'reportIssue']

/** When the next report of each incident is due, by its number; an incident nothing is due of is not in it. */
export function useNextReports(): ReadonlyMap<number, string> {
  const items = useQuery('desk.due', {}, { every: 60_000 }).value?.items ?? []
  const next = new Map<number, string>()
  for (const { kind, page, dueAt } of items) {
    const [room, id] = page.split('/')
    if (room !== 'incidents' || !reporting.includes(kind)) continue
    const known = next.get(Number(id))
    if (known === undefined || dueAt < known) next.set(Number(id), dueAt)
  }
  return next
}
