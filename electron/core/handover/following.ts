import type { CrewMember, Post, Shift } from '#shared/handover/shift.ts'
import type { Handler, Work } from '../work.ts'
import { preparedNext } from './crew.ts'
import { plannedEnd, shiftAfter } from './rules.ts'
import { openShift, plannedNext } from './store.ts'

/** Somebody the roster wants in a crew. */
interface Wanted {
  crewPost: Post
  post: string
  person: number
  ground: string
  from: string
  to: string
}

/** Brings the crews of the present and the next shift into line with the roster. Whoever was recorded present stays until relieved. */
export const follow: Handler<'shift.follow'> = (work) => {
  const open = openShift(work.db)
  const present = align(work, { ...open, to: plannedEnd(work, open) }, work.now)
  const known = plannedNext(work.db)
  if (!known && wantedIn(work, shiftAfter(work, open)).length === 0) return { changed: present }
  const next = preparedNext(work)
  return { changed: align(work, next, next.from) || present }
}

/** The crew a shift must have by the roster, once per post and person, with the hours they are on without a break: those running now, or the first to come. */
function wantedIn(work: Work, span: { from: string; to: string }): Wanted[] {
  if (span.from >= span.to) return []
  const posts = new Map(
    work.call('roster.rules', {}).posts.flatMap(({ code, crewPost }) => (crewPost ? [[code, crewPost]] : [])),
  )
  const wanted = new Map<string, Wanted>()
  for (const { post, person, from, to, why, shadow } of work.call('roster.duties', span)) {
    const crewPost = posts.get(post)
    if (!crewPost || shadow || why === 'recorded') continue
    const key = `${crewPost} ${person.id}`
    const known = wanted.get(key)
    if (known && known.to > work.now && known.to < from) continue
    const goesOn = known && from <= known.to
    const hours = {
      from: laterOf(span.from, goesOn && known.from < from ? known.from : from),
      to: earlierOf(span.to, goesOn && known.to > to ? known.to : to),
    }
    wanted.set(key, { crewPost, post, person: person.id, ground: why, ...hours })
  }
  return [...wanted.values()]
}

function align(work: Work, shift: Shift, from: string): boolean {
  const wanted = wantedIn(work, { from, to: shift.to })
  const changes = [
    ...shift.crew
      .filter((member) => leaves(work, shift, member, wanted))
      .map((member) => () => work.ledger.update('crew_member', member.id, { active: 0 })),
    ...wanted.flatMap((one) => joins(work, shift, one, from)),
  ]
  for (const change of changes) change()
  return changes.length > 0
}

/** Whoever the roster put there and has not come yet goes when the roster no longer wants them; who was put into a coming shift by hand before there was a roster stays. */
function leaves(work: Work, shift: Shift, member: CrewMember, wanted: readonly Wanted[]): boolean {
  if (member.hours === null || member.presence !== 'expected') return false
  if (wanted.some((one) => one.crewPost === member.post && one.person === member.person.id)) return false
  return shift.state === 'planned' || member.hours.to > work.now
}

function joins(work: Work, shift: Shift, wanted: Wanted, from: string): (() => void)[] {
  const there = shift.crew.find(
    (member) =>
      member.post === wanted.crewPost &&
      member.person.id === wanted.person &&
      (member.presence === 'expected' || member.presence === 'present' || member.presence === 'away'),
  )
  const { post, ground, to } = wanted
  if (there) {
    if (there.hours === null) return []
    const begins = there.hours.from < from && wanted.from <= from ? there.hours.from : wanted.from
    if (there.hours.from === begins && there.hours.to === to) return []
    const origin = work.db.one<{ id: number }>('SELECT id FROM crew_origin WHERE member = ?', there.id)
    if (!origin) return []
    const row = { post, ground, from_at: begins, to_at: to }
    return [() => work.ledger.update('crew_origin', origin.id, row)]
  }
  if (goneFor(shift, wanted)) return []
  return [() => enlist(work, shift, wanted)]
}

/** Whoever was relieved or marked absent at this post in this shift is not put back by the roster they were on all along. */
function goneFor(shift: Shift, { crewPost, person }: Wanted): boolean {
  return shift.crew.some(
    (member) =>
      member.post === crewPost &&
      member.person.id === person &&
      (member.presence === 'relieved' || member.presence === 'absent'),
  )
}

function enlist(work: Work, shift: Shift, { crewPost, post, person, ground, from, to }: Wanted): void {
  const member = work.ledger.insert('crew_member', {
    shift: shift.id,
    post: crewPost,
    person,
    presence: 'expected',
    since: null,
    note: '',
    active: 1,
  })
  work.ledger.insert('crew_origin', { member, post, ground, from_at: from, to_at: to })
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b
}

function earlierOf(a: string, b: string): string {
  return a < b ? a : b
}
