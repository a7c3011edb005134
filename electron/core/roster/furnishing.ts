import { furnishRoster } from '../roster-defaults.ts'
import type { Work } from '../work.ts'

/** Gives a room from before there were rosters the posts every room begins with. */
export function furnish(work: Work): void {
  const [found] = work.db.kept('duty_post', 'SELECT 1 AS found FROM duty_post LIMIT 1')
  if (!found) furnishRoster(work.ledger, work.room.createdAt.slice(0, 10), work.settings.language)
}
