/** What was done to a room, and what was found wrong with it. */
export interface Tally {
  killsDuringWrites: number
  killsAtStart: number
  /** Kills while a room was being founded, and how often it was there afterwards. */
  killsDuringFounding: number
  foundedAllTheSame: number
  acknowledged: number
  /** Commands asked again because the core died before it answered; of these, already in the file. */
  askedAgain: number
  heldAllTheSame: number
  handovers: number
  copies: number
  links: number
  wrong: readonly string[]
}

/** Nothing done yet. */
export const noTally: Tally = {
  killsDuringWrites: 0,
  killsAtStart: 0,
  killsDuringFounding: 0,
  foundedAllTheSame: 0,
  acknowledged: 0,
  askedAgain: 0,
  heldAllTheSame: 0,
  handovers: 0,
  copies: 0,
  links: 0,
  wrong: [],
}

/** The sum of two tallies. */
export function tallied(a: Tally, b: Partial<Tally>): Tally {
  const { wrong: _wrong, ...figures } = noTally
  const names = Object.keys(figures) as (keyof typeof figures)[]
  const sums = names.map((name) => [name, a[name] + (b[name] ?? 0)])
  return { ...a, ...Object.fromEntries(sums), wrong: [...a.wrong, ...(b.wrong ?? [])] }
}
