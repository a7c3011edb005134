import { plusMinutes } from '#shared/base/instant.ts'
import { refuse } from '#shared/base/refusal.ts'
import type { CrewMember, Post, Shift } from '#shared/handover/shift.ts'
import { presenceSteps } from '#shared/handover/shift.ts'
import type { Handler, Work } from '../work.ts'
import { plannedEnd, shiftAfter } from './rules.ts'
import { memberOf, openShift, plannedNext, shiftOf } from './store.ts'

/** Sets who holds a post in the present or the next shift, as a temporary order to the roster; people already there keep their presence. */
export const assign: Handler<'shift.assign'> = (work, { shift: which, post, people }) => {
  const shift = which === 'current' ? openShift(work.db) : preparedNext(work)
  const holding = shift.crew.filter((member) => member.post === post && member.presence !== 'relieved')
  refuseUnfit(work, shift, post, people)
  const leaving = holding.filter((member) => !people.includes(member.person.id))
  const [present] = leaving.filter(({ presence }) => presence === 'present')
  if (present && leavesRoomEmpty(shift, leaving)) refuse('shift.notRelieved', { name: present.person.name })
  for (const member of leaving) dismiss(work, member)
  const from = which === 'current' && work.now > shift.from ? work.now : shift.from
  const to = plannedEnd(work, shift)
  work.call('roster.order', {
    post: rosterPost(work, post),
    act: 'set',
    people,
    from,
    to: to > from ? to : plusMinutes(from, 1),
    reason: work.words('notices:roster.assigned'),
  })
  return shiftOf(work.db, shift.id)
}

/** Records where a crew member is; nobody leaves an essential post empty. */
export const recordPresence: Handler<'shift.presence'> = (work, { member: id, presence, note }) => {
  const member = memberOf(work.db, id)
  const shift = shiftOf(work.db, member.shift)
  const listed = shift.crew.some((other) => other.id === id)
  if (!listed || (shift.state !== 'open' && shift.state !== 'planned'))
    refuse('shift.notOnDuty', { name: member.person.name })
  if (!presenceSteps[member.presence].includes(presence))
    refuse('shift.presenceStep', { from: member.presence, to: presence })
  if (presence === 'away' && leavesRoomEmpty(shift, [member]))
    refuse('shift.notRelieved', { name: member.person.name })
  work.ledger.update('crew_member', id, { presence, since: work.now, note })
  notePresence(work, id, presence)
  return memberOf(work.db, id)
}

/** Someone takes over a post at once: the one who held it is relieved, with reason, confirmed by the PIN of the one who takes over. */
export const takeOver: Handler<'shift.takeOver'> = (work, { member: id, person, pin, reason }) => {
  const member = memberOf(work.db, id)
  const shift = openShift(work.db)
  if (member.shift !== shift.id || member.presence === 'relieved')
    refuse('shift.notOnDuty', { name: member.person.name })
  if (member.person.id === person) refuse('shift.samePerson', { name: member.person.name })
  const taker = work.call('people.confirm', { person, pin })
  if (!taker.roles.includes(member.post)) refuse('shift.unqualified', { name: taker.name, post: member.post })
  const held = shift.crew.filter(
    ({ person: other, presence }) => other.id === person && presence !== 'relieved',
  )
  for (const left of [member, ...held.filter(({ post }) => post !== 'leader' || member.post === 'leader')])
    relieve(work, left.id, reason)
  const taking = work.ledger.insert('crew_member', {
    shift: shift.id,
    post: member.post,
    person,
    presence: 'present',
    since: work.now,
    note: reason,
    active: 1,
  })
  notePresence(work, taking, 'present')
  work.call('log.notice', {
    notice: 'shift.takenOver',
    fields: { from: member.person.name, to: taker.name, reason },
  })
  return shiftOf(work.db, shift.id)
}

/** The next shift, prepared so that its crew can be assigned; made when it is first asked for. */
export function preparedNext(work: Work): Shift {
  const planned = shiftAfter(work, openShift(work.db))
  const known = plannedNext(work.db)
  if (known) {
    const moved = known.from !== planned.from || known.to !== planned.to
    const row = {
      duty_day: planned.dutyDay,
      ordinal: planned.ordinal,
      planned_from: planned.from,
      planned_to: planned.to,
    }
    if (moved) work.ledger.update('shift', known.id, row)
    return shiftOf(work.db, known.id)
  }
  const row = {
    duty_day: planned.dutyDay,
    ordinal: planned.ordinal,
    planned_from: planned.from,
    planned_to: planned.to,
  }
  return shiftOf(
    work.db,
    work.ledger.insert('shift', { ...row, state: 'planned', opened_at: null, closed_at: null }),
  )
}

/** Writes a step of presence down, so that who was there when can be told later. */
export function notePresence(work: Work, member: number, presence: CrewMember['presence']): void {
  if (presence !== 'expected') work.ledger.insert('presence_event', { member, presence, at: work.now })
}

/** Ends somebody's presence in a shift. */
export function relieve(work: Work, member: number, note?: string): void {
  const change = { presence: 'relieved' as const, since: work.now }
  work.ledger.update('crew_member', member, note === undefined ? change : { ...change, note })
  notePresence(work, member, 'relieved')
}

/** Takes somebody off a crew; one who was there is written down as gone. */
function dismiss(work: Work, member: CrewMember): void {
  work.ledger.update('crew_member', member.id, { active: 0 })
  if (member.presence === 'present' || member.presence === 'away') notePresence(work, member.id, 'relieved')
}

/** The roster's post behind a post of the crew: its namesake where there is one. */
function rosterPost(work: Work, post: Post): string {
  const behind = work.call('roster.rules', {}).posts.filter(({ crewPost }) => crewPost === post)
  return (behind.find(({ code }) => code === post) ?? behind[0])?.code ?? post
}

function refuseUnfit(work: Work, shift: Shift, post: Post, people: readonly number[]): void {
  const known = new Map(work.call('people.list', {}).map((person) => [person.id, person]))
  for (const id of people) {
    const person = known.get(id)
    if (!person) refuse('people.unknown', { id })
    if (!person.roles.includes(post)) refuse('shift.unqualified', { name: person.name, post })
    const held = shift.crew.find(
      (member) => member.person.id === id && member.post !== post && member.presence !== 'relieved',
    )
    if (held && post !== 'leader' && held.post !== 'leader')
      refuse('shift.doublePost', { name: person.name, post: held.post })
  }
}

/** True when of those who man the room nobody present stays behind; leader and standby do not man it. */
function leavesRoomEmpty(shift: Shift, leaving: readonly CrewMember[]): boolean {
  const manning = ({ post }: CrewMember) => post === 'lead' || post === 'officer'
  if (shift.state !== 'open' || !leaving.some(manning)) return false
  const staying = shift.crew.filter(
    (member) => manning(member) && !leaving.some(({ id }) => id === member.id),
  )
  return !staying.some(({ presence }) => presence === 'present')
}
