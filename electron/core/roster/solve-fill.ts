import type { Highs } from 'highs'
import { type Board, dutiesAt } from '#shared/roster/plan/board.ts'
import { type Prices, pricesOf } from '#shared/roster/plan/cost.ts'
import { type Draft, draftOf, placesIn } from '#shared/roster/plan/draft.ts'
import { exchanged } from '#shared/roster/plan/exchange.ts'
import { draftCost, greedyDraft, shortfall } from '#shared/roster/plan/greedy.ts'
import { costStep, type Model, placesTaken, planModel, startValues } from '#shared/roster/plan/model.ts'
import type { PlanDuty } from '#shared/roster/plan/problem.ts'
import { type Shares, sharesOf } from '#shared/roster/plan/share.ts'
import { spaced } from '#shared/roster/plan/spacing.ts'
import { minimised } from './solve-highs.ts'

/** What the steps of one search share: the solver, how many seconds are left, and who hears of it. */
export interface Pursuit {
  solver: Highs
  left: () => number
  beat: () => void
  /** Nodes HiGHS may look at; all unless told. */
  nodes?: number
}

/** A board with what its rosters are judged by and the best roster known. */
export interface Attempt {
  board: Board
  shares: Shares
  prices: Prices
  draft: Draft
}

/** A roster and how far from proven it is; 0 when nothing cheaper keeps the rules. */
export interface Filled {
  assignments: PlanDuty[]
  cost: number
  gap: number
}

/** The first attempt at a board: taken greedily, then made cheaper by exchanges. */
export function firstAttempt(board: Board): Attempt {
  const shares = sharesOf(board)
  const prices = pricesOf(board, shares)
  return { board, shares, prices, draft: exchanged(greedyDraft(board, prices, shares)) }
}

/** Whether an attempt keeps every hard rule: nothing short, no locked duty left out. */
export function isWhole({ board, draft }: Attempt): boolean {
  const places = new Set(placesIn(draft))
  return shortfall(draft) === 0 && [...board.locked].every((place) => places.has(place))
}

/** An attempt made from known places. */
export function attemptOf(attempt: Attempt, places: Iterable<number>): Attempt {
  return { ...attempt, draft: exchanged(draftOf(attempt.board, attempt.prices, places)) }
}

/** Makes a whole attempt as cheap as the time allows and spaces it out. An attempt that costs what no roster can cost less than is proven without a search; else HiGHS searches from it. */
export function perfected(attempt: Attempt, pursuit: Pursuit): Filled {
  const { board, prices } = attempt
  const known = draftCost(attempt.draft)
  const searched = known > prices.floor && pursuit.left() > 0 ? search(attempt, pursuit) : null
  const best = searched && searched.cost < known ? searched.attempt : attempt
  const draft = spaced(best.draft)
  const cost = draftCost(draft)
  const bound = Math.max(prices.floor, searched?.bound ?? prices.floor)
  return { assignments: dutiesAt(board, placesIn(draft)), cost, gap: Math.max(0, cost - bound) }
}

function search(attempt: Attempt, { solver, left, beat, nodes }: Pursuit) {
  const { board, prices, draft } = attempt
  const model = planModel(board, prices)
  const start = startValues(model, prices, { places: placesIn(draft), counts: draft.counts })
  const { values, bound } = minimised(solver, model, { seconds: left(), start, beat, nodes })
  const found = values ? attemptOf(attempt, placesTaken(model, values)) : attempt
  return { attempt: found, cost: draftCost(found.draft), bound: nextCost(model, bound) }
}

/** The least cost not below a bound: costs go up in steps. */
function nextCost(model: Model, bound: number): number {
  const step = costStep(model)
  if (!Number.isFinite(bound) || step === 0) return Number.NEGATIVE_INFINITY
  return model.offset + step * Math.ceil((bound - model.offset) / step - 1e-6)
}
