import type { Dice } from './dice.ts'

type Mutation = (text: string, dice: Dice, other: string) => string

const cutAt = (text: string, at: number, put: string, until = at): string =>
  text.slice(0, at) + put + text.slice(until)

const mutations: readonly Mutation[] = [
  (text, dice) => {
    const at = dice.upTo(text.length)
    return cutAt(text, at, '', at + 1 + dice.upTo(6))
  },
  (text, dice, other) =>
    cutAt(text, dice.upTo(text.length), other.slice(dice.upTo(other.length)).slice(0, 1 + dice.upTo(8))),
  (text, dice) => {
    const at = dice.upTo(text.length)
    return cutAt(text, at, text.slice(at, at + 1 + dice.upTo(20)))
  },
  (text, dice) => {
    const [at, size] = [dice.upTo(text.length), 1 + dice.upTo(6)]
    return cutAt(text, at, text.slice(at + size, at + 2 * size) + text.slice(at, at + size), at + 2 * size)
  },
  (text, dice) => text.slice(0, dice.upTo(text.length)),
  (text, dice) => text.slice(dice.upTo(text.length)),
  (text, dice, other) => text + dice.one(['', '\n', '。', ' ']) + other,
  (text, dice) =>
    cutAt(text, dice.upTo(text.length), String.fromCharCode(dice.upTo(0x1_0000)).repeat(1 + dice.upTo(3))),
  (text, dice) => text.replaceAll(dice.one(['年', '月', '日', '时', '、', '，', '色', '预警', '镇']), ''),
]

/** A text with one to six things done to it: cut out, put in, doubled, swapped, cut short, run together with another, foreign characters. */
export function mutated(text: string, dice: Dice, other: string): string {
  let changed = text
  for (let left = 1 + dice.upTo(6); left > 0; left -= 1) changed = dice.one(mutations)(changed, dice, other)
  return changed
}
