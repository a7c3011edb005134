import type { Hazard } from '#shared/hazards/hazard.ts'
import { actor, type Work } from '../work.ts'

/** Writes into the log what happened to a hazard; `said` fills the places of its words. */
export function noteHazard(
  work: Work,
  { number, unit, description, exercise }: Hazard,
  notice: string,
  said: Record<string, string> = {},
): void {
  const mark = exercise ? work.words('notices:hazards.exercise') : ''
  const what = description.length > mostSaid ? `${description.slice(0, mostSaid)}…` : description
  const fields = { number, unit, description: what, by: actor(work).name, name: '', words: '', mark }
  work.call('log.notice', { notice: `hazards.${notice}`, fields: { ...fields, ...said } })
}

const mostSaid = 60
