/** Dice that fall the same way for the same seed. */
export interface Dice {
  /** A number from 0 up to 1. */
  roll(): number
  /** A whole number from 0 up to `below`. */
  upTo(below: number): number
  /** One of several. */
  one<T>(choices: readonly T[]): T
}

/** Seeded dice (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (below: number): number => Math.floor(roll() * below)
  return { roll, upTo, one: (choices) => choices[upTo(choices.length)] as (typeof choices)[number] }
}
