import type { BaseDuty } from './facts.ts'
import type { Rotation } from './post.ts'
import { type Slot, slotKey } from './slot.ts'

const day = 86_400_000

/** Duties to be filled, the rotations, and a count of the duties of a rotation's template on the dates from its beginning up to, without, a date. */
export interface TurnsAsked {
  slots: readonly Slot[]
  rotations: readonly Rotation[]
  dutiesBefore: (rotation: Rotation, date: string) => number
}

/** Who is on by turns in each of the slots; slots of days with a fixed roster are not to be asked for. */
export function turnsOf({ slots, rotations, dutiesBefore }: TurnsAsked): BaseDuty[] {
  return slots.flatMap((slot) => {
    const rotation = rotationOf(slot, rotations)
    if (!rotation) return []
    const { people, startWith } = rotation
    const turn = startWith + turnsBefore(rotation, slot, dutiesBefore)
    const crew = people[turn % people.length] ?? []
    return [...new Set(crew)].map((person) => ({ slot: slotKey(slot), person, ground: 'rotation' as const }))
  })
}

/** The rotation that speaks for a slot: of those that hold on its date the one that began last, of those the newest; null when none does. */
export function rotationOf(slot: Slot, rotations: readonly Rotation[]): Rotation | null {
  const holding = rotations.filter(
    ({ template, effectiveFrom, effectiveTo }) =>
      template === slot.template &&
      effectiveFrom <= slot.date &&
      (effectiveTo === null || slot.date <= effectiveTo),
  )
  return holding.reduce<Rotation | null>(
    (best, one) => (best === null || beganLater(one, best) ? one : best),
    null,
  )
}

function turnsBefore(rotation: Rotation, slot: Slot, dutiesBefore: TurnsAsked['dutiesBefore']): number {
  const began = Date.parse(rotation.effectiveFrom)
  const date = Date.parse(slot.date)
  if (rotation.turn === 'list') return dutiesBefore(rotation, slot.date) + slot.ordinal - 1
  if (rotation.turn === 'week') return (mondayOf(date) - mondayOf(began)) / (7 * day)
  return (date - began) / day
}

function mondayOf(date: number): number {
  return date - ((new Date(date).getUTCDay() + 6) % 7) * day
}

function beganLater(one: Rotation, other: Rotation): boolean {
  if (one.effectiveFrom !== other.effectiveFrom) return one.effectiveFrom > other.effectiveFrom
  return one.id > other.id
}
