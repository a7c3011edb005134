import type { Rung, TryResult } from '#shared/callouts/target.ts'

/** A try as somebody at the wall clock sees it: at which second, on which rung, with what outcome. */
export interface Seen {
  second: number
  rung: number
  result: TryResult
}

/** What is to be called, and in how many seconds (not above 0: now). */
export interface Watched {
  rung: number
  left: number
}

/** The pace of a call-out, all in seconds. */
export interface WatchedPace {
  answer: number
  again: number
}

/** Somebody who watches a target second by second with a kitchen timer and a finger on the ladder: slow, and made without looking at the rule. */
export function watch(
  ladder: readonly Rung[],
  seen: readonly Seen[],
  until: number,
  pace: WatchedPace,
): Watched[] {
  const wait = (rung: number) => Math.round((ladder[rung] as Rung).afterMinutes * 60)
  const crossedOut: string[] = []
  let finger = 0
  let timer = wait(0)
  let answerIn = pace.answer
  const watched: Watched[] = []
  for (let second = 0; second <= until; second++) {
    for (const one of seen) {
      if (one.second !== second) continue
      const rung = ladder[one.rung] as Rung
      if (one.result === 'wrong') crossedOut.push(rung.number)
      if (one.result === 'sent' && !['message', 'loudspeaker', 'visit'].includes(rung.step)) continue
      const heard = one.result === 'read' || one.result === 'reached' || one.result === 'answered'
      if (!heard && one.rung < finger) continue
      const stays = heard && rung.step !== 'message'
      const to = stays ? one.rung : below(ladder, one.rung, crossedOut)
      const pause = to > one.rung ? wait(to) : pace.again
      finger = to
      timer = one.result === 'wrong' ? 0 : heard ? Math.max(pause, answerIn) : pause
    }
    watched.push({ rung: finger, left: timer })
    timer -= 1
    answerIn -= 1
  }
  return watched
}

/** The next rung down the ladder that is not crossed out; from the bottom back up to the first that is no message. */
function below(ladder: readonly Rung[], from: number, crossedOut: readonly string[]): number {
  for (let rung = from + 1; rung < ladder.length; rung++)
    if (!crossedOut.includes((ladder[rung] as Rung).number)) return rung
  for (let rung = 0; rung < ladder.length; rung++) {
    const { step, number } = ladder[rung] as Rung
    if (step !== 'message' && !crossedOut.includes(number)) return rung
  }
  return from
}
