import type { Board, BoardSlot } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import { slotKey } from '#shared/roster/slot.ts'

/** Edits of the board not yet saved: the version they were begun on, and what was entered, step by step. */
export interface BoardDraft {
  basis: number
  steps: SlotEntry[][]
}

/** What is entered for a slot now; a rotation's turn counts as entered once somebody edits it. */
export function entryOf({ date, template, ordinal, entered }: BoardSlot): SlotEntry {
  return {
    date,
    template,
    ordinal,
    people: entered.filter(({ shadow }) => !shadow).map(({ id }) => id),
    shadows: entered.filter(({ shadow }) => shadow).map(({ id }) => id),
    locked: entered.some(({ locked }) => locked),
  }
}

/** The draft kept as a text; null when there is none or it cannot be read. */
export function draftFrom(content: string): BoardDraft | null {
  return content === '' ? null : (JSON.parse(content) as BoardDraft)
}

/** The draft after one more step; a first step begins it on the version of the board that was shown. */
export function withStep(draft: BoardDraft | null, step: readonly SlotEntry[], version: number): BoardDraft {
  return { basis: draft?.basis ?? version, steps: [...(draft?.steps ?? []), [...step]] }
}

/** The draft before its last step; null when nothing would be left of it. */
export function withoutStep({ basis, steps }: BoardDraft): BoardDraft | null {
  return steps.length <= 1 ? null : { basis, steps: steps.slice(0, -1) }
}

/** What the draft wants for each slot it touches: its last step wins. */
export function wantedOf(draft: BoardDraft | null): Map<string, SlotEntry> {
  const steps = draft?.steps.flat() ?? []
  return new Map(steps.map((entry) => [slotKey(entry), entry]))
}

/** Those edits that would make a difference to a board and may still be made. */
export function editsOn(board: Board | undefined, wanted: Map<string, SlotEntry>): SlotEntry[] {
  const slots = board?.days.flatMap(({ slots }) => slots) ?? []
  return slots.flatMap((slot) => {
    const entry = wanted.get(slotKey(slot))
    return entry && slot.state === 'open' && !same(entry, entryOf(slot)) ? [entry] : []
  })
}

/** True when two entries put the same people on. */
export function same(one: SlotEntry, other: SlotEntry): boolean {
  return facts(one) === facts(other)
}

function facts({ people, shadows, locked }: SlotEntry): string {
  const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b).join()
  return `${sorted(people)}|${sorted(shadows)}|${locked}`
}
