import type { Standing } from '#shared/handover/contract.ts'
import type { Brief } from '#shared/handover/handover.ts'

/** Something that should be there before the outgoing side signs, and the panel where it is put right. */
export type Lacking =
  | { what: 'window'; at: string }
  | { what: 'checks'; names: string[] }
  | { what: 'matters'; number: number }
  | { what: 'drafts'; number: number }
  | { what: 'summary' }
  | { what: 'nextCrew' }

/** What is known when the lacking is computed. */
export interface Prepared {
  standing: Standing
  brief: Brief
  summary: string
}

/** What is still lacking, the gravest first; empty when everything is there. */
export function lackingOf({ standing, brief, summary }: Prepared): Lacking[] {
  const names = brief.checks.filter(({ state }) => state === null).map(({ name }) => name)
  const drafts = brief.matters.filter(({ kind }) => kind === 'draft').length
  const unopened = brief.matters.filter(
    ({ kind, openedBy }) => kind !== 'draft' && openedBy.length === 0,
  ).length
  const found: (Lacking | false)[] = [
    !standing.windowOpen && { what: 'window', at: standing.windowFrom },
    names.length > 0 && { what: 'checks', names },
    unopened > 0 && { what: 'matters', number: unopened },
    drafts > 0 && { what: 'drafts', number: drafts },
    summary.trim() === '' && { what: 'summary' },
    !hasStaff(standing) && { what: 'nextCrew' },
  ]
  return found.filter((item) => item !== false)
}

function hasStaff({ next }: Standing): boolean {
  return next?.crew.some(({ post }) => post === 'lead' || post === 'officer') ?? false
}
