import type { ChangeKind } from '#shared/roster/change.ts'
import type { Replacement } from '#shared/roster/facts.ts'
import { type Slot, type SlotName, slotKey } from '#shared/roster/slot.ts'
import type { Stored } from '../db/tables.ts'

/** What a swap or stand-in says: whose duty goes to whom, and for a swap which one comes back. */
export interface ChangeAsked {
  kind: ChangeKind
  slot: SlotName
  otherSlot: SlotName | null
  giver: number
  taker: number
}

/** One half of it: on this duty the giver makes way for the taker. */
export interface Half {
  kind: ChangeKind
  slot: SlotName
  giver: number
  taker: number
}

/** A stored swap or stand-in as it was asked for. */
export function askedOf(row: Stored<'duty_change'>): ChangeAsked {
  const { kind, date, template, ordinal, giver, taker, other_date, other_template, other_ordinal } = row
  const other =
    other_date === null || other_template === null
      ? null
      : { date: other_date, template: other_template, ordinal: other_ordinal ?? 1 }
  return { kind, slot: { date, template, ordinal }, otherSlot: other, giver, taker }
}

/** The one or two halves of a swap or stand-in. */
export function halvesIn({ kind, slot, otherSlot, giver, taker }: ChangeAsked): Half[] {
  const given = { kind, slot, giver, taker }
  return otherSlot ? [given, { kind, slot: otherSlot, giver: taker, taker: giver }] : [given]
}

/** The duty days that a swap or stand-in touches, first and last. */
export function daysIn(asked: ChangeAsked): { from: string; to: string } {
  const dates = halvesIn(asked)
    .map(({ slot }) => slot.date)
    .sort()
  return { from: dates[0] as string, to: dates.at(-1) as string }
}

/** What the halves would do from now on to those of some slots that are theirs. */
export function replacementsFor(halves: readonly Half[], slots: readonly Slot[], now: string): Replacement[] {
  const known = new Map(slots.map((slot) => [slotKey(slot), slot]))
  return halves.flatMap(({ kind, slot, giver, taker }) => {
    const found = known.get(slotKey(slot))
    if (!found) return []
    return [{ slot: slotKey(slot), giver, taker, ground: kind, from: found.from > now ? found.from : now }]
  })
}
