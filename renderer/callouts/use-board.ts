import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { Board, BoardTarget } from '#shared/callouts/board.ts'
import { withSaved } from './board-merge.ts'

const often = 15_000

/** A board that is read again with every change and four times a minute; what was saved here stands on it at once. */
export interface BoardHold {
  board: Board | undefined
  refusal: Refusal | null
  /** Puts in what the core answered to a try. */
  keep(target: BoardTarget): void
}

/** The board of a call-out. */
export function useBoard(id: number): BoardHold {
  const { value, refusal } = useQuery('callouts.board', { id }, { every: often })
  const [saved, setSaved] = useState<ReadonlyMap<number, BoardTarget>>(() => new Map())
  return {
    board: value && withSaved(value, saved),
    refusal,
    keep: (target) => setSaved((before) => new Map(before).set(target.id, target)),
  }
}
