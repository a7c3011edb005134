import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import { dutyDayAt } from '#shared/handover/shift-plan.ts'
import type { DutyOrder } from '#shared/roster/contract.ts'
import { mayStand } from '#shared/roster/roster-person.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { rulesOf } from '../shift-rules.ts'
import type { Handler, Work } from '../work.ts'
import { edited } from './edit.ts'
import { furnish } from './furnishing.ts'
import { postOf } from './known.ts'
import { rosterPeople } from './people.ts'
import { whoIn } from './store.ts'

/** The longest an order may hold: 31 days. */
const longest = 31 * 86_400_000

/** Orders somebody on, off, or a post's whole crew for a span; it holds from now on at the earliest. */
export const order: Handler<'roster.order'> = (work, { post: code, act, people, from, to, reason }) => {
  furnish(work)
  const post = postOf(work, code)
  const begins = from < work.now ? work.now : from
  if (to <= begins) refuseFields({ to: 'roster.reversedDates' })
  if (Date.parse(to) - Date.parse(begins) > longest) refuseFields({ to: 'roster.orderTooLong' })
  if (act !== 'set' && people.length === 0) refuseFields({ people: 'empty' })
  const known = new Map(rosterPeople(work).map((one) => [one.id, one]))
  for (const id of people) {
    const person = known.get(id)
    if (!person?.active) refuse('people.unknown', { id })
    if (act !== 'remove' && !mayStand(person, post))
      refuse('shift.unqualified', { name: person.name, post: code })
  }
  let id = 0
  edited(work, { kind: 'order', reason, days: touched(work, { from: begins, to }) }, () => {
    id = work.ledger.insert('duty_order', {
      post: code,
      act,
      people: JSON.stringify([...new Set(people)]),
      from_at: begins,
      to_at: to,
      reason,
      leader: null,
      at: work.now,
      person: work.person?.id ?? null,
    })
  })
  return orderOf(work.db, id)
}

/** Ends an order now; one that has not begun never holds. */
export const endOrder: Handler<'roster.endOrder'> = (work, { id, reason }) => {
  const known = orderOf(work.db, id)
  if (known.to <= work.now) refuse('roster.orderOver', { id })
  const to = known.from > work.now ? known.from : work.now
  edited(work, { kind: 'order', reason, days: touched(work, known) }, () =>
    work.ledger.update('duty_order', id, { to_at: to }),
  )
  return orderOf(work.db, id)
}

/** Orders that hold in some days. */
export const orders: Handler<'roster.orders'> = (work, { from, to }) => {
  const { zone } = work.room
  return ordersWhere(work.db, 'to_at > ? AND from_at < ? AND from_at < to_at', [
    instantOf(from, '00:00', zone),
    instantOf(plusDays(to, 1), '00:00', zone),
  ])
}

function orderOf(db: Reader, id: number): DutyOrder {
  return ordersWhere(db, 'id = ?', [id])[0] ?? refuse('roster.unknownOrder', { id })
}

function ordersWhere(db: Reader, condition: string, bound: (string | number)[]): DutyOrder[] {
  const who = whoIn(db)
  return db
    .all<Stored<'duty_order'>>(`SELECT * FROM duty_order WHERE ${condition} ORDER BY id`, ...bound)
    .map((row) => ({
      id: row.id,
      post: row.post,
      act: row.act,
      people: (JSON.parse(row.people) as number[]).map(who),
      from: row.from_at,
      to: row.to_at,
      reason: row.reason,
      at: row.at,
      by: row.person === null ? null : who(row.person),
    }))
}

function touched(work: Work, { from, to }: { from: string; to: string }) {
  const rules = rulesOf(work.db)
  const day = (at: string) => dutyDayAt(at, rules, work.room.zone)
  return { from: plusDays(day(from), -1), to: plusDays(day(to), 1) }
}
