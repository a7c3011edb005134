import { milliseconds } from '#shared/base/instant.ts'
import type { Duty } from './facts.ts'
import { type ByCategory, type Category, categories } from './plan/problem.ts'
import { type Slot, slotKey } from './slot.ts'
import { grouped } from './span.ts'

/** A duty to be counted: what it counts as, and whether it covers hours of night work. */
export interface CountedSlot extends Slot {
  category: Category
  night: boolean
}

/** Somebody among whom duties are shared out; `share` is part of a full share in percent. */
export interface Sharer {
  id: number
  share: number
}

/** Duties over a period: who did them, and among whom each should be shared out. */
export interface TallyAsked {
  slots: readonly CountedSlot[]
  duties: readonly Duty[]
  people: readonly Sharer[]
  /** Whether somebody was among those who could have a slot: fit, on the roster, allowed nights. */
  eligible: (person: number, slot: CountedSlot) => boolean
  /** Owed at the beginning of the period; nothing for whoever is not named. */
  owedBefore: ReadonlyMap<number, ByCategory>
}

/** How somebody stands, in duties and unrounded: a duty stood in part counts in part; `owed` is positive when they have done too few. */
export interface Tally {
  person: number
  done: ByCategory
  due: ByCategory
  owedBefore: ByCategory
  owed: ByCategory
  nights: number
  /** Hours at posts, within slots and beyond them. */
  hours: number
}

/** Who did how much of what they should have, one line per person in the order given; learners' duties are not counted. */
export function tallyOf(asked: TallyAsked): Tally[] {
  const lines = new Map(asked.people.map(({ id }) => [id, emptyTally(id, asked.owedBefore.get(id))]))
  const bySlot = grouped(
    asked.duties.filter(({ shadow }) => !shadow),
    ({ slot }) => slot,
  )
  for (const slot of asked.slots) {
    for (const [person, part] of partsOf(slot, bySlot.get(slotKey(slot)) ?? [])) {
      const line = lines.get(person)
      if (!line) continue
      line.done[slot.category] += part
      if (slot.night) line.nights += part
    }
    const sharers = asked.people.filter(({ id }) => asked.eligible(id, slot))
    for (const [person, due] of dueShares(slot.needed, sharers)) {
      const line = lines.get(person)
      if (line) line.due[slot.category] += due
    }
  }
  for (const line of lines.values()) line.owed = owedAfter(line)
  addHours(lines, asked.duties)
  return [...lines.values()]
}

/** What each of those who could have a duty should have of it; nobody anything when all shares are 0. */
export function dueShares(needed: number, people: readonly Sharer[]): Map<number, number> {
  const whole = people.reduce((sum, { share }) => sum + share, 0)
  if (whole === 0) return new Map()
  return new Map(people.map(({ id, share }) => [id, (needed * share) / whole]))
}

/** Duties weighted by what they are and summed. */
export function scoreOf(duties: ByCategory, weights: ByCategory): number {
  return categories.reduce((sum, category) => sum + duties[category] * weights[category], 0)
}

/** What somebody is owed after a period: what they were owed before and their due, less what they did. */
export function owedAfter({ owedBefore, due, done }: Pick<Tally, 'owedBefore' | 'due' | 'done'>): ByCategory {
  const owed = noDuties()
  for (const category of categories) owed[category] = owedBefore[category] + due[category] - done[category]
  return owed
}

/** No duties of any category. */
export function noDuties(): ByCategory {
  return { weekday: 0, weekend: 0, holiday: 0, springFestival: 0 }
}

/** Whole milliseconds are summed before they are divided, so that a slot stood in pieces is exactly one. */
function partsOf(slot: Slot, duties: readonly Duty[]): Map<number, number> {
  const stood = new Map<number, number>()
  for (const { person, from, to } of duties)
    stood.set(person, (stood.get(person) ?? 0) + milliseconds(to) - milliseconds(from))
  const whole = milliseconds(slot.to) - milliseconds(slot.from)
  return new Map([...stood].map(([person, time]) => [person, time / whole]))
}

function addHours(lines: Map<number, Tally>, duties: readonly Duty[]): void {
  const stays = grouped(
    duties.filter(({ shadow }) => !shadow),
    ({ person }) => person,
  )
  for (const [person, own] of stays) {
    const line = lines.get(person)
    const time = own.reduce((sum, { from, to }) => sum + milliseconds(to) - milliseconds(from), 0)
    if (line) line.hours = time / 3_600_000
  }
}

function emptyTally(person: number, owedBefore: ByCategory = noDuties()): Tally {
  return {
    person,
    done: noDuties(),
    due: noDuties(),
    owedBefore: { ...owedBefore },
    owed: noDuties(),
    nights: 0,
    hours: 0,
  }
}
