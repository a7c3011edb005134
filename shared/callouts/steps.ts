import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import type { LadderStep, Plan } from './plan.ts'
import type { NextStep, Rung, Try, TryResult } from './target.ts'

/** What the steps of a target hang on. */
export interface Climber {
  beginsAt: Instant
  ladder: readonly Rung[]
}

/** What of a try moves a target on. */
export type Tried = Pick<Try, 'rung' | 'result' | 'number' | 'happenedAt'>

/** What of a plan moves a target on. */
export type Pace = Pick<Plan, 'answerMinutes' | 'againMinutes'>

/** Results that say the target has heard. */
const heard: ReadonlySet<TryResult> = new Set(['read', 'reached', 'answered'])

/** Steps by which something is sent off and no voice answers; a message sent beside the ladder moves nothing. */
const sendable: ReadonlySet<LadderStep> = new Set(['message', 'loudspeaker', 'visit'])

/** True when the target has heard, whether or not it reported. */
export function isHeard(result: TryResult): boolean {
  return heard.has(result)
}

/**
 * Which rung is next and when, to the second: the first when the wave begins; after a try that failed the next rung, its minutes later (a wrong number:
 * at once); after "received" the same voice again when the answer is due; past the last rung from the first voice on, after `againMinutes`. Tries must
 * be in the order they happened, withdrawn ones left out. Null for an empty ladder.
 */
export function nextStep(
  target: Climber,
  tries: readonly Tried[],
  pace: Pace,
  now: Instant,
): NextStep | null {
  const [first] = target.ladder
  if (!first) return null
  const wrong = new Set<string>()
  let expected: Expected = { rung: 0, at: plusMinutes(target.beginsAt, first.afterMinutes) }
  for (const one of tries) {
    if (one.result === 'wrong' && one.number !== '') wrong.add(one.number)
    expected = after(one, expected, { target, pace, wrong })
  }
  const { afterMinutes: _minutes, ...rung } = target.ladder[expected.rung] as Rung
  return { ...rung, rung: expected.rung, at: expected.at, due: expected.at <= now }
}

interface Expected {
  rung: number
  at: Instant
}

interface Climb {
  target: Climber
  pace: Pace
  wrong: ReadonlySet<string>
}

function after(one: Tried, expected: Expected, climb: Climb): Expected {
  const { ladder, beginsAt } = climb.target
  const tried = ladder[one.rung]
  if (!tried || (one.result === 'sent' && !sendable.has(tried.step))) return expected
  if (isHeard(one.result)) {
    const again = tried.step === 'message' ? following(one.rung, climb) : one.rung
    const answerBy = plusMinutes(beginsAt, climb.pace.answerMinutes)
    const waited = plusMinutes(one.happenedAt, minutesTo(one.rung, again, climb))
    return { rung: again, at: waited > answerBy ? waited : answerBy }
  }
  if (one.rung < expected.rung) return expected
  const next = following(one.rung, climb)
  const minutes = one.result === 'wrong' ? 0 : minutesTo(one.rung, next, climb)
  return { rung: next, at: plusMinutes(one.happenedAt, minutes) }
}

/** The rung after one, over numbers found wrong; past the last the first voice again. */
function following(rung: number, { target: { ladder }, wrong }: Climb): number {
  const usable = [...ladder.keys()].filter((index) => !wrong.has((ladder[index] as Rung).number))
  const ahead = usable.find((index) => index > rung)
  return ahead ?? usable.find((index) => ladder[index]?.step !== 'message') ?? rung
}

/** Minutes from a try to the next rung; beginning anew or staying takes `againMinutes`. */
function minutesTo(from: number, to: number, { target, pace }: Climb): number {
  return to > from ? (target.ladder[to] as Rung).afterMinutes : pace.againMinutes
}
