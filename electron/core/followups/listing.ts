import type { Followup } from '#shared/followups/followup.ts'
import type { Bound } from '../db/reader.ts'
import type { Handler } from '../work.ts'
import { followupsWhere } from './store.ts'

/** Follow-ups by what is asked for: the open ones by what they wait for next, the others newest first. */
export const list: Handler<'followups.list'> = (work, asked) => {
  const { states, kinds, limit } = asked
  const conditions: [string, Bound | undefined][] = [
    ['f.origin = ?', asked.origin],
    ['f.origin_id = ?', asked.originId],
    ['f.incident = ?', asked.incident],
    ['f.instruction = ?', asked.instruction],
    ['f.exercise = ?', asked.exercise === undefined ? undefined : Number(asked.exercise)],
  ]
  const given = conditions.filter((one): one is [string, Bound] => one[1] !== undefined)
  const all = [oneOf('f.state', states), oneOf('f.kind', kinds), ...given.map(([sql]) => sql)].join(' AND ')
  const bound = [...(states ?? []), ...(kinds ?? []), ...given.map(([, value]) => value)]
  return followupsWhere(work, all, bound, limit).sort(byUrgency)
}

function oneOf(column: string, values: readonly string[] | undefined): string {
  return values ? `${column} IN (${values.map(() => '?').join(', ')})` : '1'
}

function byUrgency(a: Followup, b: Followup): number {
  if (a.next === null || b.next === null)
    return Number(a.next === null) - Number(b.next === null) || b.id - a.id
  return a.next.dueAt < b.next.dueAt ? -1 : a.next.dueAt > b.next.dueAt ? 1 : a.id - b.id
}
