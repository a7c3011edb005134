import { refuse } from '#shared/base/refusal.ts'
import type { Handover } from '#shared/handover/handover.ts'
import type { CrewMember, Shift } from '#shared/handover/shift.ts'
import type { Bound, Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'

type CrewFound = Stored<'crew_member'> & {
  name: string
  person_post: string
  telephones: string
  from_at: string | null
  to_at: string | null
}
type HandoverFound = Stored<'handover'> & {
  outgoing_name: string
  incoming_name: string | null
  leader_name: string | null
}

/** The shift on duty now; every room has exactly one. */
export function openShift(db: Reader): Shift {
  const row = db.one<Stored<'shift'>>("SELECT * FROM shift WHERE state = 'open'")
  if (!row) throw new Error('no shift is open')
  return shiftFrom(db, row)
}

/** A shift by number; refused when there is none. */
export function shiftOf(db: Reader, id: number): Shift {
  const row = db.one<Stored<'shift'>>('SELECT * FROM shift WHERE id = ?', id)
  if (!row) refuse('shift.unknown', { id })
  return shiftFrom(db, row)
}

/** The shift that was prepared to follow, if its crew was already assigned. */
export function plannedNext(db: Reader): Shift | null {
  const row = db.one<Stored<'shift'>>("SELECT * FROM shift WHERE state = 'planned' ORDER BY id DESC LIMIT 1")
  return row ? shiftFrom(db, row) : null
}

/** The newest shifts, newest first, planned ones left out; one alone when its number is given. */
export function shiftsOf(db: Reader, { limit, shift }: { limit: number; shift?: number }): Shift[] {
  return db
    .all<Stored<'shift'>>(
      "SELECT * FROM shift WHERE state <> 'planned' AND id = coalesce(?, id) ORDER BY id DESC LIMIT ?",
      shift ?? null,
      limit,
    )
    .map((row) => shiftFrom(db, row))
}

/** Someone on a shift, by number. */
export function memberOf(db: Reader, id: number): CrewMember & { shift: number } {
  const [row] = crew(db, 'c.id = ?', [id])
  if (!row) refuse('shift.unknownMember', { id })
  return { ...memberFrom(row), shift: row.shift }
}

/** A handover by number; refused when there is none. */
export function handoverOf(db: Reader, id: number): Handover {
  const [found] = handoversWhere(db, 'h.id = ?', [id])
  return found ?? refuse('handover.unknown', { id })
}

/** Handovers under a condition (SQL over `h`), newest first. */
export function handoversWhere(db: Reader, condition: string, bound: Bound[], limit = 400): Handover[] {
  const rows = db.all<HandoverFound>(
    `SELECT h.*, o.name AS outgoing_name, i.name AS incoming_name, l.name AS leader_name FROM handover h
       JOIN person o ON o.room = h.room AND o.id = h.outgoing
       LEFT JOIN person i ON i.room = h.room AND i.id = h.incoming
       LEFT JOIN person l ON l.room = h.room AND l.id = h.leader
     WHERE ${condition} ORDER BY h.id DESC LIMIT ?`,
    ...bound,
    limit,
  )
  return rows.map(handoverFrom)
}

function handoverFrom(row: HandoverFound): Handover {
  const signed = (id: number | null, name: string | null, at: string | null) =>
    id === null || at === null ? null : { id, name: name ?? '', at }
  return {
    id: row.id,
    shift: row.shift,
    nextShift: row.next_shift,
    state: row.state,
    summary: row.summary,
    outgoing: { id: row.outgoing, name: row.outgoing_name, at: row.outgoing_at },
    incoming: signed(row.incoming, row.incoming_name, row.incoming_at),
    leader: signed(row.leader, row.leader_name, row.leader_at),
    review: row.review,
    cutLink: row.cut_link,
    head: row.head,
    signature: row.signature,
    brief: JSON.parse(row.brief) as Handover['brief'],
  }
}

function shiftFrom(db: Reader, row: Stored<'shift'>): Shift {
  const { id, duty_day, ordinal, planned_from, planned_to, state, opened_at, closed_at } = row
  const members = crew(db, 'c.shift = ? AND c.active = 1', [id]).map(memberFrom)
  return {
    id,
    dutyDay: duty_day,
    ordinal,
    from: planned_from,
    to: planned_to,
    state,
    openedAt: opened_at,
    closedAt: closed_at,
    crew: members,
  }
}

function crew(db: Reader, condition: string, bound: Bound[]): CrewFound[] {
  return db.all<CrewFound>(
    `SELECT c.*, p.name, p.post AS person_post, p.telephones, o.from_at, o.to_at FROM crew_member c
       JOIN person p ON p.room = c.room AND p.id = c.person
       LEFT JOIN crew_origin o ON o.room = c.room AND o.member = c.id WHERE ${condition} ORDER BY c.id`,
    ...bound,
  )
}

function memberFrom(row: CrewFound): CrewMember {
  const person = {
    id: row.person,
    name: row.name,
    post: row.person_post,
    telephones: JSON.parse(row.telephones) as string[],
  }
  const { id, post, presence, since, note, from_at, to_at } = row
  const hours = from_at === null || to_at === null ? null : { from: from_at, to: to_at }
  return { id, post, person, presence, since, note, hours }
}
