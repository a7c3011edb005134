import type { Board } from './board.ts'
import { type ByCategory, type Category, categories, type PlanPerson } from './problem.ts'
import { fairBounds, type Shares } from './share.ts'

/** One count of a person that should lie between two bounds: of one category, or of all that count. */
export interface Measure {
  person: number
  categories: readonly Category[]
  low: number
  high: number
  weight: number
}

/** What a roster costs and why: everything the plan is judged by, ready to be added up. All costs are whole numbers. */
export interface Prices {
  measures: readonly Measure[]
  /** By place: what taking it adds, below 0 where it fulfils a wish or keeps what was. */
  place: readonly number[]
  /** What an empty roster would cost in wishes and changes. */
  base: number
  /** No roster that keeps the rules costs less: a count outside its bounds only adds to this. */
  floor: number
}

/** The prices of a board. The count of all duties is weighed like the cheapest category, so that nobody ends at the upper bound of every one. */
export function pricesOf(board: Board, { aim }: Shares): Prices {
  const sets = weighed(board.problem.weights)
  const measures = aim.flatMap((own, person) =>
    sets.map((set): Measure => ({ person, ...set, ...fairBounds(counted(set, own)) })),
  )
  const place = placePrices(board)
  const wanted = board.people.flatMap((person) => wishDates(person, board, 'on'))
  const base = wanted.length * wishCost(board) + board.before.size * changeCost(board)
  return { measures, place, base, floor: base + cheapest(board, place) }
}

/** What a count outside its bounds costs: the first duty beyond them its weight, each further one twice that. */
export function beyond({ low, high, weight }: Measure, count: number): number {
  const off = Math.max(low - count, count - high, 0)
  return weight * (off + Math.max(off - 1, 0))
}

/** What a roster costs, from its counts by person and category and its places. */
export function costOf(prices: Prices, counts: readonly ByCategory[], places: Iterable<number>): number {
  let cost = prices.base
  for (const place of places) cost += prices.place[place] as number
  for (const measure of prices.measures)
    cost += beyond(measure, counted(measure, counts[measure.person] as ByCategory))
  return cost
}

/** The count a measure looks at. */
export function counted(of: { categories: readonly Category[] }, own: ByCategory): number {
  return of.categories.reduce((sum, category) => sum + own[category], 0)
}

function weighed(weights: ByCategory): { categories: readonly Category[]; weight: number }[] {
  const sets = categories
    .map((category) => ({ categories: [category], weight: whole(weights[category]) }))
    .filter(({ weight }) => weight > 0)
  if (sets.length < 2) return sets
  const least = Math.min(...sets.map(({ weight }) => weight))
  return [...sets, { categories: sets.flatMap((set) => set.categories), weight: least }]
}

function placePrices(board: Board): number[] {
  const width = board.slots.length
  return board.people.flatMap((person, row) => {
    const [on, off] = [wishDates(person, board, 'on'), wishDates(person, board, 'off')].map(
      (dates) => new Set(dates),
    ) as [Set<string>, Set<string>]
    return board.slots.map(({ slot }, column) => {
      const wish = Number(off.has(slot.date)) - Number(on.has(slot.date))
      const kept = Number(board.before.has(row * width + column))
      return wish * wishCost(board) - kept * changeCost(board)
    })
  })
}

/** The dates of the plan on which somebody wants to be on duty, or off. */
function wishDates(person: PlanPerson, { slots }: Board, wants: 'on' | 'off'): string[] {
  const dates = new Set(slots.map(({ slot }) => slot.date))
  const wished = person.wishes.filter((wish) => wish.wants === wants && dates.has(wish.date))
  return [...new Set(wished.map(({ date }) => date))]
}

/** As nobody has two duties on a date, the places of one person on one date save at most what the best of them saves. */
function cheapest(board: Board, place: readonly number[]): number {
  const width = board.slots.length
  const best = new Map<string, number>()
  place.forEach((price, index) => {
    if (!board.open[index] || price >= 0) return
    const key = `${Math.floor(index / width)} ${board.slots[index % width]?.slot.date}`
    best.set(key, Math.min(best.get(key) ?? 0, price))
  })
  return [...best.values()].reduce((sum, price) => sum + price, 0)
}

function wishCost({ problem }: Board): number {
  return whole(problem.wishWeight)
}

function changeCost({ problem }: Board): number {
  return whole(problem.changeWeight)
}

function whole(weight: number): number {
  return Math.max(0, Math.round(weight))
}
