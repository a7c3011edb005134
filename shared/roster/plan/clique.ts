import type { BoardSlot } from './board.ts'

/** The largest sets of slots of which one person may take one at most. With the same rest after every duty, slots are intervals prolonged by it, and the sets open at one moment say all there is to say about rest. */
export function cliquesOf(
  slots: readonly BoardSlot[],
  rules: { minutes: number | null; dates: boolean },
): number[][] {
  const resting = rules.minutes === null ? [] : openTogether(slots, rules.minutes * 60_000)
  if (!rules.dates) return resting
  const length = (rules.minutes ?? 0) * 60_000
  const told = ({ length: size }: number[], index: number[]) => size > 1 && !allOpen(slots, index, length)
  const days = sameDate(slots).filter((day) => (rules.minutes === null ? day.length > 1 : told(day, day)))
  return [...resting, ...days]
}

/** Sweeps over the slots in order of their beginning and keeps what is open just before something closes. */
function openTogether(slots: readonly BoardSlot[], rest: number): number[][] {
  const found: number[][] = []
  let open: number[] = []
  slots.forEach(({ from }, index) => {
    const still = open.filter((other) => (slots[other] as BoardSlot).to + rest > from)
    if (still.length < open.length && open.length > 1) found.push(open)
    open = [...still, index]
  })
  if (open.length > 1) found.push(open)
  return found.filter((set, index) => index === 0 || !within(set, found[index - 1] as number[]))
}

function within(set: readonly number[], other: readonly number[]): boolean {
  return set.every((slot) => other.includes(slot))
}

function sameDate(slots: readonly BoardSlot[]): number[][] {
  const dates = new Map<string, number[]>()
  slots.forEach(({ slot }, index) => {
    dates.set(slot.date, [...(dates.get(slot.date) ?? []), index])
  })
  return [...dates.values()]
}

/** Whether all of some slots, prolonged by the rest, are open at one moment. */
function allOpen(slots: readonly BoardSlot[], chosen: readonly number[], rest: number): boolean {
  const spans = chosen.map((index) => slots[index] as BoardSlot)
  return Math.max(...spans.map(({ from }) => from)) < Math.min(...spans.map(({ to }) => to + rest))
}
