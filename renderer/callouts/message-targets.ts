import type { Board, BoardTarget } from '#shared/callouts/board.ts'

/** Those whose next step is a message that may go out now: all of them are told with one key. */
export function messageTargets({ targets }: Board): BoardTarget[] {
  return targets.filter(({ next, begun }) => begun && next?.channel === 'message')
}
