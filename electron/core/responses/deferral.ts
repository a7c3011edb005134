import type { Proposal } from '#shared/responses/proposal.ts'
import type { Work } from '../work.ts'

/** Whether a proposal was put off on just these facts, and why. */
export function putOffOf(work: Work, { key, facts }: { key: string; facts: string }): Proposal['putOff'] {
  const row = work.db.one<{ reason: string; at: string; name: string | null }>(
    `SELECT d.reason, d.at, p.name FROM response_deferral d
       LEFT JOIN person p ON p.room = d.room AND p.id = d.person
     WHERE d.proposal = ? AND d.facts = ? ORDER BY d.id DESC LIMIT 1`,
    key,
    facts,
  )
  return row ? { reason: row.reason, at: row.at, by: row.name ?? '' } : null
}
