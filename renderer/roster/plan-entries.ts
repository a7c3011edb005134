import type { Board, BoardSlot } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import type { PlanMade } from '#shared/roster/planning.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { entryOf, same } from './board-draft.ts'
import type { PlanDraft } from './plan-draft.ts'

/** What a plan enters: every open slot it filled or emptied, where that makes a difference to the board. */
export function planEntries(
  made: PlanMade,
  asked: Pick<PlanDraft, 'posts' | 'fill'>,
  board: Board,
): SlotEntry[] {
  const planned = peopleBySlot(made)
  return openSlots(board, asked.posts).flatMap((slot) => {
    const before = { ...entryOf(slot), people: enteredOf(slot) }
    const people = planned.get(slotKey(slot)) ?? (asked.fill === 'open' ? before.people : [])
    const entry = { ...before, people, shadows: before.shadows.filter((id) => !people.includes(id)) }
    return same(entry, before) ? [] : [entry]
  })
}

/** The people a plan puts on each slot. */
export function peopleBySlot({ assignments }: PlanMade): Map<string, number[]> {
  const planned = new Map<string, number[]>()
  for (const one of assignments) planned.set(slotKey(one), [...(planned.get(slotKey(one)) ?? []), one.person])
  return planned
}

/** The slots of some posts that may still be planned. */
export function openSlots(board: Board, posts: readonly string[]): BoardSlot[] {
  return board.days
    .flatMap(({ slots }) => slots)
    .filter(({ post, state }) => state === 'open' && posts.includes(post))
}

/** Whoever is entered; a rotation's turn is nobody's entry. */
function enteredOf({ entered }: BoardSlot): number[] {
  return entered.filter(({ shadow, turn }) => !shadow && !turn).map(({ id }) => id)
}
