import type { BoardTarget } from '#shared/callouts/board.ts'
import { fitsChannel, type Rung, type TryResult } from '#shared/callouts/target.ts'

/** The rung a call goes by: the one chosen, else the one that is next, else the last one tried. */
export function shownRung({ ladder, next, tries }: BoardTarget, chosen: number | null): number {
  const rung = chosen ?? next?.rung ?? tries.at(-1)?.rung ?? 0
  return Math.max(0, Math.min(ladder.length - 1, rung))
}

/** The first rung from one on (and round again) on which a result can come: a ring nobody hears is not the message's. */
export function fittingRung({ ladder }: BoardTarget, from: number, result: TryResult): number | undefined {
  const onwards = [...ladder.keys()].map((step) => (from + step) % ladder.length)
  // A report may come by message too, but whoever writes one down without choosing has somebody on the line.
  const wanted = result === 'answered' ? 'reached' : result
  return onwards.find((rung) => fitsChannel(wanted, ladder[rung]?.channel ?? 'other'))
}

/** A number in groups that are easily read out: 138 0000 0201. */
export function groupsOf(number: string): string[] {
  if (/^\d{11}$/.test(number)) return [number.slice(0, 3), number.slice(3, 7), number.slice(7)]
  return number.split(/(?<=-)/)
}

/** True of a rung that is dialled. */
export function isDialled({ number }: Pick<Rung, 'number'>): boolean {
  return number !== ''
}
