import { plusMinutes } from '#shared/base/instant.ts'
import { refuse } from '#shared/base/refusal.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { NumberNight } from '#shared/contacts/contract.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { dayStart } from '#shared/handover/shift-plan.ts'
import type { Stored } from '../db/tables.ts'
import { rulesOf, today } from '../shift-rules.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { numberTotals, staleNumbers } from './numbers.ts'

/** How many of the oldest numbers a night is asked to try, and how many minutes ahead it is said. */
const [offered, minutesAhead] = [10, 120]

/** How tonight's list of numbers stands. */
export function nightOf(work: Work): NumberNight {
  const dutyDay = today(work)
  const checked = checkedOn(work, dutyDay)
  const numbers = staleNumbers(work, offered + checked.size)
    .filter(({ id }) => !checked.has(id))
    .slice(0, Math.max(0, offered - checked.size))
  return {
    dutyDay,
    dueAt: dueAt(work, dutyDay),
    verifyDays: work.settings.numbersVerifyDays,
    numbers,
    checked: checked.size,
    left: numbers.length,
    postponed: postponedOn(work, dutyDay),
    totals: numberTotals(work),
  }
}

/** Tonight's list is left for tomorrow. */
export const postpone: Handler<'contacts.postpone'> = (work, { reason }) => {
  const { dutyDay, left, postponed } = nightOf(work)
  if (postponed !== null) refuse('contacts.postponedAlready', { day: dutyDay })
  if (left === 0) refuse('contacts.nothingToPostpone')
  const row = { duty_day: dutyDay, reason, at: work.now, person: actor(work).id }
  work.ledger.insert('contact_postponement', row)
  return nightOf(work)
}

/** One item a night while its list is neither done nor put off. */
export function numbersDue(work: Work): DueItem[] {
  if (plusMinutes(dueAt(work, today(work)), -minutesAhead) > work.now) return []
  const night = nightOf(work)
  if (night.left === 0 || night.postponed !== null) return []
  const fields = { left: night.left, days: night.verifyDays }
  return [
    {
      key: `numbers/${night.dutyDay}`,
      kind: 'numbers',
      id: 0,
      text: night.dutyDay,
      dueAt: night.dueAt,
      page: 'contacts/numbers',
      fields,
    },
  ]
}

function dueAt(work: Work, dutyDay: string): string {
  const { numbersListAt } = work.settings
  const { zone } = work.room
  const on = instantOf(dutyDay, numbersListAt, zone)
  return on >= dayStart(dutyDay, rulesOf(work.db), zone)
    ? on
    : instantOf(plusDays(dutyDay, 1), numbersListAt, zone)
}

function checkedOn(work: Work, dutyDay: string): Set<number> {
  const rows = work.db.all<{ number: number }>(
    'SELECT DISTINCT number FROM contact_check WHERE duty_day = ?',
    dutyDay,
  )
  return new Set(rows.map(({ number }) => number))
}

function postponedOn(work: Work, dutyDay: string): NumberNight['postponed'] {
  const row = work.db.one<Stored<'contact_postponement'> & { name: string | null }>(
    `SELECT n.*, p.name FROM contact_postponement n LEFT JOIN person p ON p.room = n.room AND p.id = n.person
       WHERE n.duty_day = ?`,
    dutyDay,
  )
  return row ? { at: row.at, by: row.name ?? '', reason: row.reason } : null
}
