import type { Board, BoardTarget } from '#shared/callouts/board.ts'
import { queueOf } from '#shared/callouts/standing.ts'

/** The board as it was read, with targets that were answered for later than that put in. */
export function withSaved(board: Board, saved: ReadonlyMap<number, BoardTarget>): Board {
  const targets = board.targets.map((target) => fresher(target, saved.get(target.id)))
  return { ...board, targets, queue: queueOf(targets).map(({ id }) => id) }
}

/** Tries are only ever added or struck: the one that knows of more is the later one. */
function fresher(read: BoardTarget, saved: BoardTarget | undefined): BoardTarget {
  return saved && acts(saved) > acts(read) ? saved : read
}

function acts({ tries, dropped }: BoardTarget): number {
  const struck = tries.filter(({ withdrawn }) => withdrawn !== null).length
  return tries.length + struck + (dropped ? 1 : 0)
}
