import type { Instant } from '#shared/base/instant.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import type { Post } from '#shared/handover/shift.ts'
import { type Book, demoPin, turn } from './demo-book.ts'
import type { Cue, Stage } from './demo-stage.ts'

/** Who is rostered on a day of the demo: leads every fourth day, officers shifted against them so that pairs change. */
export function crewOf({ rotation }: Book, day: number): Record<Post, number> {
  const onPost = (post: Post): number => {
    const stage = rotation[post].findLast(({ from }) => from <= day)
    if (!stage) throw new Error(`the demo has nobody for ${post} on day ${day}`)
    return turn(stage.people, day - stage.from)
  }
  return {
    leader: onPost('leader'),
    lead: onPost('lead'),
    officer: onPost('officer'),
    standby: onPost('standby'),
  }
}

/** The number of a post's shift template. */
export function templateOf(stage: Stage, post: string): number {
  const sql = 'SELECT id FROM duty_template WHERE post = ? ORDER BY id'
  const found = stage.house.open().db.one<{ id: number }>(sql, post)
  if (!found) throw new Error(`the demo cannot go on: ${post} has no hours`)
  return found.id
}

/** The first minutes of the room: people, their pairs, and the crew that is on duty before there is a roster. */
export function firstMinutes(stage: Stage): Cue[] {
  const { people, room } = stage.book
  const minute = (index: number) => plusMinutes(stage.moment(0, '08:01'), index)
  return [
    { at: minute(0), play: (at) => welcome(stage, at) },
    ...people.slice(1).map((person, index) => ({
      at: plusMinutes(minute(2), index * 0.4),
      play: (at: Instant) => {
        const facts = { ...person, alternate: null, unit: room.unit, pin: demoPin }
        stage.act('lead', at, 'people.add', facts)
      },
    })),
    { at: minute(9), play: (at) => pair(stage, at) },
    { at: minute(10), play: (at) => assignFirst(stage, at) },
  ]
}

/** The number of somebody's place on the shift that is open. */
export function memberOf(stage: Stage, person: number): number {
  const sql = `SELECT c.id FROM crew_member c JOIN shift s ON s.room = c.room AND s.id = c.shift
    WHERE s.state = 'open' AND c.person = ? AND c.active = 1 AND c.presence <> 'relieved'`
  const found = stage.house.open().db.one<{ id: number }>(sql, person)
  if (!found) throw new Error(`the demo cannot go on: ${person} is not on the open shift`)
  return found.id
}

/** Records where somebody of the open shift is, as the officer writes it. */
export function mark(
  stage: Stage,
  at: Instant,
  who: { person: number; presence: 'present' | 'away'; note: string },
): void {
  const { person, ...rest } = who
  stage.act('officer', at, 'shift.presence', { member: memberOf(stage, person), ...rest })
}

/** The shift under way began before anybody could be rostered for it: its crew is put there by hand. */
function assignFirst(stage: Stage, at: Instant): void {
  const crew = crewOf(stage.book, 0)
  for (const post of ['leader', 'lead', 'officer', 'standby'] as const)
    stage.act('lead', at, 'shift.assign', { shift: 'current', post, people: [crew[post]] })
}

function welcome(stage: Stage, at: Instant): void {
  const { dutyTelephone } = stage.book.room
  stage.seat('lead', at, 1)
  stage.act('lead', at, 'settings.change', { dutyTelephone })
}

/** The two halves of each pair are named to each other once both are known. */
function pair(stage: Stage, at: Instant): void {
  const { people, room } = stage.book
  people.forEach((person, index) => {
    stage.act('lead', at, 'people.change', { ...person, unit: room.unit, id: index + 1 })
  })
}
