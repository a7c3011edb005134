import type { Work } from '../work.ts'
import type { Happened } from './happened.ts'
import { titleOfTarget } from './links.ts'
import { partsOf } from './store.ts'

/** Links made and taken off. */
export function linksHappened(work: Work, id: number): Happened[] {
  return partsOf(work.db, 'incident_link', id).flatMap((row) => {
    const found = titleOfTarget(work, row.kind, row.target)
    if (!found) return []
    const words = { kind: work.words(`notices:incidents.linkKind.${row.kind}`), title: found.title }
    const common = {
      kind: 'link',
      person: row.person,
      table: 'incident_link',
      row: row.id,
      ref: found.page,
    } as const
    const text = (key: string) => work.words(`notices:incidents.line.${key}`, words)
    const made: Happened = { ...common, at: row.at, recordedAt: row.at, text: text('linked') }
    if (row.withdrawn_at === null) return [made]
    const off = row.withdrawn_at
    return [made, { ...common, at: off, recordedAt: off, text: text('unlinked'), seal: 'last' }]
  })
}
