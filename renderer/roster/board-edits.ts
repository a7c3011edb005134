import { useMemo } from 'react'
import { useDraft } from '#renderer/app/use-draft.ts'
import type { Board } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { type BoardDraft, draftFrom, editsOn, wantedOf, withoutStep, withStep } from './board-draft.ts'

/** Edits of a month not yet saved, kept by the core while they are made. */
export interface BoardEdits {
  /** What is wanted for each slot touched. */
  wanted: Map<string, SlotEntry>
  /** Those that make a difference. */
  edits: SlotEntry[]
  /** The board's version the edits were begun on. */
  basis: number | undefined
  keptAt: string | null
  put(entries: readonly SlotEntry[]): void
  undo(): void
  drop(): Promise<void>
  /** Takes the board as it is now for the basis and keeps the edits. */
  rebase(version: number): void
}

/** The unsaved edits of a month. */
export function useBoardEdits(month: string, board: Board | undefined): BoardEdits {
  const hold = useDraft(`roster.board.${month}`)
  const draft = useMemo(() => draftFrom(hold.content), [hold.content])
  const edits = useMemo(() => editsOn(board, wantedOf(draft)), [board, draft])
  const wanted = useMemo(() => new Map(edits.map((entry) => [slotKey(entry), entry])), [edits])
  const write = (next: BoardDraft) => hold.setContent(JSON.stringify(next))
  return {
    wanted,
    edits,
    basis: draft?.basis,
    keptAt: hold.keptAt,
    put: (entries) => entries.length > 0 && write(withStep(draft, entries, board?.version ?? 0)),
    undo: () => {
      if (!draft) return
      const before = withoutStep(draft)
      if (before) write(before)
      else void hold.drop()
    },
    drop: hold.drop,
    rebase: (version) => draft && write({ ...draft, basis: version }),
  }
}
