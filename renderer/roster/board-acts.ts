import type { KeyboardEvent } from 'react'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import { slotKey } from '#shared/roster/slot.ts'
import type { CellAt } from './BoardGrid.tsx'
import { entryOf } from './board-draft.ts'
import type { BoardEdits } from './board-edits.ts'
import { moved, without } from './board-move.ts'
import type { BoardView } from './board-view.ts'

/** What can be done with cells of the board. */
export interface BoardActs {
  /** The slots a cell stands for. */
  slotsAt(at: CellAt): BoardSlot[]
  entry(slot: BoardSlot): SlotEntry
  /** Delete empties, L locks and unlocks, Ctrl+Z takes the last edit back; true when the key was one of these. */
  onKey(event: KeyboardEvent, at: CellAt): boolean
  move(from: string, person: number, to: BoardSlot): void
}

/** The acts on a board with unsaved edits; `mayPlan` lets them happen. */
export function boardActs(
  view: BoardView | null,
  edits: BoardEdits,
  asked: { mayPlan: boolean; slotsAt(at: CellAt): BoardSlot[] },
): BoardActs {
  const { mayPlan, slotsAt } = asked
  const entry = (slot: BoardSlot) => edits.wanted.get(slotKey(slot)) ?? entryOf(slot)
  const open = (at: CellAt) => slotsAt(at).filter(({ state }) => state === 'open' && mayPlan)
  const acts: Record<string, (at: CellAt) => SlotEntry[]> = {
    Delete: (at) => open(at).map((slot) => emptied(entry(slot), at)),
    l: (at) => open(at).map((slot) => ({ ...entry(slot), locked: !entry(slot).locked })),
  }
  function onKey(event: KeyboardEvent, at: CellAt): boolean {
    if (event.ctrlKey) {
      if (event.key.toLowerCase() !== 'z') return false
      edits.undo()
      return true
    }
    const name =
      event.key === 'Backspace' ? 'Delete' : event.key.length === 1 ? event.key.toLowerCase() : event.key
    const act = acts[name]
    if (!act) return false
    const entries = act(at)
    if (entries.length > 0) edits.put(entries)
    return true
  }
  function move(from: string, person: number, to: BoardSlot): void {
    const source = view?.cells.get(from)?.slot
    if (!source || !mayPlan || source.state !== 'open' || to.state !== 'open') return
    const place = (slot: BoardSlot) => ({ entry: entry(slot), needed: slot.needed })
    const entries = moved(person, place(source), place(to))
    if (entries) edits.put(entries)
  }
  return { slotsAt, entry, onKey, move }
}

/** On a person's line only that person goes, on a post's line everybody. */
function emptied(entry: SlotEntry, { line }: CellAt): SlotEntry {
  const person = /^person\/(\d+)$/.exec(line)?.[1]
  if (person !== undefined) return without(entry, Number(person))
  return { ...entry, people: [], shadows: [] }
}
