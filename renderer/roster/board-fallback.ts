import type { Board } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { entryOf } from './board-draft.ts'
import type { BoardEdits } from './board-edits.ts'
import { without } from './board-move.ts'

/** The edit that lets the fallback step in for whom the finding is about; nothing when there is none or the slot has begun. */
export function takeFallback(
  { slot: key, fallback, people }: Finding,
  edits: Pick<BoardEdits, 'wanted'>,
  board: Board | undefined,
): SlotEntry[] {
  const slots = board?.days.flatMap(({ slots }) => slots) ?? []
  const slot = slots.find((one) => slotKey(one) === key)
  if (slot?.state !== 'open' || fallback === null) return []
  const entry = edits.wanted.get(slotKey(slot)) ?? entryOf(slot)
  const left = without(people.reduce(without, entry), fallback)
  return [{ ...left, people: [...left.people, fallback] }]
}
