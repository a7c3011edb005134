import { plusMinutes } from '#shared/base/instant.ts'

/** Where a replay can go from a moment: never before the first thing that happened nor beyond the last. */
export interface Replay {
  minute(by: number): string
  next(): string
  last(): string
  first(): string
  end(): string
}

/** The steps of a replay at a moment over the moments at which something happened, in order. */
export function stepsOf({ at, moments }: { at: string; moments: readonly string[] }): Replay {
  const first = moments[0] ?? at
  const end = moments.at(-1) ?? at
  const within = (moment: string) => (moment < first ? first : moment > end ? end : moment)
  return {
    minute: (by) => within(plusMinutes(at, by)),
    next: () => moments.find((moment) => moment > at) ?? end,
    last: () => moments.findLast((moment) => moment < at) ?? first,
    first: () => first,
    end: () => end,
  }
}
