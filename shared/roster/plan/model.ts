import type { Board } from './board.ts'
import { counted, type Measure, type Prices } from './cost.ts'
import type { ByCategory } from './problem.ts'

/** A variable of a model: its cost and bounds; `whole` ones take whole numbers only. */
export interface Column {
  cost: number
  lower: number
  upper: number
  whole: boolean
}

/** A condition of a model: the sum of `at[i] * by[i]` lies between two bounds. */
export interface Row {
  lower: number
  upper: number
  at: number[]
  by: number[]
}

/** A mixed-integer model to be minimised. */
export interface Model {
  columns: Column[]
  rows: Row[]
  /** By place: its column; -1 where the place is not open. */
  columnOf: readonly number[]
  offset: number
}

/** The model of the hard rules alone; whoever fulfils it keeps every rule. Locked places that are not open make it impossible. */
export function ruleModel(board: Board): Model {
  const model = placesModel(board)
  addNumbers(model, board)
  for (const place of board.locked) addRow(model, seats(model, [place]), { lower: 1, upper: 1 })
  return model
}

/** The hard rules with everything the plan is judged by. The slack of a measure is kept whole by the counts it bounds. */
export function planModel(board: Board, prices: Prices): Model {
  const model = ruleModel(board)
  model.offset = prices.base
  model.columnOf.forEach((column, place) => {
    if (column >= 0) (model.columns[column] as Column).cost = prices.place[place] as number
  })
  const width = board.slots.length
  for (const measure of prices.measures) {
    const own = board.slots.flatMap(({ slot }, index) =>
      measure.categories.includes(slot.category) ? [measure.person * width + index] : [],
    )
    const terms = seats(model, own)
    const first = addColumn(model, { cost: measure.weight, lower: 0, upper: 1, whole: false })
    const further = addColumn(model, { cost: 2 * measure.weight, lower: 0, upper: Infinity, whole: false })
    const slack = (by: number) => [...terms, [first, by] as Term, [further, by] as Term]
    addRow(model, slack(1), { lower: measure.low, upper: Infinity })
    addRow(model, slack(-1), { lower: -Infinity, upper: measure.high })
  }
  return model
}

/** What the shortfall of a model means: a column for each slot and each locked place, how much is left out there. */
export interface Shortfall {
  model: Model
  /** By slot index. */
  short: readonly number[]
  /** Locked place and its column. */
  unlocked: readonly (readonly [place: number, column: number])[]
}

/** The model that leaves as little undone as there is to be left: an empty place costs 1, a locked duty left out 2. It always has a solution. */
export function shortfallModel(board: Board): Shortfall {
  const model = placesModel(board)
  const short = board.slots.map(({ slot }) =>
    addColumn(model, { cost: 1, lower: 0, upper: slot.needed, whole: true }),
  )
  addNumbers(model, board, short)
  const unlocked = [...board.locked].map((place) => {
    const column = addColumn(model, { cost: 2, lower: 0, upper: 1, whole: true })
    addRow(model, [...seats(model, [place]), [column, 1]], { lower: 1, upper: 1 })
    return [place, column] as const
  })
  return { model, short, unlocked }
}

/** The places a solution takes. */
export function placesTaken(model: Model, values: ArrayLike<number>): number[] {
  return model.columnOf.flatMap((column, place) =>
    column >= 0 && (values[column] as number) > 0.5 ? [place] : [],
  )
}

/** The greatest number all costs are multiples of; 0 without costs. Two solutions differ by it at least. */
export function costStep({ columns }: Model): number {
  return columns.reduce((step, { cost }) => divisor(step, Math.abs(cost)), 0)
}

/** The columns of a plan model for a roster known already. */
export function startValues(model: Model, prices: Prices, known: { places: number[]; counts: ByCategory[] }) {
  const values: number[] = model.columns.map(() => 0)
  for (const place of known.places) values[model.columnOf[place] as number] = 1
  const first = model.columns.length - 2 * prices.measures.length
  prices.measures.forEach((measure, index) => {
    const off = offBy(measure, counted(measure, known.counts[measure.person] as ByCategory))
    values[first + 2 * index] = Math.min(off, 1)
    values[first + 2 * index + 1] = Math.max(off - 1, 0)
  })
  return values
}

function offBy({ low, high }: Measure, count: number): number {
  return Math.max(low - count, count - high, 0)
}

type Term = readonly [column: number, by: number]
type Bounds = { lower: number; upper: number }

function placesModel(board: Board): Model {
  let next = 0
  const columnOf = board.open.map((open) => (open ? next++ : -1))
  const columns = Array.from({ length: next }, () => ({ cost: 0, lower: 0, upper: 1, whole: true }))
  const model: Model = { columns, rows: [], columnOf, offset: 0 }
  const width = board.slots.length
  board.cliques.forEach((cliques, person) => {
    for (const clique of cliques)
      atMostOne(
        model,
        clique.map((slot) => person * width + slot),
      )
  })
  addPairs(model, board)
  return model
}

function addNumbers(model: Model, board: Board, short?: readonly number[]): void {
  board.slots.forEach(({ slot }, index) => {
    if (board.waived.number.has(slot.key)) return
    const own = board.people.map((_, person) => person * board.slots.length + index)
    const spare = short ? [[short[index] as number, 1] as const] : []
    addRow(model, [...seats(model, own), ...spare], { lower: slot.needed, upper: slot.needed })
  })
}

/** As nobody has two duties on a date, two people on all slots of it are one condition. */
function addPairs(model: Model, board: Board): void {
  const dates = new Map<string, number[]>()
  board.slots.forEach(({ slot: { date } }, index) => {
    dates.set(date, [...(dates.get(date) ?? []), index])
  })
  board.partners.forEach((partners, person) => {
    for (const partner of partners.filter((other) => other > person))
      for (const slots of dates.values()) {
        if (board.waived.oneADay.size > 0) pairByPair(model, board, { slots, person, partner })
        else atMostOne(model, placesOn(board, slots, [person, partner]))
      }
  })
}

function pairByPair(
  model: Model,
  board: Board,
  { slots, person, partner }: { slots: number[]; person: number; partner: number },
): void {
  for (const a of slots)
    for (const b of slots)
      atMostOne(model, [...placesOn(board, [a], [person]), ...placesOn(board, [b], [partner])])
}

function placesOn({ slots }: Board, chosen: readonly number[], people: readonly number[]): number[] {
  return people.flatMap((person) => chosen.map((slot) => person * slots.length + slot))
}

function atMostOne(model: Model, places: readonly number[]): void {
  const terms = seats(model, places)
  if (terms.length > 1) addRow(model, terms, { lower: -Infinity, upper: 1 })
}

function seats({ columnOf }: Model, places: readonly number[]): Term[] {
  return places.flatMap((place): Term[] => {
    const column = columnOf[place] as number
    return column < 0 ? [] : [[column, 1]]
  })
}

function addColumn(model: Model, column: Column): number {
  return model.columns.push(column) - 1
}

function addRow(model: Model, terms: readonly Term[], { lower, upper }: Bounds): void {
  model.rows.push({ lower, upper, at: terms.map(([at]) => at), by: terms.map(([, by]) => by) })
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
