import { plusDays } from '#shared/base/zone.ts'
import type { Change } from '#shared/roster/change.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import { signed } from './duty.ts'
import { crew, type TestPerson } from './people.ts'
import { openTestRoom, type TestRoom } from './room.ts'

/** People of a room with a roster beside the test crew; they have no seats, the second leader has a PIN. */
export const others = {
  second: { id: 7, name: '吴涛', pin: 'pin-of-wu', roles: ['leader'] },
  relief: { id: 8, name: '周平', pin: '', roles: ['lead', 'officer'] },
  junior: { id: 9, name: '孙悦', pin: '', roles: ['officer'] },
} as const satisfies Record<string, TestPerson>

/** The shift templates a room is founded with, by post. */
export const templates = { leader: 1, lead: 2, officer: 3, standby: 4, driver: 5 } as const

/** Who takes turns at each post on the days of the roster. */
const turns: Record<'leader' | 'lead' | 'officer' | 'standby', readonly number[]> = {
  leader: [crew.leader.id, others.second.id],
  lead: [crew.lead.id, crew.next.id, others.relief.id],
  officer: [crew.officer.id, others.junior.id],
  standby: [crew.standby.id],
}

/** The duty day on which the test room is founded; its first shift has begun and stands past the roster. */
export const foundedOn = '2026-03-10'

/** A date so many days after the room's first. */
export function dayAfter(days: number): string {
  return plusDays(foundedOn, days)
}

/** Who the roster of a room with a roster has at a post, so many days after its first. */
export function rostered(post: keyof typeof turns, days: number): number {
  const people = turns[post]
  return people[(days - 1) % people.length] as number
}

/** A room as founded, with three more people and a saved roster from its second day on. */
export async function rosterRoom(days = 10): Promise<TestRoom> {
  const room = await openTestRoom()
  for (const { name, roles, pin } of Object.values(others))
    await room.ok('admin', 'people.add', { name, roles: [...roles], pin: pin || null })
  const slots = Array.from({ length: days }, (_, index) => index + 1).flatMap((day) =>
    (Object.keys(turns) as (keyof typeof turns)[]).map((post) => entry(post, day, [rostered(post, day)])),
  )
  await room.ok('admin', 'roster.save', { slots })
  return room
}

/** An entry for a post's duty, so many days after the room's first. */
export function entry(post: keyof typeof templates, days: number, people: number[]): SlotEntry {
  return { ...slot(post, days), people, shadows: [], locked: false }
}

/** The name of a post's duty, so many days after the room's first. */
export function slot(post: keyof typeof templates, days: number) {
  return { date: dayAfter(days), template: templates[post], ordinal: 1 }
}

/** A stand-in of the crew's officer by the crew's relief on the first day of the roster, asked for. */
export async function askedStandIn(room: TestRoom, days = 1): Promise<Change> {
  return room.ok('officer', 'change.ask', {
    kind: 'standIn',
    slot: slot('officer', days),
    giver: crew.officer.id,
    taker: crew.next.id,
    reason: '家中有事',
  })
}

/** The same, agreed to and approved. */
export async function approvedStandIn(room: TestRoom, days = 1): Promise<Change> {
  const { id } = await askedStandIn(room, days)
  await room.ok('next', 'change.agree', { id })
  return room.ok('officer', 'change.approve', { id, ...signed(crew.leader) })
}

/** Who is on a duty of the board, by name, those who only learn in brackets. */
export async function onBoard(room: TestRoom, post: keyof typeof templates, days: number): Promise<string[]> {
  const date = dayAfter(days)
  const board = await room.ok('officer', 'roster.board', { from: date, to: date })
  const found = board.days[0]?.slots.find((one) => one.template === templates[post])
  return (found?.on ?? []).map(({ name, shadow }) => (shadow ? `(${name})` : name))
}
