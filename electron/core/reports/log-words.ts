import { IncidentFacts } from '#shared/incidents/facts.ts'
import type { Work } from '../work.ts'

/** Writes a line of the duty log about the reporting of an incident (null: of the day); that of an exercise says so. */
export function noteOf(
  work: Work,
  incident: number | null,
  notice: string,
  fields: Record<string, string | number> = {},
): void {
  const matter = incident === null ? null : namedIn(work, incident)
  work.call('log.notice', {
    notice: `reports.${notice}`,
    fields: {
      name: work.person?.name ?? '',
      mark: matter?.mark ?? '',
      title: matter?.title ?? '',
      ...fields,
    },
    exercise: matter?.exercise,
  })
}

/** The title of an incident with the mark of an exercise before it. */
export function titleOf(work: Work, incident: number): string {
  const { mark, title } = namedIn(work, incident)
  return mark + title
}

function namedIn(work: Work, incident: number): { mark: string; title: string; exercise: boolean } {
  const row = work.db.one<{ facts: string; exercise: number }>(
    `SELECT r.facts, i.exercise FROM incident i JOIN incident_revision r ON r.room = i.room AND r.incident = i.id
     WHERE i.id = ? ORDER BY r.id DESC LIMIT 1`,
    incident,
  )
  if (!row) return { mark: '', title: '', exercise: false }
  const { title } = IncidentFacts.parse(JSON.parse(row.facts))
  const exercise = row.exercise === 1
  return { title, exercise, mark: exercise ? exerciseMark(work) : '' }
}

/** The mark of an exercise. */
export function exerciseMark(work: Work): string {
  return work.words('notices:reports.exercise')
}
