import type { Person } from '#shared/people/person.ts'
import type { Absence } from '#shared/roster/absence.ts'
import type { BoardDay, BoardSlot } from '#shared/roster/board.ts'
import { type MemberFacts, plainMember } from '#shared/roster/member.ts'
import type { DutyPost } from '#shared/roster/post.ts'
import { mayStand } from '#shared/roster/roster-person.ts'
import type { Remark } from './contract.ts'
import { remark } from './draft.ts'
import type { Column, Layout } from './layout.ts'
import { namesIn } from './name.grammar.ts'
import { numbersIn } from './telephone.grammar.ts'
import type { Meant } from './who.ts'

/** Who stands in the cells of one post of a row, and what was noticed while reading them. */
export interface CrewRead {
  post: string
  people: Person[]
  /** Numbers written for the post in the row. */
  numbers: string[]
  /** True when a name stands there, understood or not. */
  named: boolean
  remarks: Remark[]
}

interface CrewFacts {
  posts: readonly DutyPost[]
  members: ReadonlyMap<number, MemberFacts>
  absences: readonly Absence[]
  day: BoardDay
}

/** Reads every post of a row. */
export function readCrews(layout: Layout, index: number, whoIs: (name: string) => Meant): CrewRead[] {
  const row = layout.cells[index] ?? []
  const crews = layout.columns.filter(({ meaning }) => meaning === 'crew')
  const posts = [...new Set(crews.map(({ crew }) => crew as string))]
  return posts.map((post) => {
    const cells = crews.filter(({ crew }) => crew === post).map(({ index: at }) => row[at] ?? '')
    const written = cells.flatMap(namesIn)
    const meant = written.map(({ name }) => whoIs(name))
    const asides = written.filter(({ aside }) => aside !== '')
    const people = meant.flatMap(({ person }) => (person ? [person] : []))
    return {
      post,
      people: [...new Map(people.map((person) => [person.id, person])).values()],
      numbers: [
        ...written.map(({ telephone }) => telephone),
        ...telephonesOf(layout.columns, row, post),
      ].filter((number) => number !== ''),
      named: written.length > 0,
      remarks: [
        ...meant.flatMap(({ remarks }) => remarks),
        ...asides.map(({ name, aside }) => remark('warning', 'asideUnread', { name, text: aside })),
      ],
    }
  })
}

/** What is to be said about the people of a row, held against the board of the day. */
export function crewRemarks(crews: readonly CrewRead[], facts: CrewFacts): Remark[] {
  const each = crews.flatMap((crew) => [
    ...crew.remarks,
    ...slotRemarks(crew, facts),
    ...telephoneRemarks(crew),
    ...crew.people.flatMap((person) => personRemarks(person, crew, facts)),
  ])
  return [...each, ...twice(crews)]
}

/** The slots of a post on a day that ask for people, or those that may have some where none asks. */
export function slotsOfPost({ slots }: BoardDay, post: string): BoardSlot[] {
  const own = slots.filter((slot) => slot.post === post)
  const asking = own.filter(({ needed }) => needed > 0)
  return asking.length > 0 ? asking : own
}

function slotRemarks({ post, people, named }: CrewRead, { day }: CrewFacts): Remark[] {
  const { date } = day.day
  const slots = slotsOfPost(day, post)
  if (!named) return slots.some(({ needed }) => needed > 0) ? [remark('warning', 'nobody', { post })] : []
  if (slots.length === 0) return [remark('error', 'noSlot', { post, date })]
  const past = slots.some(({ state }) => state !== 'open')
  const [slot] = slots
  return [
    ...(past ? [remark('error', 'slotPast', { post, date })] : []),
    ...(slots.length > 1 ? [remark('note', 'severalSlots', { post, count: slots.length })] : []),
    ...(slots.length === 1 && slot ? numberRemarks(slot, people) : []),
    ...slots.flatMap((one) => lockedRemarks(one, people)),
  ]
}

function numberRemarks({ post, needed }: BoardSlot, people: readonly Person[]): Remark[] {
  if (people.length === needed || people.length === 0 || needed === 0) return []
  const code = people.length > needed ? 'moreThanNeeded' : 'fewerThanNeeded'
  return [remark('warning', code, { post, count: people.length, needed })]
}

function lockedRemarks({ entered, post }: BoardSlot, people: readonly Person[]): Remark[] {
  return entered
    .filter(({ id, locked }) => locked && !people.some((person) => person.id === id))
    .map(({ name }) => remark('warning', 'locked', { name, post }))
}

function personRemarks(person: Person, { post }: CrewRead, facts: CrewFacts): Remark[] {
  const known = facts.posts.find(({ code }) => code === post)
  const member = facts.members.get(person.id) ?? plainMember(person.id)
  const unfit = known && !mayStand({ ...person, ...member }, known)
  return [
    ...(unfit ? [remark('warning', 'unqualified', { name: person.name, post })] : []),
    ...leaveRemarks(person, post, facts),
  ]
}

/** A number beside people that none of them has; the sheet's number is not taken in, the directory's holds. */
function telephoneRemarks({ people, numbers }: CrewRead): Remark[] {
  if (people.length === 0) return []
  const name = people.map((person) => person.name).join(' ')
  const known = people.flatMap(({ telephones }) => telephones)
  return numbers
    .filter((number) => !known.includes(number))
    .map((number) =>
      known.length > 0
        ? remark('warning', 'numberDiffers', { name, number, known: known.join(' ') })
        : remark('warning', 'numberUnknown', { name, number }),
    )
}

function leaveRemarks({ id, name }: Person, post: string, { absences, day }: CrewFacts): Remark[] {
  const slots = slotsOfPost(day, post)
  const away = absences.filter(
    ({ person, state, from, to }) =>
      person.id === id && state === 'approved' && slots.some((slot) => slot.from < to && from < slot.to),
  )
  return away.map(({ reason }) => remark('warning', 'onLeave', { name, post, reason }))
}

function twice(crews: readonly CrewRead[]): Remark[] {
  const posts = new Map<number, { name: string; posts: string[] }>()
  for (const { post, people } of crews)
    for (const { id, name } of people) posts.set(id, { name, posts: [...(posts.get(id)?.posts ?? []), post] })
  return [...posts.values()]
    .filter((one) => one.posts.length > 1)
    .map(({ name, posts: [first = '', second = ''] }) =>
      remark('warning', 'twiceInRow', { name, first, second }),
    )
}

function telephonesOf(columns: readonly Column[], row: readonly string[], post: string): string[] {
  return columns
    .filter(({ meaning, crew }) => meaning === 'telephone' && crew === post)
    .flatMap(({ index }) => numbersIn(row[index] ?? '').numbers)
}
