import { refuse } from '#shared/base/refusal.ts'
import type { DeskCode } from '#shared/reports/desk.ts'
import type { Addressee } from '#shared/reports/matter.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Handler } from '../work.ts'

/** Whom the room reports to, in their order. */
export function addresseesOf(db: Reader): Addressee[] {
  return db
    .kept<Stored<'addressee'>>('addressee', 'SELECT * FROM addressee ORDER BY position, id')
    .map((row) => ({
      id: row.id,
      name: row.name,
      role: row.role,
      desk: row.desk as DeskCode | '',
      channel: row.channel,
      number: row.number,
      position: row.position,
      active: row.active === 1,
    }))
}

/** An addressee by number; refused when there is none. */
export function addresseeOf(db: Reader, id: number): Addressee {
  return addresseesOf(db).find((one) => one.id === id) ?? refuse('reports.unknownAddressee', { id })
}

/** Somebody new to report to, or other facts; reports sent keep the name they were sent under. */
export const setAddressee: Handler<'reports.setAddressee'> = (work, { id, active, ...facts }) => {
  const row = { ...facts, active: active ? 1 : 0 }
  if (id === null) return addresseeOf(work.db, work.ledger.insert('addressee', row))
  addresseeOf(work.db, id)
  work.ledger.update('addressee', id, row)
  return addresseeOf(work.db, id)
}
