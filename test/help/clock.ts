import type { Clock } from '#core/clock.ts'
import { milliseconds } from '#shared/base/instant.ts'

/** A clock that stands still until a test moves it; the steady clock moves along unless only the wall clock is set. */
export interface MovingClock extends Clock {
  /** Lets time pass on both clocks. */
  pass(minutes: number): void
  /** Lets time pass on both clocks until the wall clock shows an instant. */
  passUntil(at: string): void
  /** Sets the wall clock alone, as somebody does who turns the machine's clock. */
  setWall(at: string): void
}

/** A clock that stands at an instant. */
export function movingClock(start: string): MovingClock {
  let wall = milliseconds(start)
  let steady = 0
  const pass = (span: number): void => {
    wall += span
    steady += span
  }
  return {
    now: () => new Date(wall).toISOString(),
    steady: () => steady,
    pass: (minutes) => pass(minutes * 60_000),
    passUntil: (at) => pass(milliseconds(at) - wall),
    setWall: (at) => {
      wall = milliseconds(at)
    },
  }
}
