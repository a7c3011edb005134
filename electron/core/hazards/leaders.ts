import { calendarDate } from '#shared/base/clock-face.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { folded } from '#shared/base/text.ts'
import type { Charge, ChargeKind } from '#shared/hazards/leader.ts'
import { sectorName, sectors } from '#shared/hazards/sector.ts'
import { byOf } from '../by.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'

type Row = Stored<'leader_charge'> & {
  ended_on: string | null
  ended_why: string
  ended_at: string
  ended_by: number | null
  ended_by_name: string | null
  name_of: string | null
}

/** Every leader who is or was in charge of something, those in charge now first. */
export const assignments: Handler<'hazards.assignments'> = (work) =>
  chargesOf(work).sort((a, b) => Number(b.active) - Number(a.active))

/** Puts a leader in charge of a township, a sector or a unit; nobody is put twice in charge of the same one. */
export const assignLeader: Handler<'hazards.assignLeader'> = (work, facts) => {
  const { kind, name, since, until } = facts
  if (until !== null && until < since) refuseFields({ until: 'hazards.untilBeforeSince' })
  if (kind === 'sector' && !sectors.some(({ code }) => code === name))
    refuseFields({ name: 'hazards.unknownSector' })
  const leader = leaderOf(work, facts)
  const known = chargesOf(work).find((one) => isLeftBy(one, work) && isSame(one, { leader, kind, name }))
  if (known) refuse('hazards.assignedAlready', { leader, what: whatOf(work, known), since: known.since })
  const { person, ...row } = facts
  const id = work.ledger.insert('leader_charge', {
    ...{ ...row, leader, leader_person: person },
    ...{ at: work.now, person: actor(work).id },
  })
  return noted(work, 'assigned', id)
}

/** Ends an assignment, for a reason, with a row of its own: what was assigned stays as it was written. */
export const endAssignment: Handler<'hazards.endAssignment'> = (work, { id, reason, on }) => {
  const before = chargeOf(work, id)
  const today = calendarDate(work.now, work.room.zone)
  const day = on ?? today
  if (before.ended !== null) refuse('hazards.endedAlready', { leader: before.leader, on: before.ended.on })
  if (day > today) refuseFields({ on: 'hazards.ahead' })
  if (day < before.since && before.since <= today) refuseFields({ on: 'hazards.untilBeforeSince' })
  if (before.until !== null && day > before.until) refuseFields({ on: 'hazards.afterUntil' })
  work.ledger.insert('leader_charge_end', {
    ...{ charge: id, ended_on: day, reason },
    ...{ at: work.now, person: actor(work).id },
  })
  return noted(work, 'ended', id)
}

function chargeOf(work: Work, id: number): Charge {
  return chargesOf(work).find((one) => one.id === id) ?? refuse('hazards.unknownAssignment', { id })
}

function chargesOf(work: Work): Charge[] {
  const today = calendarDate(work.now, work.room.zone)
  const rows = work.db.all<Row>(`
    SELECT c.*, p.name AS name_of,
      e.ended_on, e.reason AS ended_why, e.at AS ended_at, e.person AS ended_by, b.name AS ended_by_name
    FROM leader_charge c
    LEFT JOIN leader_charge_end e ON e.room = c.room AND e.charge = c.id
    LEFT JOIN person p ON p.room = c.room AND p.id = c.person
    LEFT JOIN person b ON b.room = e.room AND b.id = e.person
    ORDER BY c.id DESC`)
  return rows.map((row) => {
    const last = row.ended_on ?? row.until
    return {
      ...{ id: row.id, leader: row.leader, post: row.post, person: row.leader_person },
      ...{ kind: row.kind, name: row.name, since: row.since, until: row.until },
      ...{ basis: row.basis, note: row.note },
      active: row.ended_on === null && row.since <= today && (last === null || today <= last),
      ended: endOf(row),
      at: row.at,
      by: byOf(row.person, row.name_of),
    }
  })
}

function endOf({ ended_on, ended_why, ended_at, ended_by, ended_by_name }: Row): Charge['ended'] {
  if (ended_on === null) return null
  return { on: ended_on, reason: ended_why, at: ended_at, by: byOf(ended_by, ended_by_name) }
}

/** The name that stands there: somebody of the room by their own name, else as it was typed. */
function leaderOf(work: Work, { leader, person }: { leader: string; person: number | null }): string {
  if (person === null) return leader === '' ? refuseFields({ leader: 'empty' }) : leader
  const found = work.call('people.list', {}).find(({ id }) => id === person)
  return found ? found.name : refuseFields({ person: 'hazards.unknownLeader' })
}

/** Whether an assignment goes on, today or from a later day. */
function isLeftBy({ ended, until }: Charge, work: Work): boolean {
  return ended === null && (until === null || calendarDate(work.now, work.room.zone) <= until)
}

function isSame(one: Charge, { leader, kind, name }: { leader: string; kind: ChargeKind; name: string }) {
  const key = (text: string) => folded(text).replace(/\s+/g, '')
  return one.kind === kind && key(one.name) === key(name) && key(one.leader) === key(leader)
}

/** What a leader is in charge of, in words. */
function whatOf(work: Work, { kind, name }: Charge): string {
  return kind === 'sector' ? sectorName(name, work.settings.language) : name
}

function noted(work: Work, act: 'assigned' | 'ended', id: number): Charge {
  const charge = chargeOf(work, id)
  const { leader, post, basis, since, ended } = charge
  const fields = {
    leader: post === '' ? leader : work.words('notices:hazards.leader.who', { leader, post }),
    ...{ basis, what: whatOf(work, charge) },
    ...{ since, on: ended?.on ?? '', words: ended?.reason ?? '' },
  }
  work.call('log.notice', { notice: `hazards.leader.${act}`, fields })
  return charge
}
