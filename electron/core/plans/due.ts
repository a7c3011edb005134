import { plusMinutes } from '#shared/base/instant.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { cardVersions } from '../card-content.ts'
import type { Work } from '../work.ts'
import { factsOf } from './store.ts'

/** How long a card may wait for approval before the desk is red: a working habit, not a rule. */
const approvalMinutes = 1440

/** Cards that wait for a leader or administrator to approve them. */
export function due(work: Work): DueItem[] {
  return cardVersions(work.db)
    .filter(({ state }) => state === 'submitted')
    .map((row) => ({
      key: `planApproval/${row.id}`,
      kind: 'planApproval',
      id: row.id,
      text: work.words('notices:plans.due', { plan: factsOf(row).name, number: row.number }),
      dueAt: plusMinutes(row.submitted_at ?? row.drafted_at, approvalMinutes),
      page: `plans/${row.plan}`,
    }))
}
