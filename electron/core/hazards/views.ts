import { canonicalJson } from '#shared/base/canonical-json.ts'
import { refuseFields } from '#shared/base/refusal.ts'
import type { Handler } from '../work.ts'

/** Keeps what a sheet is drawn up of; asked for again it is the same one. */
export const view: Handler<'hazards.view'> = (work, { kind, from, to, filter }) => {
  if (to < from) refuseFields({ to: 'hazards.reversed' })
  const row = { kind, from_day: from, to_day: to, filter: canonicalJson(filter) }
  const known = work.db.one<{ id: number }>(
    'SELECT id FROM hazard_view WHERE kind = ? AND from_day = ? AND to_day = ? AND filter = ?',
    kind,
    from,
    to,
    row.filter,
  )
  if (known) return known
  return { id: work.ledger.insert('hazard_view', { ...row, at: work.now, person: work.person?.id ?? null }) }
}
