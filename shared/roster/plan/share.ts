import { noDuties } from '../fairness.ts'
import { overlaps } from '../span.ts'
import type { Board, BoardSlot } from './board.ts'
import { clash } from './board.ts'
import { type ByCategory, type Category, categories, type PlanPerson } from './problem.ts'

/** What each person, by index, should do: their due as the rules give it, and the due brought within reach. */
export interface Shares {
  due: readonly ByCategory[]
  aim: readonly ByCategory[]
}

/** The shares of a board. The due is the person's part of every slot they may stand plus what is owed; somebody away the whole plan has none. */
export function sharesOf(board: Board): Shares {
  const present = board.people.map((person) => isPresent(person, board))
  const due = board.people.map((person, index) => ({ ...(present[index] ? person.owed : noDuties()) }))
  for (const { slot } of board.slots) {
    const eligible = board.people.flatMap(({ posts }, index) =>
      present[index] && posts.includes(slot.post) ? [index] : [],
    )
    const total = sum(eligible.map((index) => shareOf(board, index)))
    if (total === 0) continue
    for (const index of eligible) {
      const own = due[index] as ByCategory
      own[slot.category] += (slot.needed * shareOf(board, index)) / total
    }
  }
  return { due, aim: aimsOf(board, due) }
}

/** The whole numbers around a share between which a count is fair. */
export function fairBounds(aim: number): { low: number; high: number } {
  return { low: Math.floor(aim + slip), high: Math.ceil(aim - slip) + 0 }
}

/** What rounding may do to a share. */
const slip = 1e-6

type Group = { people: number[]; needed: number }

function aimsOf(board: Board, due: readonly ByCategory[]): ByCategory[] {
  const aims = due.map(noDuties)
  for (const category of categories) {
    for (const group of groupsOf(board, category)) {
      const lots = group.people.map((index) => ({
        due: (due[index] as ByCategory)[category],
        part: Math.max(shareOf(board, index), 1),
        ...reachOf(board, index, category),
      }))
      levelled(lots, group.needed).forEach((aim, at) => {
        ;(aims[group.people[at] as number] as ByCategory)[category] = aim
      })
    }
  }
  return aims
}

/** People linked by posts that somebody may stand beside them, with the duties of the category they have to fill among themselves. */
function groupsOf(board: Board, category: Category): Group[] {
  const needed = new Map<string, number>()
  for (const { slot } of board.slots)
    if (slot.category === category) needed.set(slot.post, (needed.get(slot.post) ?? 0) + slot.needed)
  let groups: (Group & { posts: string[] })[] = [...needed].map(([post, count]) => ({
    posts: [post],
    people: [],
    needed: count,
  }))
  board.people.forEach((person, index) => {
    const [touched, rest] = parted(groups, ({ posts }) => posts.some((post) => person.posts.includes(post)))
    if (touched.length === 0) return
    groups = [
      ...rest,
      {
        posts: touched.flatMap(({ posts }) => posts),
        people: [...touched.flatMap(({ people }) => people), index],
        needed: sum(touched.map((group) => group.needed)),
      },
    ]
  })
  return groups.filter(({ people }) => people.length > 0)
}

type Lot = { due: number; part: number; low: number; high: number }

/** Dues moved up or down together, each by its part, until they sum to what is needed and lie within reach; as they were when they do already. */
function levelled(lots: readonly Lot[], needed: number): number[] {
  const at = (level: number) =>
    lots.map(({ due, part, low, high }) => Math.min(Math.max(due + level * part, low), high))
  const plain = at(0)
  if (Math.abs(sum(plain) - needed) < slip) return plain
  const far = 2 * (needed + sum(lots.map(({ due, high }) => Math.abs(due) + high)) + 1)
  let [below, above] = [-far, far]
  for (let step = 0; step < 100; step++) {
    const middle = (below + above) / 2
    if (sum(at(middle)) < needed) below = middle
    else above = middle
  }
  return at(above)
}

/** How few and how many duties of a category somebody can have: what is locked, and what rest and one duty a day leave of the open slots, taken by the earliest end. */
function reachOf(board: Board, person: number, category: Category): { low: number; high: number } {
  const width = board.slots.length
  const own = board.slots.flatMap((slot, index) =>
    slot.slot.category === category ? [{ slot, place: person * width + index }] : [],
  )
  const low = own.filter(({ place }) => board.locked.has(place)).length
  const free = own.filter(({ place, slot }) => board.open[place] && slot.slot.needed > 0)
  let [high, last] = [0, null as BoardSlot | null]
  for (const { slot } of free.sort((a, b) => a.slot.to - b.slot.to)) {
    if (last && clash(last, slot, board.problem.restMinutes)) continue
    ;[high, last] = [high + 1, slot]
  }
  return { low, high: Math.max(low, high) }
}

function isPresent(person: PlanPerson, board: Board): boolean {
  return board.slots.some(
    ({ slot }) => person.posts.includes(slot.post) && !person.away.some((span) => overlaps(span, slot)),
  )
}

function shareOf(board: Board, index: number): number {
  return Math.max((board.people[index] as PlanPerson).share, 0)
}

function parted<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
