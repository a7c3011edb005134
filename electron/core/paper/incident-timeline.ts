import { incidentNumber } from '#shared/incidents/incident.ts'
import type { IncidentTimelineData } from '#shared/paper/incident-timeline.ts'
import { paperWords } from '../paper-words.ts'
import type { Work } from '../work.ts'

/** The facts of an incident's timeline. */
export function incidentTimelineData(work: Work, id: number): IncidentTimelineData {
  const { year, number, title, exercise } = work.call('incidents.get', { id })
  const words = paperWords(work)
  const items = work.call('incidents.timeline', { id })
  return {
    number: incidentNumber({ year, number }),
    title,
    exercise,
    items: items.map((item) => ({ ...item, kind: words(`timeline.kinds.${item.kind}`) })),
  }
}
