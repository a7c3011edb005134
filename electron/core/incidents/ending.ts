import { refuse } from '#shared/base/refusal.ts'
import type { IncidentAct } from '#shared/incidents/incident.ts'
import type { Handler, Work } from '../work.ts'
import { note } from './log-words.ts'
import { openMatters, reportsIssued } from './open-matters.ts'
import { incidentOf } from './reading.ts'
import { rowOf, standingRow } from './store.ts'

/** Closes an incident; what is still open is named and asked about once. */
export const close: Handler<'incidents.close'> = (work, { id, words, sure }) => {
  const row = standingRow(work.db, id)
  if (row.state !== 'open') refuse('incidents.closedAlready', { year: row.year, number: row.number })
  const matters = openMatters(work, id)
  if (matters.length > 0 && !sure)
    refuse('incidents.stillOpen', { what: matters.join(work.words('notices:list.semicolon')) })
  work.ledger.update('incident', id, { state: 'closed', closed_at: work.now, closing: words })
  return acted(work, id, { act: 'close', words })
}

/** Opens a closed or withdrawn incident again. */
export const reopen: Handler<'incidents.reopen'> = (work, { id, reason }) => {
  const row = rowOf(work.db, id)
  if (row.state === 'open') refuse('incidents.openAlready', { year: row.year, number: row.number })
  work.ledger.update('incident', id, { state: 'open', closed_at: null, closing: '' })
  return acted(work, id, { act: 'reopen', words: reason })
}

/** Takes back what was opened by mistake; never once a report on it went out. */
export const withdraw: Handler<'incidents.withdraw'> = (work, { id, reason }) => {
  standingRow(work.db, id)
  const count = reportsIssued(work.db, id)
  if (count > 0) refuse('incidents.reported', { count })
  work.ledger.update('incident', id, { state: 'withdrawn', closed_at: work.now, closing: reason })
  return acted(work, id, { act: 'withdraw', words: reason })
}

function acted(work: Work, incident: number, { act, words }: Pick<IncidentAct, 'act' | 'words'>) {
  work.ledger.insert('incident_act', { incident, act, words, at: work.now, person: work.person?.id ?? null })
  note(work, incident, act, { words })
  return incidentOf(work, incident)
}
