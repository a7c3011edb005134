import { plusMinutes } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { NewAbsence } from '#shared/roster/absence.ts'
import { leaveInstants } from '#shared/roster/leave-span.ts'
import type { Span } from '#shared/roster/span.ts'
import type { Stored } from '../db/tables.ts'
import { rulesOf } from '../shift-rules.ts'
import type { Work } from '../work.ts'
import { type RosterOne, rosterPeople } from './people.ts'
import { namesOf } from './store.ts'

/** The longest leave, in days. */
export const longestLeave = 400

/** The instants of a leave, half-open, by the room's clock and hours of change; refused when reversed, over, or too long. */
export function leaveSpan(work: Work, leave: NewAbsence): Span {
  const span = leaveInstants(leave, { rules: rulesOf(work.db), zone: work.room.zone })
  if (span.to <= span.from) refuseFields({ to: 'roster.reversedDates' })
  refuseOver(work, span)
  if (span.to > plusMinutes(span.from, longestLeave * 1440))
    refuse('roster.leaveTooLong', { most: longestLeave })
  return span
}

/** The past cannot be changed: a leave that is over is a remark on the roster, not a leave. */
export function refuseOver(work: Work, { to }: Span): void {
  if (to <= work.now) refuse('roster.leavePast', { at: to })
}

/** Refuses a leave for somebody unknown or gone, over another one of theirs, or of a leader out of the area with nobody acting. */
export function refuseUnsoundLeave(work: Work, leave: NewAbsence, span: Span): void {
  const person = servingPerson(work, leave.person)
  const other = overlapping(work, leave.person, span, ['asked', 'approved'])
  if (other) refuse('roster.leaveOverlaps', { name: person.name, from: other.from_at, to: other.to_at })
  if (leave.outOfArea && leave.acting === null && person.roles.includes('leader'))
    refuse('roster.actingNeeded', { name: person.name })
  if (leave.acting === null) return
  if (leave.acting === leave.person) refuse('roster.actingSelf', { name: person.name })
  servingPerson(work, leave.acting)
  refuseActingAway(work, leave.acting, span)
}

/** Whoever acts must be there. */
export function refuseActingAway(work: Work, acting: number, span: Span): void {
  const away = overlapping(work, acting, span, ['approved'])
  if (away)
    refuse('roster.actingAway', {
      name: namesOf(work.db).get(acting) ?? '',
      from: away.from_at,
      to: away.to_at,
    })
}

/** Leaders who are out of the area in a span beside somebody, asked or approved, by name. */
export function leadersAway(work: Work, person: number, { from, to }: Span): string[] {
  const leaders = new Map(
    rosterPeople(work)
      .filter(({ roles, active }) => active && roles.includes('leader'))
      .map(({ id, name }) => [id, name]),
  )
  if (!leaders.has(person)) return []
  return work.db
    .all<{ person: number }>(
      "SELECT DISTINCT person FROM absence WHERE state IN ('asked', 'approved') AND out_of_area = 1 AND person <> ? AND to_at > ? AND from_at < ? ORDER BY person",
      person,
      from,
      to,
    )
    .flatMap(({ person: id }) => leaders.get(id) ?? [])
}

function overlapping(
  work: Work,
  person: number,
  { from, to }: Span,
  states: readonly ('asked' | 'approved')[],
): Stored<'absence'> | undefined {
  return work.db.one<Stored<'absence'>>(
    `SELECT * FROM absence WHERE person = ? AND state IN (${states.map(() => '?').join(', ')}) AND to_at > ? AND from_at < ? ORDER BY id`,
    person,
    ...states,
    from,
    to,
  )
}

function servingPerson(work: Work, id: number): RosterOne {
  const person = rosterPeople(work).find((one) => one.id === id) ?? refuse('people.unknown', { id })
  if (!person.active) refuse('roster.personGone', { name: person.name })
  return person
}
