/** Where the core takes the time from: the wall clock, and a clock that only goes forward. */
export interface Clock {
  /** Now, UTC to the millisecond. */
  now(): string
  /** Milliseconds that only grow, whatever is done to the wall clock. */
  steady(): number
}

/** The machine's clock. */
export const machineClock: Clock = {
  now: () => new Date().toISOString(),
  steady: () => performance.now(),
}

/** A clock that stands at an instant, for rehearsal rooms. */
export function stoppedClock(at: string): Clock {
  return { now: () => at, steady: () => Date.parse(at) }
}

/** The machine's clock until it is moved by some milliseconds: a rehearsal room may play any hour of any day. */
export function movableClock(): Clock & { move(milliseconds: number): void } {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead).toISOString(),
    steady: machineClock.steady,
    move: (milliseconds) => {
      ahead = milliseconds
    },
  }
}
