import { milliseconds } from '#shared/base/instant.ts'
import { refuse } from '#shared/base/refusal.ts'
import type { Person } from '#shared/people/person.ts'
import type { Work } from '../work.ts'

/** Whoever has duties to come cannot be removed before somebody else has them. */
export function refuseRostered(work: Work, { id, name }: Person): void {
  if (!mayBeRostered(work, id)) return
  const until = new Date(milliseconds(work.now) + 400 * 86_400_000).toISOString()
  const coming = work
    .call('roster.duties', { from: work.now, to: until })
    .filter(({ person, why, template }) => person.id === id && why !== 'recorded' && template > 0)
  const [next] = coming
  if (next) refuse('people.rostered', { name, date: next.date, count: coming.length })
}

/** A quick look before the long one: whoever is entered, turned, ordered or put in for nowhere has no duties. */
function mayBeRostered(work: Work, id: number): boolean {
  const listed = `%${id}%`
  return (
    work.db.one(
      `SELECT 1 AS found FROM duty_assignment WHERE active = 1 AND person = ? AND date >= ?
       UNION ALL SELECT 1 FROM rotation WHERE active = 1 AND people LIKE ?
       UNION ALL SELECT 1 FROM duty_order WHERE to_at > ? AND people LIKE ?
       UNION ALL SELECT 1 FROM duty_change WHERE state = 'approved' AND (giver = ? OR taker = ?) LIMIT 1`,
      id,
      new Date(milliseconds(work.now) - 5 * 86_400_000).toISOString().slice(0, 10),
      listed,
      work.now,
      listed,
      id,
      id,
    ) !== undefined
  )
}
