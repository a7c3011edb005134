import { useMemo } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import type { Days } from '#shared/base/day.ts'
import type { Absence } from '#shared/roster/absence.ts'
import type { Board, BoardSlot } from '#shared/roster/board.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { type CellFacts, type SlotCell, slotCell } from './board-cell.ts'
import type { BoardEdits } from './board-edits.ts'
import { useNameOf } from './use-board.ts'

/** A month as the board tab shows it: the board, its cells with the draft in them, findings, approved leave. */
export interface BoardView {
  board: Board
  findings: readonly Finding[]
  leave: readonly Absence[]
  cells: Map<string, SlotCell>
  cellOf(slot: BoardSlot): SlotCell
}

/** What is wrong in those of some days that are not over. */
export function useFindings(days: Days, today: string): readonly Finding[] {
  const from = days.from > today ? days.from : today
  const asked = useQuery('roster.findings', { from, to: days.to }, { enabled: from <= days.to })
  return (from <= days.to ? asked.value : undefined) ?? none
}

const none: readonly Finding[] = []
const nobodyAway: readonly Absence[] = []

/** Approved leave that touches some days. */
export function useLeave(days: Days): readonly Absence[] {
  return useQuery('leave.list', { ...days, states: ['approved'] }).value ?? nobodyAway
}

/** The cells of a board, with what is edited and not yet saved in them. */
export function useBoardView(
  board: Board | undefined,
  days: Days,
  asked: { edits: BoardEdits; today: string },
) {
  const { edits, today } = asked
  const findings = useFindings(days, today)
  const leave = useLeave(days)
  const nameOf = useNameOf()
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the board.
  const cells = useMemo(() => {
    const facts: CellFacts = { wanted: edits.wanted, findings: bySlot(findings), leave, nameOf }
    const slots = board?.days.flatMap((day) => day.slots) ?? []
    return new Map(slots.map((slot) => [slotKey(slot), slotCell(slot, facts)]))
  }, [board, edits.wanted, findings, leave])
  if (!board) return null
  const cellOf = (slot: BoardSlot) => cells.get(slotKey(slot)) as SlotCell
  return { board, findings, leave, cells, cellOf } satisfies BoardView
}

function bySlot(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.slot === null) continue
    groups.set(finding.slot, [...(groups.get(finding.slot) ?? []), finding])
  }
  return groups
}
