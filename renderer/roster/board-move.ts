import type { SlotEntry } from '#shared/roster/contract.ts'
import { slotKey } from '#shared/roster/slot.ts'

/** A slot as somebody is dragged from or to: what is entered, and how many it needs. */
export interface MovePlace {
  entry: SlotEntry
  needed: number
}

/** Somebody moved to another slot: into a free place, or in exchange with the one who fills a full slot; null when nothing would change. */
export function moved(person: number, from: MovePlace, to: MovePlace): SlotEntry[] | null {
  if (slotKey(from.entry) === slotKey(to.entry) || to.entry.people.includes(person)) return null
  const full = to.entry.people.length >= Math.max(1, to.needed)
  const other = full ? to.entry.people.at(-1) : undefined
  const left = without(from.entry, person)
  const back = other === undefined || left.people.includes(other) ? [] : [other]
  const room = without(to.entry, person)
  const kept = other === undefined ? room : without(room, other)
  return [
    { ...left, people: [...left.people, ...back] },
    { ...kept, people: [...kept.people, person] },
  ]
}

/** An entry without somebody. */
export function without(entry: SlotEntry, person: number): SlotEntry {
  const rest = (ids: readonly number[]) => ids.filter((id) => id !== person)
  return { ...entry, people: rest(entry.people), shadows: rest(entry.shadows) }
}

/** An entry with somebody put on: beside the others while places are free, else in the place of the last. */
export function withPerson(entry: SlotEntry, person: number, needed: number): SlotEntry {
  const rest = without(entry, person)
  const room = Math.max(1, needed) - 1
  return { ...rest, people: [...rest.people.slice(0, Math.max(room, 0)), person] }
}
