import { plusMinutes } from '#shared/base/instant.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { ownLeaderMinutes } from '#shared/incidents/raising.ts'
import type { Work } from '../work.ts'
import { markIn, titleIn } from './log-words.ts'

/** What this room asks to be settled: own leaders who were not told of an open incident. */
export function due(work: Work): DueItem[] {
  return work.db
    .all<{ id: number; opened_at: string }>(
      `SELECT i.id, i.opened_at FROM incident i WHERE i.state = 'open' AND NOT EXISTS
         (SELECT 1 FROM incident_telling t WHERE t.room = i.room AND t.incident = i.id AND t.role = 'ownLeader')
       ORDER BY i.id`,
    )
    .map(({ id, opened_at }) => ({
      key: `ownLeaders/${id}`,
      kind: 'ownLeaders',
      id,
      text: `${markIn(work, id)}${titleIn(work, id)}`,
      dueAt: plusMinutes(opened_at, ownLeaderMinutes),
      page: `incidents/${id}`,
    }))
}
