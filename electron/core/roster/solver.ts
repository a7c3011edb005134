import { type Board, dutiesAt, layOut } from '#shared/roster/plan/board.ts'
import { placesIn } from '#shared/roster/plan/draft.ts'
import { placesTaken, ruleModel, shortfallModel } from '#shared/roster/plan/model.ts'
import type { PlanAnswer, PlanDuty, PlanProblem } from '#shared/roster/plan/problem.ts'
import { sharesOf } from '#shared/roster/plan/share.ts'
import { tallyOf } from '#shared/roster/plan/tally.ts'
import { conflictAround } from './solve-conflict.ts'
import { type Attempt, attemptOf, firstAttempt, isWhole, type Pursuit, perfected } from './solve-fill.ts'
import { highs, minimised } from './solve-highs.ts'

/** Makes a roster that keeps every hard rule and is as fair as can be; when none keeps them, the nearest one and the smallest set of rules to blame. `progress` is told hundredths of the time allowed. Same problem, same roster, in whatever order it is told, unless time runs out. */
export async function solvePlan(
  problem: PlanProblem,
  progress: (done: number, total: number) => void,
): Promise<PlanAnswer> {
  const pursuit = pursue(problem.seconds, await highs(), progress)
  const attempt = firstAttempt(layOut(problem))
  if (isWhole(attempt)) return answer(attempt, pursuit)
  const kept = rulesKept(attempt.board, pursuit)
  if (kept.places) return answer(attemptOf(attempt, kept.places), pursuit)
  const nearest = leastUndone(attempt, pursuit)
  if (!nearest.undone) return answer(attemptOf(attempt, nearest.places), pursuit)
  return undoneAnswer(attempt, { ...nearest, proven: nearest.proven || kept.impossible }, pursuit)
}

/** Places that leave as little undone as found. */
interface Nearest {
  places: number[]
  short: { slot: string; missing: number }[]
  unlocked: PlanDuty[]
  undone: boolean
  /** It is proven that no roster leaves nothing undone. */
  proven: boolean
}

function pursue(
  seconds: number,
  solver: Pursuit['solver'],
  progress: (done: number, total: number) => void,
): Pursuit {
  const started = performance.now()
  const spent = () => (performance.now() - started) / 1000
  let told = -1
  const beat = () => {
    const done = Math.min(99, Math.floor((100 * spent()) / Math.max(seconds, 0.001)))
    if (done > told) progress(done, 100)
    told = Math.max(told, done)
  }
  beat()
  return { solver, left: () => seconds - spent(), beat }
}

function answer(attempt: Attempt, pursuit: Pursuit): PlanAnswer {
  const filled = perfected(attempt, pursuit)
  const tally = tallyOf(attempt.board, attempt.shares, filled.assignments)
  const status = filled.gap === 0 ? 'optimal' : 'feasible'
  return { status, ...filled, tally, conflicts: [], short: [], unlocked: [] }
}

/** Places of a roster that keeps every hard rule, fair or not; or the proof that there is none. */
function rulesKept(board: Board, { solver, left, beat }: Pursuit) {
  const model = ruleModel(board)
  const { status, values } = minimised(solver, model, { seconds: left() / 3, beat })
  return { places: values && placesTaken(model, values), impossible: status === 'infeasible' }
}

function leastUndone({ board, draft }: Attempt, { solver, left, beat }: Pursuit): Nearest {
  const { model, short, unlocked } = shortfallModel(board)
  const drafted = placesIn(draft)
  const start = model.columns.map(() => 0)
  for (const place of drafted) start[model.columnOf[place] as number] = 1
  short.forEach((column, slot) => {
    start[column] = (board.slots[slot]?.slot.needed as number) - (draft.crews[slot] as number[]).length
  })
  for (const [place, column] of unlocked) start[column] = drafted.includes(place) ? 0 : 1
  const solved = minimised(solver, model, { seconds: left() / 2, start, beat })
  const places = solved.values ? placesTaken(model, solved.values) : drafted
  return { ...undoneBy(board, new Set(places)), proven: solved.bound > 1e-6 }
}

function undoneBy(board: Board, places: ReadonlySet<number>): Omit<Nearest, 'proven'> {
  const width = board.slots.length
  const short = board.slots.flatMap(({ slot }, index) => {
    const crew = board.people.filter((_, person) => places.has(person * width + index))
    return slot.needed > crew.length ? [{ slot: slot.key, missing: slot.needed - crew.length }] : []
  })
  const unlocked = dutiesAt(
    board,
    [...board.locked].filter((place) => !places.has(place)),
  )
  return { places: [...places], short, unlocked, undone: short.length + unlocked.length > 0 }
}

/** The nearest roster: fair among what can be filled, by the problem without what stays undone. Somebody has to mend the rules and plan again, so the search stays at the root of its tree. */
function undoneAnswer({ board, shares }: Attempt, nearest: Nearest, pursuit: Pursuit): PlanAnswer {
  const conflicts = nearest.proven ? conflictsAt(board, nearest, pursuit) : []
  const lowered = layOut(without(board.problem, nearest))
  const { places, short, unlocked } = nearest
  const filled = perfected(attemptOf(firstAttempt(lowered), places), { ...pursuit, nodes: 1 })
  const tally = tallyOf(board, { ...shares, aim: sharesOf(lowered).aim }, filled.assignments)
  return { status: 'infeasible', ...filled, tally, conflicts, short, unlocked }
}

function conflictsAt(board: Board, { short, unlocked }: Nearest, pursuit: Pursuit) {
  const failing = new Set([...short, ...unlocked].map(({ slot }) => slot))
  const first = board.slots.find(({ slot }) => failing.has(slot.key))
  return first ? conflictAround(board.problem, first.slot.date, pursuit) : []
}

function without(problem: PlanProblem, { short, unlocked }: Nearest): PlanProblem {
  const missing = new Map(short.map((one) => [one.slot, one.missing]))
  const left = new Set(unlocked.map(({ slot, person }) => `${slot} ${person}`))
  return {
    ...problem,
    slots: problem.slots.map((slot) => ({ ...slot, needed: slot.needed - (missing.get(slot.key) ?? 0) })),
    locked: problem.locked.filter(({ slot, person }) => !left.has(`${slot} ${person}`)),
  }
}
