import { calendarDate, clockTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import type { KeyPeriod } from '#shared/calendar/key-period.ts'
import type { Board, BoardDay, BoardSlot, OnSlot } from '#shared/roster/board.ts'
import type { Change } from '#shared/roster/change.ts'
import type { DutyOrder } from '#shared/roster/contract.ts'
import { hoursText } from './roster-day.ts'
import { wallNotes } from './wall-notes.ts'
import type { PaperWords } from './words.ts'

/** A post as a roster's table knows it: `leads` when offices and mobiles stand beside the names, `crew` when it is of the shift. */
export interface WallPost {
  code: string
  name: string
  leads: boolean
  crew: boolean
}

/** Everything a roster's table is made of, as the core tells it. */
export interface WallFacts {
  board: Board
  posts: readonly WallPost[]
  people: ReadonlyMap<number, { office: string; telephone: string }>
  /** Swaps and stand-ins that were approved and still hold. */
  changes: readonly Change[]
  orders: readonly DutyOrder[]
  periods: readonly KeyPeriod[]
  zone: string
}

/** A column of a roster: a post, with its hours where the posts of the roster differ in them. */
export interface WallColumn {
  post: string
  name: string
  hours: string
  leads: boolean
}

/** Somebody in a cell; `aside` says what is not plain: from when, until when, learning. */
export interface WallPerson {
  name: string
  aside: string
  office: string
  telephone: string
}

/** A duty of a day: its hours where they are not those of the column, and who is on. */
export interface WallCell {
  hours: string
  people: readonly WallPerson[]
}

/** A day of a roster; a cell is null where the post is not asked for. */
export interface WallDay {
  day: CalendarDay
  cells: readonly (WallCell | null)[]
  notes: readonly string[]
}

/** A roster as a table: what the sheet on the wall and the workbook both show. */
export interface WallTable {
  columns: readonly WallColumn[]
  days: readonly WallDay[]
  /** When the crews of the shift change, `08:00`, in order. */
  changeTimes: readonly string[]
}

interface Shift {
  from: Instant
  to: Instant
  on: readonly OnSlot[]
}

interface Place {
  post: WallPost
  index: number
  hours: string
}

/** A span of the board as a table: a column for every post that has duties in it, several where the post has several a day. */
export function wallTable(facts: WallFacts, words: PaperWords): WallTable {
  const { board, zone } = facts
  const places = facts.posts.flatMap((post) => placesOf(post, facts, words))
  const several = new Set(places.map(({ hours }) => hours)).size > 1
  const crew = new Set(facts.posts.filter((post) => post.crew).map(({ code }) => code))
  const begins = board.days
    .flatMap(({ slots }) => slots.filter(({ post }) => crew.has(post)))
    .map(({ from }) => clockTime(from, zone))
  return {
    columns: places.map(({ post: { code, name, leads }, hours }) => ({
      post: code,
      name,
      hours: several ? hours : '',
      leads,
    })),
    days: board.days.map((day) => ({
      day: day.day,
      cells: places.map((place) => cellOf(day, place, { facts, words })),
      notes: wallNotes(day, facts, words),
    })),
    changeTimes: [...new Set(begins)].sort(),
  }
}

/** Names with what is not plain about them. */
export function wallName({ name, aside }: WallPerson, words: PaperWords): string {
  return aside === '' ? name : words('person', { name, about: aside })
}

function placesOf(post: WallPost, { board, zone }: WallFacts, words: PaperWords): Place[] {
  const byDay = board.days.map((day) => shiftsOf(day, post))
  const most = Math.max(0, ...byDay.map((shifts) => shifts.length))
  return Array.from({ length: most }, (_, index) => {
    const spans = byDay.flatMap((shifts) => shifts[index] ?? [])
    const hours = new Set(spans.map((span) => hoursText(span, zone, words)))
    return { post, index, hours: hours.size === 1 ? ([...hours][0] as string) : '' }
  })
}

/** The duties of a post on a day, those of the same hours made one. */
function shiftsOf(day: BoardDay, post: WallPost): Shift[] {
  const spans = new Map<string, BoardSlot[]>()
  for (const slot of day.slots) {
    if (slot.post !== post.code || (slot.needed === 0 && slot.on.length === 0)) continue
    const key = `${slot.from}/${slot.to}`
    spans.set(key, [...(spans.get(key) ?? []), slot])
  }
  return [...spans.values()]
    .map((slots) => {
      const { from, to } = slots[0] as BoardSlot
      return { from, to, on: slots.flatMap(({ on }) => on) }
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

function cellOf(
  day: BoardDay,
  { post, index, hours }: Place,
  { facts, words }: { facts: WallFacts; words: PaperWords },
): WallCell | null {
  const shift = shiftsOf(day, post)[index]
  if (!shift) return null
  return {
    hours: hours === '' ? hoursText(shift, facts.zone, words) : '',
    people: shift.on.map((one) => ({
      name: one.name,
      aside: asideOf(one, shift, { zone: facts.zone, words }),
      office: facts.people.get(one.id)?.office ?? '',
      telephone: facts.people.get(one.id)?.telephone ?? '',
    })),
  }
}

function asideOf(
  { from, to, shadow }: OnSlot,
  shift: Shift,
  { zone, words }: { zone: string; words: PaperWords },
): string {
  const late = from > shift.from
  const early = to < shift.to
  const first = calendarDate(shift.from, zone)
  const told = (at: Instant) => {
    const time = clockTime(at, zone)
    return calendarDate(at, zone) === first ? time : words('wall.nextDay', { time })
  }
  const span = { from: told(from), to: told(to) }
  const hours =
    late && early ? words('wall.between', span) : late ? words('wall.from', span) : words('wall.until', span)
  const said = [...(shadow ? [words('wall.shadow')] : []), ...(late || early ? [hours] : [])]
  return said.join(words('separator'))
}
