import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { IncidentType } from '#shared/incidents/type.ts'
import { nationalCode, nationalTypes } from '#shared/incidents/type-table.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler } from '../work.ts'
import './rows.ts'

/** The national table with the room's own kinds. */
export function typesOf(db: Reader): IncidentType[] {
  const rows = db.kept<Stored<'incident_type'>>('incident_type', 'SELECT * FROM incident_type ORDER BY id')
  const own = rows.map(({ code, name, parent, active }) => ({
    ...{ code, name, parent, active: active === 1 },
    sure: true,
    local: true,
  }))
  return [...nationalTypes, ...own]
}

/** A kind by its code; null when there is none. */
export function typeOf(db: Reader, code: string): IncidentType | null {
  return typesOf(db).find((type) => type.code === code) ?? null
}

/** The code of the national table that rules and tables go by for a kind. */
export function rulingCode(db: Reader, code: string): string {
  return nationalCode(code, typesOf(db))
}

/** A kind of the room's own, under one that is there. */
export const addType: Handler<'incidents.addType'> = (work, { code, name, parent }) => {
  if (typeOf(work.db, code)) refuseFields({ code: 'incidents.typeTaken' })
  if (!typeOf(work.db, parent)) refuseFields({ parent: 'incidents.unknownType' })
  work.ledger.insert('incident_type', { code, name, parent, active: 1 })
  work.call('log.notice', {
    notice: 'incidents.typeAdded',
    fields: { name: actor(work).name, code, type: name },
  })
  return kept(work.db, code)
}

/** A kind of the room's own is offered no more, or again; the national table stays as it is. */
export const switchType: Handler<'incidents.switchType'> = (work, { code, active }) => {
  const row = work.db.one<Stored<'incident_type'>>('SELECT * FROM incident_type WHERE code = ?', code)
  if (!row) refuse('incidents.notOwnType', { code })
  work.ledger.update('incident_type', row.id, { active: active ? 1 : 0 })
  const notice = active ? 'incidents.typeOn' : 'incidents.typeOff'
  work.call('log.notice', { notice, fields: { name: actor(work).name, code, type: row.name } })
  return kept(work.db, code)
}

function kept(db: Reader, code: string): IncidentType {
  return typeOf(db, code) ?? refuse('incidents.notOwnType', { code })
}
